import SourceText

@testable import MarkdownSyntax

/// Where the reference implementations are known to differ from what we read, each with its name.
enum KnownFaults {
  /// cmark 0.30.2 beside CommonMark 0.31.2.
  static let commonMark = Comparison(
    tool: .cmark, dialect: .commonmark,
    normalize: { AnswerForm.withoutEmptyTitles(AnswerForm.trimmingFirstText($0)) },
    normalizeIndented: { AnswerForm.trimmingLazyLines($0) },
    faults: [
      oddComment, replacementBesideDelimiter, declaration, entityInInfo, control,
      dashesBehindDefinition, titleBehindDefinition, breakInItem, fenceBehindTab,
      // Blocks before inlines: what is no definition any more is a paragraph with faults of its own.
      definitionAtListEnd, definitionOnLazyLine, definitionAloneInItem,
      blanksInDestination, escapedEntity, underscoresOfSeveralLengths(.commonmark), blankLabel,
      backticksOfSeveralLengths(.commonmark),
    ])

  /// cmark-gfm 0.29.0.gfm.6 beside GFM 0.29.
  static let gfm = Comparison(
    tool: .cmarkGFM, dialect: .gfm,
    normalize: {
      AnswerForm.replacingControls(AnswerForm.trimmingFirstText(AnswerForm.joiningText($0)))
    },
    normalizeIndented: { AnswerForm.trimmingLazyLines($0) },
    faults: [
      addressWithoutDomain, addressBehindBracket, taskBehindContainer, escapedPipeBeforeTable,
      backticksOfSeveralLengths(.gfm), underscoreInForeignHost, underscoresOfSeveralLengths(.gfm),
      declaration, tagOnLazyLine, entityInInfo,
      asterisksOfSeveralLengths,
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
  private static let dashesBehindDefinition = KnownFault.nodes(
    "dashes behind a definition", .commonmark
  ) { tree, node in
    guard tree.kind(node) == .thematicBreak, tree.kind(node - 1) == .referenceDefinition else {
      return nil
    }
    return tree.source.slice(tree.span(node)).map { $0 == 0x2D ? 0x2A : $0 }
  }

  /// cmark takes blanks off the ends of a destination between `<` and `>`.
  private static let blanksInDestination = KnownFault("blanks in destinations") { document in
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: document), dialect: .commonmark)
    var result = document
    let spans =
      tree.nodes.indices.compactMap { tree.link($0)?.destinationSpan }
      + tree.definitions.map(\.destinationSpan)
    for span in spans where !span.isEmpty {
      for end in [span.start, span.end - 1] where [0x09, 0x20].contains(result[end]) {
        result[end] = 0x78
      }
    }
    return result
  }

