@testable import MarkdownSyntax

/// Where the reference implementations are known to differ from what we read, each with its name.
enum KnownFaults {
  /// cmark 0.30.2 beside CommonMark 0.31.2.
  static let commonMark = Comparison(
    tool: .cmark, dialect: .commonmark,
    normalize: { AnswerForm.withoutEmptyTitles(AnswerForm.trimmingFirstText($0)) },
    normalizeIndented: { AnswerForm.droppingInlineBlanks($0) },
    faults: [
      oddComment, replacementBesideDelimiter, declaration, entityInInfo, dashesBehindDefinition,
      titleBehindDefinition, breakInItem, fenceBehindTab, underscoresOfSeveralLengths,
      blankLabel, severalBacktickLengths, control, definitionOnLazyLine, definitionBeforeQuote,
      backticksAtLineStart,
    ])

  /// cmark-gfm 0.29.0.gfm.6 beside GFM 0.29.
  static let gfm = Comparison(
    tool: .cmarkGFM, dialect: .gfm,
    normalize: {
      AnswerForm.replacingControls(AnswerForm.trimmingFirstText(AnswerForm.joiningText($0)))
    },
    normalizeIndented: { AnswerForm.droppingInlineBlanks($0) },
    faults: [
      addressWithoutDomain, addressBehindBracket, taskBehindContainer, escapedPipeBeforeTable,
      severalBacktickLengths, underscoreInForeignHost, underscoresOfSeveralLengths, declaration,
      tagOnLazyLine, backticksAtLineStart,
    ])

  /// CommonMark 0.31 reads comments as HTML does: `<!-->`, `<!--->` and `--` inside are allowed.
  private static let oddComment = KnownFault.sequence(
    "comments of 0.31", "<!--", to: "(!--"
  ) { rest in
    if rest.starts(with: ">".utf8) || rest.starts(with: "->".utf8) { return true }
    guard let dashes = rest.firstRange(of: "--".utf8) else { return false }
    let isEnd = rest[dashes.upperBound...].starts(with: ">".utf8)
    return !isEnd || rest[..<dashes.lowerBound].last == 0x2D
  }

  /// NUL is read as U+FFFD, a symbol, and symbols are punctuation beside delimiters since 0.31.
  private static let replacementBesideDelimiter = KnownFault("U+FFFD beside delimiters") {
    document in
    let delimiters = Set("*_".utf8)
    return document.indices.map { index in
      let isBeside =
        index > 0 && delimiters.contains(document[index - 1])
        || index + 1 < document.count && delimiters.contains(document[index + 1])
      return document[index] == 0 && isBeside ? 0x61 : document[index]
    }
  }

  /// CommonMark 0.30 and later let a declaration start with any letter and need no blank behind its
  /// name.
  private static let declaration = KnownFault.sequence(
    "declarations of 0.30", "<!", to: "(!"
  ) { rest in rest.first.map { (0x41...0x7A).contains($0) } ?? false }

  /// cmark resolves entities in an info string before it trims it and before it resolves escapes.
  private static let entityInInfo = KnownFault.lines("entities in info strings") { line, _ in
    guard line.firstRange(of: "```".utf8) != nil || line.firstRange(of: "~~~".utf8) != nil else {
      return line
    }
    return line.map { $0 == UInt8(ascii: "&") ? 0x61 : $0 }
  }

  /// cmark reads a thematic break of dashes directly behind a definition as text.
  private static let dashesBehindDefinition = KnownFault.lines(
    "dashes behind a definition"
  ) { line, before in
    let marks = line.filter { ![0x20, 0x09, 0x3E].contains($0) }
    guard before.firstRange(of: "]:".utf8) != nil, marks.count >= 3,
      marks.allSatisfy({ $0 == 0x2D })
    else { return line }
    return line.map { $0 == 0x2D ? 0x2A : $0 }
  }

