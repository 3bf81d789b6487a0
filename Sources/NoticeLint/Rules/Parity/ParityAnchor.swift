import MarkdownSyntax
import NoticeModel
import NoticeParity
import SourceText

/// `parity/anchor`: an anchor of the source that the translation lacks or has in another place.
enum ParityAnchor: PairRule {
  enum Case: Sendable {
    /// One anchor.
    case one(AnchorComparison.Difference)
    /// Two anchors of which each stands on the other's block.
    case swapped(AnchorComparison.Misplacement, AnchorComparison.Misplacement)
    /// Anchors that stand on each other's blocks.
    case shuffled(count: Int, AnchorComparison.Anchor)
  }

  static let metadata = RuleMetadata(
    id: "parity/anchor",
    summary: "an anchor that the translation lacks, renames or has in another place",
    severity: .warning,
    why: """
      Links from other pages, apps and letters name an anchor and reach the notice in any language. \
      Where the translation has another name for it, or has it on another heading, they lead to the top \
      of the page or to the wrong section. An anchor that the translation alone has is a note.
      """,
    qualityIssueType: "markup",
    fix: .unsafe)

  /// How many anchors in wrong places are still told one by one.
  private static let told = 3

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    let alignment = subject.alignment
    let comparison = AnchorComparison(
      source: subject.source.notice, translation: subject.translation.notice,
      alignment: alignment)
    guard !comparison.differences.isEmpty else { return [] }
    let index = subject.translation.source.lineIndex
    let broken = Set(
      subject.translation.tree.nearMisses.filter { $0.kind == .brokenAttributeList }.map {
        index.line(at: $0.span.start)
      })
    var misplaced: [AnchorComparison.Misplacement] = []
    var occurrences: [PairOccurrence<Case>] = []
    for difference in comparison.differences {
      switch difference {
      case .missing(_, let block):
        let node = alignment.translationBlocks[block].node
        let span = subject.translation.tree.span(node)
        // The list is there and is no list: a rule on markup says so.
        let first = index.line(at: span.start)
        let isBroken = (first...index.line(at: span.end) + 1).contains(where: broken.contains)
        if isBroken { continue }
        occurrences.append(
          PairOccurrence(.one(difference), at: subject.firstLine(of: node)))
      case .renamed(_, let own), .extra(let own, _):
        occurrences.append(PairOccurrence(.one(difference), at: own.span))
      case .misplaced(let misplacement): misplaced.append(misplacement)
      }
    }
    if misplaced.count > told, let first = misplaced.first {
      return occurrences + [
        PairOccurrence(.shuffled(count: misplaced.count, first.wanted), at: first.own.span)
      ]
    }
    return occurrences + explained(misplaced, alignment)
  }

  /// Two anchors that changed places are one finding, others one each.
  private static func explained(
    _ misplaced: [AnchorComparison.Misplacement], _ alignment: Alignment
  ) -> [PairOccurrence<Case>] {
    var occurrences: [PairOccurrence<Case>] = []
    var left = misplaced
    while let first = left.popLast() {
      let other = left.firstIndex { second in
        alignment.translation(ofBlock: first.wanted.block) == second.own.block
          && alignment.translation(ofBlock: second.wanted.block) == first.own.block
      }
      if let other {
        let pair = [first, left.remove(at: other)].sorted { $0.own.span < $1.own.span }
        occurrences.append(PairOccurrence(.swapped(pair[0], pair[1]), at: pair[0].own.span))
      } else {
        occurrences.append(PairOccurrence(.one(.misplaced(first)), at: first.own.span))
      }
    }
    return occurrences.reversed()
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    switch occurrence.found {
    case .shuffled(let count, let wanted):
      return Wording(
        "\(count) anchors stand on other blocks than in the source",
        label: "the first of them", help: "give each heading the anchor that it has in the source",
        related: [subject.source.related("here the source has it", wanted.span)])
    case .swapped(let first, let second):
      let names = (first: clipped(first.own.name), second: clipped(second.own.name))
      return Wording(
        "the anchors `\(names.first)` and `\(names.second)` have changed places",
        label: "the source has `\(second.own.name)` here", help: "change them back",
        related: [
          subject.translation.related("and `\(first.own.name)` here", second.own.span),
          subject.source.related("here the source has `\(names.first)`", first.wanted.span),
        ],
        fixes: [
          Fix(
            "change them back", .unsafe,
            [
              TextEdit(first.own.span, second.own.name), TextEdit(second.own.span, first.own.name),
            ])
        ])
    case .one(.missing(let wanted, let block)):
      return Wording(
        "the anchor `\(clipped(wanted.name))` is missing", label: "the source has it here",
        help: "add `{#\(wanted.name)}`, so that links to it lead here",
        related: [subject.source.related("the source's anchor", wanted.span)],
        fixes: insertion(of: wanted, block, in: subject))
    case .one(.renamed(let wanted, let own)):
      return Wording(
        "the anchor `\(clipped(own.name))` is not the source's",
        label: "the source has `\(wanted.name)`",
        help: "keep the source's anchor, which is not translated",
        related: [subject.source.related("the source's anchor", wanted.span)],
        fixes: [
          Fix("write `\(wanted.name)`", .unsafe, [TextEdit(own.span, wanted.name)])
        ])
    case .one(.misplaced(let misplacement)):
      return Wording(
        "the anchor `\(clipped(misplacement.own.name))` stands in another place than in the source",
        label: "links to it lead here", help: "move it to the block that has it in the source",
        related: [subject.source.related("here the source has it", misplacement.wanted.span)])
    case .one(.extra(let own, let block)):
      let node = subject.alignment.sourceBlocks[block].node
      return Wording(
        "the anchor `\(clipped(own.name))` is not in the source",
        label: "the source has no such anchor",
        help: "take it out, or give it to the source as well",
        related: [
          subject.source.related(
            "what the source says", subject.firstLine(of: node, in: .source))
        ], severity: .note)
    }
  }

  private static func clipped(_ name: String) -> String { FrontMatterText.clipped(name, to: 24) }

  /// Adds the anchor behind a heading of one line that has no attribute list.
  private static func insertion(
    of anchor: AnchorComparison.Anchor, _ block: Int, in subject: PairSubject
  ) -> [Fix] {
    let tree = subject.translation.tree
    let node = subject.alignment.translationBlocks[block].node
    guard tree.kind(node) == .heading, !tree.isSetextHeading(node), tree.attributes(node) == nil,
      tree.headingClosingMarkerSpan(node) == nil,
      anchor.name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7D })
    else { return [] }
    let end = tree.span(node).end
    return [
      Fix(
        "add `{#\(anchor.name)}`", .unsafe,
        [TextEdit(SourceSpan(at: end), " {#\(anchor.name)}")])
    ]
  }
}
