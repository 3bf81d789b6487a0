import Synchronization

/// Counts pieces of work that belong together, whichever thread does them.
final class Countdown: Sendable {
  private let left: Mutex<[Int]>

  /// So many pieces of each group.
  init(_ counts: [Int]) { left = Mutex(counts) }

  /// Takes one piece of a group as done; whether it was the last one.
  func isLast(of group: Int) -> Bool {
    left.withLock { left in
      left[group] -= 1
      return left[group] == 0
    }
  }
}
