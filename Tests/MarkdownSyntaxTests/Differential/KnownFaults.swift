@testable import MarkdownSyntax

/// Where the reference implementations are known to differ from what we read, each with its name.
enum KnownFaults {
  /// cmark 0.30.2 beside CommonMark 0.31.2.
  static let commonMark = Comparison(
    tool: .cmark, dialect: .commonmark, normalize: { withoutEmptyTitles(trimmingFirstText($0)) },
    normalizeIndented: { droppingBlanks($0) },
    isKnownFault: { document in
      hasOddComment(document) || hasReplacementBesideDelimiter(document)
        || hasDeclaration(document) || hasEntityInInfo(document) || hasControl(document)
        || hasManyBackticks(document) || hasTitleBehindDefinition(document)
        || hasThematicBreakInItem(document) || hasFenceBehindTab(document)
        || hasUnderscoresOfSeveralLengths(document) || hasBlankLabel(document)
        || hasDashesBehindDefinition(document)
    })

  /// cmark-gfm 0.29.0.gfm.6 beside GFM 0.29.
  static let gfm = Comparison(
    tool: .cmarkGFM, dialect: .gfm,
    normalize: { replacingControls(trimmingFirstText(joiningText($0))) },
    normalizeIndented: { droppingBlanks($0) },
    isKnownFault: {
      hasAddressWithoutDomain($0) || hasAddressBehindBracket($0) || hasTaskBehindContainer($0)
        || hasEscapedPipeBeforeTable($0) || hasManyBackticks($0) || hasUnderscoreInForeignHost($0)
        || hasUnderscoresOfSeveralLengths($0)
    })

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

  /// CommonMark 0.30 and later let a declaration start with any letter and need no blank behind its
  /// name.
  private static func hasDeclaration(_ document: [UInt8]) -> Bool {
    var rest = document[...]
    while let start = rest.firstRange(of: "<!".utf8) {
      rest = rest[start.upperBound...]
      if let next = rest.first, (0x41...0x7A).contains(next) { return true }
    }
    return false
  }

