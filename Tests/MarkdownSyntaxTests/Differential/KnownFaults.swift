@testable import MarkdownSyntax

/// Where the reference implementations are known to differ from what we read, each with its name.
enum KnownFaults {
  /// cmark 0.30.2 beside CommonMark 0.31.2.
  static let commonMark = Comparison(
    tool: .cmark, dialect: .commonmark, normalize: { trimmingFirstText($0) },
    normalizeIndented: { droppingBlanks($0) },
    isKnownFault: { document in
      hasOddComment(document) || hasReplacementBesideDelimiter(document)
        || hasSmallDeclaration(document) || hasBlankEntityInInfo(document)
    })

  /// cmark-gfm 0.29.0.gfm.6 beside GFM 0.29.
  static let gfm = Comparison(
    tool: .cmarkGFM, dialect: .gfm,
    normalize: { replacingControls(trimmingFirstText(joiningText($0))) },
    isKnownFault: { hasAddressWithoutDomain($0) || hasAddressBehindBracket($0) })

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

  /// CommonMark 0.30 and later let a declaration start with a small letter.
  private static func hasSmallDeclaration(_ document: [UInt8]) -> Bool {
    var rest = document[...]
    while let start = rest.firstRange(of: "<!".utf8) {
      rest = rest[start.upperBound...]
      if let next = rest.first, (0x61...0x7A).contains(next) { return true }
    }
    return false
  }

  /// cmark trims an info string after decoding its entities, the specification before.
  private static func hasBlankEntityInInfo(_ document: [UInt8]) -> Bool {
    document.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      (line.firstRange(of: "```".utf8) ?? line.firstRange(of: "~~~".utf8)) != nil
        && ["&#9;", "&#10;", "&#32;"].contains { line.firstRange(of: $0.utf8) != nil }
    }
  }

  /// cmark keeps the blanks at the start of a lazy line, which show in code spans, raw HTML and
  /// titles, and behind a backslash at a line's end.
  private static func droppingBlanks(_ xml: [UInt8]) -> [UInt8] {
    xml.filter { $0 != 0x20 && $0 != 0x09 }
  }

  /// Both keep the blanks at the start of a paragraph's text where a definition stood before it.
  private static func trimmingFirstText(_ xml: [UInt8]) -> [UInt8] {
    let opening = Array("<text xml:space=\"preserve\">".utf8)
    var isFirst = false
    var result: [UInt8] = []
    for line in xml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = line.drop { $0 == 0x20 }
      if isFirst, content.starts(with: opening) {
        let text = content.dropFirst(opening.count).drop { $0 == 0x20 || $0 == 0x09 }
        if text.elementsEqual("</text>".utf8) { continue }
        result += opening + text
      } else {
        result += line
      }
      result.append(0x0A)
      isFirst = content.starts(with: "<paragraph".utf8) || content.starts(with: "<heading".utf8)
    }
    return result
  }

  /// cmark-gfm links `www.` where no domain follows.
  private static func hasAddressWithoutDomain(_ document: [UInt8]) -> Bool {
    var rest = document[...]
    while let start = rest.firstRange(of: "www.".utf8) {
      rest = rest[start.upperBound...]
      guard let next = rest.first, next >= 0x80 || Unicode.Scalar(next).properties.isAlphabetic
      else { return true }
    }
    return false
  }

  /// cmark-gfm links no address while a `[` is open, be it one that never closes.
  private static func hasAddressBehindBracket(_ document: [UInt8]) -> Bool {
    guard let bracket = document.firstIndex(of: UInt8(ascii: "[")) else { return false }
    let rest = document[bracket...]
    return rest.firstRange(of: "://".utf8) != nil || rest.firstRange(of: "www.".utf8) != nil
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
