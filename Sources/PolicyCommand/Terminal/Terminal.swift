import Glibc
import NoticeReport

/// What standard output is and what it can show.
struct Terminal {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  private let term: String?
  private let noColor: String?

  /// Looks at standard output and the environment.
  init() {
    isTerminal = isatty(STDOUT_FILENO) == 1
    term = Environment.variable("TERM")
    noColor = Environment.variable("NO_COLOR")
  }

  /// The colours to use. `NO_COLOR` (no-color.org) and `TERM=dumb` switch them off unless they are
  /// asked for.
  func style(_ choice: ColorChoice) -> TextStyle {
    switch choice {
    case .always: .coloured
    case .never: .plain
    case .auto:
      isTerminal && noColor?.isEmpty != false && term != nil && term != "dumb" ? .coloured : .plain
    }
  }

  /// The columns for excerpts: the terminal's, within reason, or 100.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return min(max(Int(size.ws_col), 40), 160)
  }
}
