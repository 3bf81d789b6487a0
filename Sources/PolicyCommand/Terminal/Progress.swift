import Glibc
import NoticeReport
import Synchronization

/// Says on a terminal how far long work is; elsewhere, and in the first half second, it is silent.
final class Progress: Sendable {
  private struct State {
    var action = ""
    var count = 0
    var done = 0
    var shown = 0
    var isVisible = false
  }

  /// How long work may take before it is spoken of, in nanoseconds.
  private static let patience: UInt64 = 500_000_000
  /// The time between two lines, in nanoseconds.
  private static let interval: UInt64 = 100_000_000

  private let isEnabled: Bool
  private let start = Progress.now
  private let upcoming: Atomic<UInt64>
  private let state = Mutex(State())

  /// - Parameter isQuiet: Whether nothing is said in any case.
  init(isQuiet: Bool) {
    isEnabled = !isQuiet && isatty(STDERR_FILENO) == 1
    upcoming = Atomic(start + Self.patience)
  }

  /// Begins a stretch of work.
  ///
  /// - Parameters:
  ///   - action: What is done, such as `compiling`.
  ///   - count: How many pieces it has.
  func begin(_ action: String, count: Int) {
    state.withLock {
      $0.action = action
      $0.count = count
      $0.done = 0
    }
  }

  /// Says that one more piece is done.
  func step() {
    let line: String? = state.withLock { state in
      state.done += 1
      guard isEnabled, Self.now >= upcoming.load(ordering: .relaxed) else { return nil }
      upcoming.store(Self.now + Self.interval, ordering: .relaxed)
      state.isVisible = true
      return "\r\(Tool.name): \(state.action) \(state.done) of \(state.count)\u{1B}[K"
    }
    if let line { StandardStreams.writeError(Array(line.utf8)) }
  }

  /// Takes the line away.
  func end() {
    let isVisible = state.withLock { state in
      defer { state.isVisible = false }
      return state.isVisible
    }
    if isVisible { StandardStreams.writeError(Array("\r\u{1B}[K".utf8)) }
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