  /// cmark keeps a definition's title though text follows it, and the definition ends before it.
  private static let titleBehindDefinition = KnownFault.lines(
    "titles behind definitions"
  ) { line, before in
    let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    // The destination may stand on a line of its own.
    let words = before.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    guard before.firstRange(of: "]:".utf8) != nil || words.count == 1,
      let first = line.dropFirst(blanks.count).first, "\"'(".utf8.contains(first)
    else { return line }
    return blanks + [0x78] + line.dropFirst(blanks.count + 1)
  }

  /// cmark calls a list tight though a blank line stands behind a thematic break or an empty heading
  /// in its item.
  private static let breakInItem = KnownFault.lines("breaks and empty headings in items") {
    line, _ in
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    guard let last = marks.last else { return line }
    let isBreak =
      "-*_".utf8.contains(last) && marks.suffix(3).count == 3
      && marks.suffix(3).allSatisfy { $0 == last }
      && (marks.count > 3 || line.first == 0x20 || line.first == 0x09)
    guard last == 0x23 || isBreak else { return line }
    var rest = last == 0x23 ? marks.reversed().prefix { $0 == 0x23 }.count : 3
    return line.reversed().map { byte in
      guard byte == last, rest > 0 else { return byte }
      rest -= 1
      return 0x78
    }.reversed()
  }

  /// cmark counts a code fence's indentation in bytes, so that a tab is one column.
  private static let fenceBehindTab = KnownFault.lines("fences behind a tab") { line, _ in
    guard let fence = line.firstRange(of: "~~~".utf8) ?? line.firstRange(of: "```".utf8),
      line[..<fence.lowerBound].contains(0x09)
    else { return line }
    return line.map { $0 == 0x7E || $0 == 0x60 ? 0x78 : $0 }
  }

  /// cmark 0.30 keeps one lower bound for all underscores when it looks for an opener.
  private static let underscoresOfSeveralLengths = KnownFault("underscores of several lengths") {
    runs(of: 0x5F, in: $0) { _ in 1 }
  }

  /// cmark loses a code span where runs of several lengths stand in one text.
  private static let severalBacktickLengths = KnownFault("backticks of several lengths") {
    runs(of: 0x60, in: $0) { isAtLineStart in isAtLineStart ? 3 : 1 }
  }

  /// The same where no run begins a fence, though it begins a line.
  private static let backticksAtLineStart = KnownFault("backticks at the start of a line") {
    runs(of: 0x60, in: $0) { _ in 1 }
  }

  /// cmark keeps the blanks in front of a lazy line and then finds no definition in it.
  private static let definitionOnLazyLine = KnownFault.lines("definitions on lazy lines") {
    line, _ in
    guard let label = line.firstIndex(of: UInt8(ascii: "[")),
      line[label...].firstRange(of: "]:".utf8) != nil,
      line[..<label].allSatisfy({ [0x20, 0x09, 0x3E].contains($0) })
    else { return line }
    let prefix = line[..<label].reversed().drop { $0 != 0x3E }
    return prefix.reversed() + line[label...]
  }

  /// cmark calls a list loose though no block follows the blank line in its item but a definition, if
  /// no blank line stands behind that.
  private static let definitionBeforeQuote = KnownFault.lines("definitions before quotes") {
    line, before in
    let endsList = line.first == 0x3E && (before.first == 0x20 || before.first == 0x09)
    return endsList ? [0x0A] + line : line
  }

