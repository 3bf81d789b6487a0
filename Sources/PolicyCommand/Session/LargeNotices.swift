import CProcess
import SourceText
import Synchronization

/// Takes care that of large notices one is worked on at a time: what is needed on the way is many times
/// the text, and twice that where two are read together.
enum LargeNotices {
  private static let turn = Mutex(())

  /// Whether a size in bytes is that of a large notice.
  static func isLarge(_ size: Int) -> Bool { size > SourceFile.largeSize }

  /// Does work on a notice of a size in bytes; what memory a large one needed goes back to the system.
  static func inTurn<Value: Sendable>(_ size: Int, _ work: () -> Value) -> Value {
    guard isLarge(size) else { return work() }
    return turn.withLock { _ in
      defer { policyc_give_back_memory() }
      return work()
    }
  }
}
