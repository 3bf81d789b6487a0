@testable import MarkdownSyntax

/// Where the reference implementations are known to differ from what we read, each with its name.
enum KnownFaults {
  /// cmark 0.30.2 beside CommonMark 0.31.2.
  static let commonMark = Comparison(
    tool: .cmark, dialect: .commonmark,
    isKnownFault: { hasOddComment($0) || hasReplacementBesideDelimiter($0) })

  /// cmark-gfm 0.29.0.gfm.6 beside GFM 0.29.
  static let gfm = Comparison(
    tool: .cmarkGFM, dialect: .gfm, normalize: { replacingControls(joiningText($0)) })

  /// CommonMark 0.31 reads comments as HTML does: `<!-->`, `<!--->` and `--` inside are allowed.
  private static func hasOddComment(_ document: [UInt8]) -> Bool {
    var rest = document[...]
    while let start = rest.firstRange(of: "<!--".utf8) {
      rest = rest[start.upperBound...]
      if rest.starts(with: ">".utf8) || rest.starts(with: "->".utf8) { return true }
      guard let dashes = rest.firstRange(of: "--".utf8) else { continue }
      let isEnd = rest[dashes.upperBound...].starts(with: ">".utf8)
      if !isEnd || rest[..<dashes.lowerBound].last == 0x2D { return true }
    }
    return false
  }

  /// NUL is read as U+FFFD, a symbol, and symbols are punctuation beside delimiters since 0.31.
  private static func hasReplacementBesideDelimiter(_ document: [UInt8]) -> Bool {
    let delimiters = Set("*_".utf8)
    return zip(document, document.dropFirst()).contains { left, right in
      left == 0 && delimiters.contains(right) || right == 0 && delimiters.contains(left)
    }
  }

  /// cmark-gfm leaves the text beside an extended autolink in pieces, empty ones among them.
  private static func joiningText(_ xml: [UInt8]) -> [UInt8] {
    let opening = Array("<text xml:space=\"preserve\">".utf8)
    let closing = Array("</text>".utf8)
    var lines: [[UInt8]] = []
    for line in xml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = line.drop { $0 == 0x20 }
      if content.elementsEqual(opening + closing) { continue }
      if content.starts(with: opening), let last = lines.last,
        last.suffix(closing.count).elementsEqual(closing),
        last.drop(while: { $0 == 0x20 }).starts(with: opening)
      {
        lines[lines.count - 1] = last.dropLast(closing.count) + content.dropFirst(opening.count)
      } else {
        lines.append(Array(line))
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// cmark-gfm writes control characters raw, which XML forbids.
  private static func replacingControls(_ xml: [UInt8]) -> [UInt8] {
    xml.flatMap { byte in
      byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) ? [0xEF, 0xBF, 0xBD] : [byte]
    }
  }
}