  /// cmark resolves entities in destinations and titles before escapes, so that `\&nbsp;` is one.
  private static let escapedEntity = KnownFault("escaped entities") { document in
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: document), dialect: .commonmark)
    var result = document
    let links = tree.nodes.indices.compactMap { tree.link($0) }
    var spans = links.map(\.destinationSpan) + links.compactMap(\.titleSpan)
    spans += tree.definitions.map(\.destinationSpan)
    spans += tree.definitions.compactMap(\.titleSpan)
    for span in spans {
      for place in span.start..<span.end
      where document[place] == 0x26 && place > span.start && document[place - 1] == 0x5C {
        result[place] = 0x78
      }
    }
    return result
  }

  /// cmark keeps a definition's title though text follows it, and the definition ends before it.
  private static let titleBehindDefinition = KnownFault.nodes(
    "titles behind definitions", .commonmark
  ) { tree, node in
    let text = tree.source.slice(tree.span(node))
    guard tree.kind(node) == .paragraph || tree.kind(node) == .heading,
      tree.kind(node - 1) == .referenceDefinition, let first = text.first,
      "\"'(".utf8.contains(first)
    else { return nil }
    return [0x78] + text.dropFirst()
  }

  /// cmark takes an item for empty that has nothing but definitions, and ends it at the second blank
  /// line.
  private static let definitionAloneInItem = KnownFault.nodes(
    "definitions alone in items", .commonmark
  ) { tree, node in
    guard tree.kind(node) == .referenceDefinition, let item = tree.parent(node),
      tree.kind(item) == .item,
      tree.children(item).prefix(while: { $0 < node })
        .allSatisfy({ tree.kind($0) == .referenceDefinition })
    else { return nil }
    // Line ends behind it, with markers of quotes at most.
    let blanks = tree.source.bytes[tree.span(node).end...].prefix {
      [0x09, 0x0A, 0x0D, 0x20, 0x3E].contains($0)
    }
    // CRLF is one line end.
    let lines = blanks.indices.count {
      blanks[$0] == 0x0A
        || blanks[$0] == 0x0D && !($0 + 1 < blanks.endIndex && blanks[$0 + 1] == 0x0A)
    }
    return lines >= 3 ? [0x78] + tree.source.slice(tree.span(node)) : nil
  }

  /// cmark calls a list tight though a blank line stands behind a thematic break or an empty heading
  /// in its item.
  private static let breakInItem = KnownFault.nodes(
    "breaks and empty headings in items", .commonmark
  ) { tree, node in
    let isEmptyHeading = tree.kind(node) == .heading && !tree.hasChildren(node)
    guard tree.kind(node) == .thematicBreak || isEmptyHeading else { return nil }
    var ancestor = tree.parent(node)
    while let container = ancestor, tree.kind(container) != .item {
      ancestor = tree.parent(container)
    }
    return ancestor == nil ? nil : [0x78]
  }

  /// cmark counts a code fence's indentation in bytes, so that a tab is one column.
  private static let fenceBehindTab = KnownFault.lines("fences behind a tab") { line, _ in
    guard let fence = line.firstRange(of: "~~~".utf8) ?? line.firstRange(of: "```".utf8),
      line[..<fence.lowerBound].contains(0x09)
    else { return line }
    // Blanks in the place of each tab leave all as it is, but that they are bytes.
    let blanks = line[..<fence.lowerBound].reduce(into: [UInt8]()) { result, byte in
      let width = 4 - result.count % 4
      result += byte == 0x09 ? Array(repeating: 0x20, count: width) : [byte]
    }
    return blanks + line[fence.lowerBound...]
  }

  /// cmark 0.30 keeps one lower bound for all underscores when it looks for an opener.
  private static func underscoresOfSeveralLengths(_ dialect: Dialect) -> KnownFault {
    .texts("underscores of several lengths", dialect) { runs(of: 0x5F, in: $0) }
  }

  /// cmark-gfm keeps one lower bound for asterisks that only close and those that can also open.
  private static let asterisksOfSeveralLengths = KnownFault.texts(
    "asterisks of several lengths", .gfm
  ) { runs(of: 0x2A, in: $0) }

  /// cmark loses a code span where runs of several lengths stand in one text.
  private static func backticksOfSeveralLengths(_ dialect: Dialect) -> KnownFault {
    .texts("backticks of several lengths", dialect) { runs(of: 0x60, in: $0) }
  }

  /// cmark keeps the blanks in front of a lazy line and then finds no definition in it. Its label may
  /// go on over the next line.
  private static let definitionOnLazyLine = KnownFault.lines("definitions on lazy lines") {
    line, before in
    // No line behind a blank one is lazy.
    guard let label = line.firstIndex(of: UInt8(ascii: "[")),
      line[..<label].allSatisfy({ [0x20, 0x09, 0x3E].contains($0) }),
      !before.allSatisfy({ [0x20, 0x09, 0x3E].contains($0) })
    else { return line }
    let prefix = line[..<label].reversed().drop { $0 != 0x3E }
    return prefix.reversed() + line[label...]
  }

  /// cmark calls a list loose though no block follows the blank line in its item but a definition, if
  /// no blank line stands behind that.
  private static let definitionAtListEnd = KnownFault("definitions at a list's end") { document in
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: document), dialect: .commonmark)
    var result: [UInt8] = []
    var end = 0
    for node in tree.nodes.indices where tree.kind(node) == .referenceDefinition {
      guard let item = tree.parent(node), tree.kind(item) == .item,
        tree.span(item).end == tree.span(node).end, let list = tree.parent(item),
        tree.span(list).end == tree.span(node).end,
        let lineEnd = document[tree.span(node).end...].firstIndex(where: {
          $0 == 0x0A || $0 == 0x0D
        })
      else { continue }
      let isPair = document[lineEnd] == 0x0D && document.dropFirst(lineEnd + 1).first == 0x0A
      let next = lineEnd + (isPair ? 2 : 1)
      result += document[end..<next] + [0x20, 0x0A]
      end = next
    }
    return result + document[end...]
  }

  /// A text with the runs of a byte cut to one, if they have several lengths. A backslash takes the first
  /// off a run.
  private static func runs(of byte: UInt8, in text: [UInt8]) -> [UInt8] {
    let lengths = Set(
      text.split { $0 != byte }.map { run in
        let isEscaped = text[..<run.startIndex].reversed().prefix { $0 == 0x5C }.count % 2 == 1
        return run.count - (isEscaped ? 1 : 0)
      })
    guard lengths.count > 1 else { return text }
    return text.indices.filter { $0 == 0 || text[$0] != byte || text[$0 - 1] != byte }
      .map { text[$0] }
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
    // From the last line to the first, the lines above a delimiter row up to a blank one.
    var isAboveTable = false
    let lines = document.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.reversed().map { line -> [UInt8] in
      let marks = line.filter { ![0x20, 0x09, 0x0D, 0x3E].contains($0) }
      if marks.isEmpty { isAboveTable = false }
      defer {
        if marks.contains(0x2D), marks.contains(0x7C) || marks.contains(0x3A),
          marks.allSatisfy({ [0x2D, 0x7C, 0x3A].contains($0) })
        {
          isAboveTable = true
        }
      }
      return isAboveTable ? sequence("\\|", to: "xx", in: Array(line)) : Array(line)
    }.reversed().joined(separator: [0x0A]).map { $0 }
  }

  /// cmark takes DEL in a destination and a form feed behind a tag or a marker or at a line's end for what they
  /// are not: control characters end a destination, only spaces and tabs may follow the tag of an HTML
  /// block or a marker, and only they are taken off a line.
  private static let control = KnownFault.lines("control characters") { line, before in
    let starts = ["](", "]:", "<"]
    // A destination may stand on a line of its own.
    let last = before.last { $0 != 0x20 && $0 != 0x09 }
    var isBehindStart = last == 0x3A || last == 0x28
    return line.indices.map { index in
      let rest = line[index...]
      isBehindStart = isBehindStart || starts.contains { rest.starts(with: $0.utf8) }
      let isControl = line[index] == 0x7F || line[index] < 0x20 && ![0, 0x09].contains(line[index])
      let marker = line[..<index].last { $0 != 0x20 && $0 != 0x09 }
      let isBehindMarker = marker.map("-+*.)#`~".utf8.contains) ?? false
      let isAtEnd = rest.allSatisfy { [0x09, 0x0B, 0x0C, 0x20].contains($0) }
      return isControl && (isBehindStart || isBehindMarker || isAtEnd) ? 0x61 : line[index]
    }
  }

  /// cmark-gfm links `www.` where no domain follows.
  private static let addressWithoutDomain = KnownFault.sequence(
    "addresses without domain", "www.", to: "wxx."
  ) { rest in
    guard let next = rest.first else { return true }
    return next >= 0x80 || !Unicode.Scalar(next).properties.isAlphabetic
  }

  /// cmark-gfm links no address while a `[` is open, be it one that never closes.
  private static let addressBehindBracket = KnownFault.texts(
    "addresses behind brackets", .gfm
  ) { text in
    guard let bracket = text.firstIndex(of: UInt8(ascii: "[")) else { return text }
    let rest = sequence("www.", to: "wxx.", in: Array(text[bracket...]))
    return text[..<bracket] + sequence("://", to: ":xx", in: rest)
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
