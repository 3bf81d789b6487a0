import Glibc
import NoticeReport

extension Terminal {
  /// Terminals that are known to follow links, by what they call themselves.
  private static let programs: Set<String> = [
    "Hyper", "WezTerm", "ghostty", "iTerm.app", "rio", "vscode",
  ]
  private static let terms = ["alacritty", "contour", "foot", "xterm-ghostty", "xterm-kitty"]

  /// How places lead to their files; `nil` on a terminal that is not known to follow links.
  ///
  /// `FORCE_HYPERLINK` decides where it is set: `0` for no, anything else for yes.
  func links(_ color: ColorChoice, root: String) -> FileLinks? {
    guard color != .never, !root.isEmpty, followsLinks else { return nil }
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return nil }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return FileLinks(root: root, host: String(decoding: bytes, as: UTF8.self))
  }

  private var followsLinks: Bool {
    if let forced = Environment.variable("FORCE_HYPERLINK"), !forced.isEmpty {
      return forced != "0"
    }
    guard isTerminal, let term = Environment.variable("TERM"), term != "dumb" else { return false }
    // GNOME's terminals have them since version 0.50, and crashed on them in that one.
    if let version = Environment.variable("VTE_VERSION").flatMap({ Int($0) }), version > 5000 {
      return true
    }
    if let program = Environment.variable("TERM_PROGRAM"), Self.programs.contains(program) {
      return true
    }
    return Self.terms.contains { term.hasPrefix($0) }
      || ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains {
        Environment.variable($0)?.isEmpty == false
      }
  }
}
