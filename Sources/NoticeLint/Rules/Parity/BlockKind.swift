import MarkdownSyntax
import NoticeParity
import SourceText

/// `parity/block-kind`: a block that is a heading here and a paragraph there, or the like.
enum BlockKind: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/block-kind",
    summary: "a block of another kind than the source's: a heading that became a paragraph",
    severity: .warning,
    why: """
      A heading that is a paragraph in one language has no place in its table of contents and no \
      section of its own; text that became code is not wrapped. Mostly a mark was lost with the \
      words.
      """,
    qualityIssueType: "markup", fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<KindDifference>] {
    subject.comparison.structure.kinds.compactMap { found in
      guard !subject.isFlawed(found.translation, in: .translation),
        !subject.isFlawed(found.source, in: .source)
      else { return nil }
      return PairOccurrence(
        found, at: subject.firstLine(ofBlock: found.translation, in: .translation))
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<KindDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    let source = subject.blocks(.source)[found.source]
    let wanted = subject.noun(ofBlock: found.source, in: .source)
    let own = subject.noun(ofBlock: found.translation, in: .translation)
    return Wording(
      found.count == 1
        ? "the source's \(wanted) is a \(own) here"
        : "\(found.count) times the source's \(wanted) is a \(own) here",
      label: "a \(own)", help: "mark it as the source does",
      related: [
        subject.source.related(
          "a \(wanted)", subject.firstLine(ofBlock: found.source, in: .source))
      ],
      fixes: found.count == 1 && source.kind == .heading && source.depth == 0
        ? headingFix(found, level: source.level, subject) : [])
  }

  /// The source's `#`s in front of a paragraph of one line.
  private static func headingFix(
    _ found: KindDifference, level: Int, _ subject: PairSubject
  ) -> [Fix] {
    let block = subject.blocks(.translation)[found.translation]
    let span = subject.translation.tree.span(block.node)
    guard block.kind == .paragraph, block.depth == 0, !block.isQuoted,
      subject.translation.firstLine(of: span) == span
    else { return [] }
    let mark = String(repeating: "#", count: level) + " "
    return [
      Fix("make it a heading", .unsafe, [TextEdit(SourceSpan(at: span.start), mark)])
    ]
  }
}
