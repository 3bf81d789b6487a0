import Synchronization

/// Keeps the first failure of work on several threads that cannot throw.
final class FirstFailure: Sendable {
  private let failure = Mutex<CommandFailure?>(nil)

  /// Does something; `nil` where it fails.
  func keep<Value>(_ work: () throws(CommandFailure) -> Value?) -> Value? {
    do throws(CommandFailure) {
      return try work()
    } catch {
      failure.withLock { $0 = $0 ?? error }
      return nil
    }
  }

  /// Throws the failure that was kept.
  func rethrow() throws(CommandFailure) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
