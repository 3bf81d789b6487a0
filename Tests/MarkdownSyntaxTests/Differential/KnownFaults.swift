@testable import MarkdownSyntax

/// Where the reference implementations are known to err, each with its name.
enum KnownFaults {
  /// cmark 0.30.2 beside CommonMark 0.31.2.
  static let commonMark = Comparison(tool: .cmark, dialect: .commonmark)

  /// cmark-gfm 0.29.0.gfm.6 beside GFM 0.29.
  static let gfm = Comparison(
    tool: .cmarkGFM, dialect: .gfm,
    normalize: { replacingControls(joiningText($0)) })

  /// cmark-gfm leaves the text beside an extended autolink in pieces.
  private static func joiningText(_ xml: String) -> String {
    var lines: [Substring] = []
    let opening = "<text xml:space=\"preserve\">"
    let closing = "</text>"
    for line in xml.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if content.hasPrefix(opening), let last = lines.last, last.hasSuffix(closing),
        last.drop(while: { $0 == " " }).hasPrefix(opening)
      {
        lines[lines.count - 1] = last.dropLast(closing.count) + content.dropFirst(opening.count)
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// cmark-gfm writes control characters raw, which XML forbids.
  private static func replacingControls(_ xml: String) -> String {
    var result = ""
    for scalar in xml.unicodeScalars {
      let isForbidden = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
      result.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    return result
  }
}
