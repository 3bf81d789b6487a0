import Glibc
import NoticeReport
import Synchronization

/// A line on standard error that says how far a long run is, and goes away at its end.
///
/// It shows itself after half a second, and only to somebody who looks: not in files, hooks and CI.
final class ProgressLine: Sendable {
  private static let delay = 0.5
  private static let interval = 0.1

  private struct State {
    var count = 0
    var shownAt: Double?
  }

  private let verb: String
  private let noun: String
  private let total: Int
  private let steps: Int
  private let start: Double
  private let state = Mutex(State())

  /// Begins; `nil` where nobody would see it.
  ///
  /// - Parameters:
  ///   - verb: What is done: `checking`.
  ///   - noun: Of which things, in the plural.
  ///   - steps: How many steps each of them takes.
  init?(_ verb: String, _ noun: String, total: Int, steps: Int = 1) {
    guard total > 1, isatty(STDERR_FILENO) == 1, !Environment.isHook,
      let term = Environment.variable("TERM"), term != "dumb"
    else { return nil }
    self.verb = verb
    self.noun = noun
    self.total = total
    self.steps = steps
    start = Self.now
  }

  /// Counts one more step that is done.
  func advance() {
    let now = Self.now
    state.withLock { state in
      state.count += 1
      guard now - start >= Self.delay, now - (state.shownAt ?? 0) >= Self.interval else { return }
      state.shownAt = now
      Self.write("\r\u{1B}[K\(Tool.name): \(verb) \(state.count / steps) of \(total) \(noun)")
    }
  }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      if state.shownAt != nil { Self.write("\r\u{1B}[K") }
      state.shownAt = nil
    }
  }

  private static func write(_ text: String) {
    StandardStreams.writeError(Array(text.utf8))
  }

  /// Seconds on a clock that is never set back.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
