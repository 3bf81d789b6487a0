import MarkdownSyntax
import SourceText

/// `markup/indented-code`: text that is code because of its indentation.
enum IndentedCode: Rule {
  struct Case: Sendable {
    /// The indentation of each line.
    var indentations: [SourceSpan]
    /// Whether a list ends just before it, so that other programs read it as part of an item.
    var followsList: Bool
  }

  static let metadata = RuleMetadata(
    id: "markup/indented-code",
    summary: "text that became code by its indentation",
    severity: .warning,
    why: """
      Lines that are indented by four columns are code: they are set in another face, do not wrap, \
      and links and emphasis in them are printed as they stand.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 4.4", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .codeBlock, tree.fences(node) == nil, isProse(tree.literal(node))
      else { return nil }
      let previous = tree.previousSibling(of: node)
      return Occurrence(
        Case(
          indentations: indentations(of: tree.span(node), subject),
          followsList: previous.map(tree.kind) == .list),
        at: subject.firstLine(of: tree.span(node)))
    }
  }

  /// Whether a text reads as sentences: words with blanks between or CJK text, and few signs.
  private static func isProse(_ text: String) -> Bool {
    var letters = 0
    var wide = 0
    var words = 0
    var signs = 0
    var isInWord = false
    for scalar in text.unicodeScalars.prefix(2_000) {
      let isLetter = scalar.properties.isAlphabetic
      if isLetter {
        letters += 1
        if scalar.value >= 0x2E80 { wide += 1 }
        if !isInWord { words += 1 }
      } else if "{};=<>$\\|`~^".unicodeScalars.contains(scalar) {
        signs += 1
      }
      isInWord = isLetter
    }
    return (words >= 5 || wide >= 8) && signs * 20 <= letters
  }

  private static func indentations(of code: SourceSpan, _ subject: LintSubject) -> [SourceSpan] {
    let index = subject.source.lineIndex
    let bytes = subject.source.bytes
    let last = index.line(at: max(code.end - 1, code.start))
    return (index.line(at: code.start)...last).compactMap { line in
      let span = index.span(ofLine: line, in: bytes)
      var end = span.start
      while end < span.end, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      return end > span.start && end < span.end ? SourceSpan(span.start, end) : nil
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "the text is code because it is indented", label: "set as code",
      help: found.followsList
        ? "take the indentation away, or join it to the item before"
        : "take the indentation away",
      fixes: [
        Fix(
          "take the indentation away", .unsafe, found.indentations.map { TextEdit($0, "") })
      ],
      severity: found.followsList ? .note : nil)
  }
}