  /// The document with runs of a byte cut to a length, if they have several lengths.
  private static func runs(
    of byte: UInt8, in document: [UInt8], length: (_ isAtLineStart: Bool) -> Int
  ) -> [UInt8] {
    var lengths: Set<Int> = []
    for run in document.split(whereSeparator: { $0 != byte }) { lengths.insert(run.count) }
    guard lengths.count > 1 else { return document }
    var result: [UInt8] = []
    var run = 0
    var limit = 0
    for next in document {
      guard next == byte else {
        run = 0
        result.append(next)
        continue
      }
      if run == 0 {
        let line = result.reversed().prefix { $0 != 0x0A && $0 != 0x0D }
        limit = length(line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E })
      }
      run += 1
      if run <= limit { result.append(next) }
    }
    return result
  }

  /// cmark-gfm ends a host at the second byte of a letter that is not ASCII.
  private static let underscoreInForeignHost = KnownFault("underscores in foreign hosts") {
    document in
    document.split(omittingEmptySubsequences: false) { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      .reduce(into: [UInt8]()) { result, word in
        let isAddress =
          word.firstRange(of: "www.".utf8) != nil || word.firstRange(of: "://".utf8) != nil
        let isFault = isAddress && word.contains(0x5F) && word.contains { $0 >= 0x80 }
        result += word.map { isFault && $0 == 0x5F ? 0x78 : $0 }
        if result.count < document.count { result.append(document[result.count]) }
      }
  }

  /// cmark takes `[ ]` behind a bracket for an empty label.
  private static let blankLabel = KnownFault.sequence("blank labels", "][", to: "] [") { rest in
    let label = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return label.startIndex > rest.startIndex && label.first == 0x5D
  }

  /// cmark-gfm sees the mark of a task only where its list marker is the first on the line,
  /// and where text follows it.
  private static let taskBehindContainer = KnownFault.lines("tasks behind containers") { line, _ in
    let tasks = ["[ ]", "[x]", "[X]"].compactMap { line.firstRange(of: $0.utf8)?.lowerBound }
    guard let task = tasks.min() else { return line }
    let before = line[..<task].split { $0 == 0x20 || $0 == 0x09 }
    let isEmpty = line[(task + 3)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    guard isEmpty || before.count > 1 || before.contains(where: { $0.contains(0x3E) }) else {
      return line
    }
    return line[..<task] + [0x78, 0x78, 0x78] + line[(task + 3)...]
  }

  /// cmark-gfm takes the backslash off `\|` in a paragraph that a table follows.
  private static let escapedPipeBeforeTable = KnownFault("escaped pipes before tables") {
    document in
    let rows = ["-|", "|-", "| -", "- |", ":|", ": |"]
    guard rows.contains(where: { document.firstRange(of: $0.utf8) != nil }) else { return document }
    return sequence("\\|", to: "xx", in: document)
  }

  /// cmark takes DEL in a destination and a form feed behind a tag for what they are not: control
  /// characters end a destination, and only spaces and tabs may follow the tag of an HTML block.
  private static let control = KnownFault("control characters") { document in
    document.map { $0 == 0x7F || $0 < 0x20 && ![0, 0x09, 0x0A, 0x0D].contains($0) ? 0x61 : $0 }
  }

  /// cmark-gfm links `www.` where no domain follows.
  private static let addressWithoutDomain = KnownFault.sequence(
    "addresses without domain", "www.", to: "wxx."
  ) { rest in
    guard let next = rest.first else { return true }
    return next >= 0x80 || !Unicode.Scalar(next).properties.isAlphabetic
  }

  /// cmark-gfm links no address while a `[` is open, be it one that never closes.
  private static let addressBehindBracket = KnownFault("addresses behind brackets") { document in
    guard let bracket = document.firstIndex(of: UInt8(ascii: "[")) else { return document }
    let rest = sequence("www.", to: "wxx.", in: Array(document[bracket...]))
    return document[..<bracket] + sequence("://", to: ":xx", in: rest)
  }

  /// cmark-gfm 0.29 lets any tag begin an HTML block where a paragraph could go on lazily.
  private static let tagOnLazyLine = KnownFault.lines("tags on lazy lines") { line, before in
    let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    guard !before.isEmpty, line.dropFirst(blanks.count).first == 0x3C else { return line }
    return blanks + [0x28] + line.dropFirst(blanks.count + 1)
  }

  private static func sequence(
    _ found: String, to harmless: String, in document: [UInt8]
  ) -> [UInt8] {
    KnownFault.sequence("", found, to: harmless).rewrite(document)
  }
}