  /// cmark resolves entities in an info string before it trims it and before it resolves escapes.
  private static func hasEntityInInfo(_ document: [UInt8]) -> Bool {
    document.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      (line.firstRange(of: "```".utf8) ?? line.firstRange(of: "~~~".utf8)) != nil
        && (line.firstRange(of: "&#".utf8) ?? line.firstRange(of: "\\&".utf8)) != nil
    }
  }

  /// cmark keeps the empty title of a definition after it found that text follows it.
  private static func withoutEmptyTitles(_ xml: [UInt8]) -> [UInt8] {
    var result = xml[...]
    while let title = result.firstRange(of: " title=\"\"".utf8) {
      result.removeSubrange(title)
    }
    return Array(result)
  }

  /// cmark reads a thematic break of dashes directly behind a definition as text.
  private static func hasDashesBehindDefinition(_ document: [UInt8]) -> Bool {
    let lines = document.split { $0 == 0x0A || $0 == 0x0D }
    return zip(lines, lines.dropFirst()).contains { line, next in
      let marks = next.filter { ![0x20, 0x09, 0x3E].contains($0) }
      return line.firstRange(of: "]:".utf8) != nil && marks.count >= 3
        && marks.allSatisfy { $0 == 0x2D }
    }
  }

  /// cmark keeps a definition's title though text follows it, and the definition ends before it.
  private static func hasTitleBehindDefinition(_ document: [UInt8]) -> Bool {
    guard document.firstRange(of: "]:".utf8) != nil else { return false }
    return document.split { $0 == 0x0A || $0 == 0x0D }.dropFirst().contains { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
      return text.first.map { "\"'(".utf8.contains($0) } ?? false
    }
  }

  /// cmark calls a list tight though a blank line stands behind a thematic break or an empty heading
  /// in its item.
  private static func hasThematicBreakInItem(_ document: [UInt8]) -> Bool {
    document.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
      guard let last = marks.last else { return false }
      if last == 0x23 { return true }
      return "-*_".utf8.contains(last) && marks.suffix(3).count == 3
        && marks.suffix(3).allSatisfy { $0 == last }
        && (marks.count > 3 || line.first == 0x20 || line.first == 0x09)
    }
  }

  /// cmark counts a code fence's indentation in bytes, so that a tab is one column.
  private static func hasFenceBehindTab(_ document: [UInt8]) -> Bool {
    ["\t~~~", "\t```", "\t ~~~", "\t ```"].contains { document.firstRange(of: $0.utf8) != nil }
  }

  /// cmark 0.30 keeps one lower bound for all underscores when it looks for an opener.
  private static func hasUnderscoresOfSeveralLengths(_ document: [UInt8]) -> Bool {
    var lengths: Set<Int> = []
    for run in document.split(whereSeparator: { $0 != 0x5F }) { lengths.insert(run.count) }
    return lengths.count > 1
  }

  /// cmark-gfm ends a host at the second byte of a letter that is not ASCII.
  private static func hasUnderscoreInForeignHost(_ document: [UInt8]) -> Bool {
    document.contains(0x5F) && document.contains { $0 >= 0x80 }
      && (document.firstRange(of: "www.".utf8) ?? document.firstRange(of: "://".utf8)) != nil
  }

  /// cmark takes `[ ]` behind a bracket for an empty label.
  private static func hasBlankLabel(_ document: [UInt8]) -> Bool {
    var rest = document[...]
    while let brackets = rest.firstRange(of: "][".utf8) {
      rest = rest[brackets.upperBound...]
      let label = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      if label.startIndex > rest.startIndex, label.first == 0x5D { return true }
    }
    return false
  }

  /// cmark loses a code span where runs of several lengths stand in one text.
  private static func hasManyBackticks(_ document: [UInt8]) -> Bool {
    var lengths: Set<Int> = []
    for run in document.split(whereSeparator: { $0 != 0x60 }) { lengths.insert(run.count) }
    return lengths.count > 1
  }

  /// cmark-gfm sees the mark of a task only where its list marker is the first on the line,
  /// and where no text follows it.
  private static func hasTaskBehindContainer(_ document: [UInt8]) -> Bool {
    document.split { $0 == 0x0A || $0 == 0x0D }.contains { line in
      let tasks = ["[ ]", "[x]", "[X]"].compactMap { line.firstRange(of: $0.utf8)?.lowerBound }
      guard let task = tasks.min() else { return false }
      let before = line[..<task].split { $0 == 0x20 || $0 == 0x09 }
      let isEmpty = line[(task + 3)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      return isEmpty || before.count > 1 || before.contains { $0.contains(0x3E) }
    }
  }

  /// cmark-gfm takes the backslash off `\|` in a paragraph that a table follows.
  private static func hasEscapedPipeBeforeTable(_ document: [UInt8]) -> Bool {
    let rows = ["-|", "|-", "| -", "- |", ":|", ": |"]
    return document.firstRange(of: "\\|".utf8) != nil
      && rows.contains { document.firstRange(of: $0.utf8) != nil }
  }

  /// cmark takes DEL in a destination and a form feed behind a tag for what they are not: control
  /// characters end a destination, and only spaces and tabs may follow the tag of an HTML block.
  private static func hasControl(_ document: [UInt8]) -> Bool {
    document.contains { $0 == 0x7F || $0 < 0x20 && ![0, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// cmark keeps the blanks at the start of a lazy line, which show in code spans, raw HTML and
  /// titles, and behind a backslash at a line's end.
  private static func droppingBlanks(_ xml: [UInt8]) -> [UInt8] {
    var result = xml.filter { $0 != 0x20 && $0 != 0x09 }[...]
    while let text = result.firstRange(of: "<textxml:space=\"preserve\"></text>\n".utf8) {
      result.removeSubrange(text)
    }
    return Array(result)
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
