import Synchronization

/// Keeps values until the process ends, when the system takes all memory back at once.
///
/// To give back the trees of a large project one by one takes longer than to write its report.
enum ProcessLifetime {
  private static let kept = Mutex<[any Sendable]>([])

  /// Keeps a value.
  static func keep(_ value: some Sendable) { kept.withLock { $0.append(value) } }
}
