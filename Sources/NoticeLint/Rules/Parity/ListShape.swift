import NoticeParity
import SourceText

/// `parity/list-shape`: items that are missing or added, deeper or higher, with other marks or numbers.
enum ListShape: PairRule {
  enum Case: Sendable {
    /// Items that the translation lacks.
    case missing(BlockRun)
    /// Items that only the translation has.
    case extra(BlockRun)
    /// Items that both have and that stand otherwise.
    case different(ListDifference)
  }

  static let metadata = RuleMetadata(
    id: "parity/list-shape",
    summary: "a list with other items, depths, marks or numbers than the source's",
    severity: .warning,
    why: """
      The items of a list are what a notice enumerates: the data, the purposes, the recipients. An \
      item that one language lacks was not disclosed there; one that is no longer indented belongs to \
      nothing; other numbers break every reference to them. Items may stand in another order.
      """,
    sources: [RuleSource("GDPR", "Art. 12(1)")],
    qualityIssueType: "markup", fix: .unsafe)

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    let structure = subject.comparison.structure
    var found: [PairOccurrence<Case>] = []
    for run in structure.missing {
      guard case .list = run.container, !subject.isExplained(run, in: .source) else { continue }
      found.append(PairOccurrence(.missing(run), at: subject.span(ofMissing: run)))
    }
    for run in structure.extra {
      guard case .list = run.container, !subject.isExplained(run, in: .translation) else {
        continue
      }
      let span = subject.firstLine(ofBlock: run.blocks.lowerBound, in: .translation)
      found.append(PairOccurrence(.extra(run), at: span))
    }
    for difference in structure.lists {
      let flawed =
        difference.translation.contains { subject.isFlawed($0, in: .translation) }
        || difference.source.contains { subject.isFlawed($0, in: .source) }
      guard !flawed, let first = difference.translation.first else { continue }
      found.append(
        PairOccurrence(
          .different(difference), at: subject.firstLine(ofBlock: first, in: .translation)))
    }
    return found
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    switch occurrence.found {
    case .missing(let run): missing(run, subject)
    case .extra(let run): extra(run, subject)
    case .different(let difference): different(difference, subject)
    }
  }

  private static func missing(_ run: BlockRun, _ subject: PairSubject) -> Wording {
    let related = [
      subject.source.related(
        run.count == 1 ? "the source's item" : "the first of them",
        subject.firstLine(ofBlock: run.blocks.lowerBound, in: .source))
    ]
    if run.joinedInto != nil {
      return Wording(
        "the source's \(run.count + 1) list items are one here",
        label: "they stand together here", help: "part the items where the source does",
        related: related)
    }
    if run.replacement != nil {
      return Wording(
        run.count == 1
          ? "the source has another list item here"
          : "the source has \(run.count) other list items here",
        label: "this does not say what the source says",
        help: "translate what the source says here", related: related, severity: .error)
    }
    return Wording(
      run.count == 1
        ? "the list lacks an item of the source"
        : "the list lacks \(run.count) items of the source",
      label: run.place == nil ? "it belongs before this" : "it belongs behind this",
      help: "translate what the source lists there", related: related, severity: .error)
  }

  private static func extra(_ run: BlockRun, _ subject: PairSubject) -> Wording {
    if let source = run.joinedInto {
      return Wording(
        "the source's list item is \(run.count + 1) items here",
        label: "the source's item goes on here", help: "join what is one item in the source",
        related: [
          subject.source.related("one item", subject.firstLine(ofBlock: source, in: .source))
        ])
    }
    return Wording(
      run.count == 1
        ? "the list has an item that the source has not"
        : "the list has \(run.count) items that the source has not",
      label: "only this language has it",
      help: "take it out, or declare why this language has it",
      related: [
        subject.source.related(
          "the source's list goes on behind this", subject.place(behind: run.place, in: .source))
      ])
  }

  private static func different(_ found: ListDifference, _ subject: PairSubject) -> Wording {
    // A paragraph of an item says the same outside of it.
    let begins = found.source.contains { subject.blocks(.source)[$0].beginsItem }
    let words = ListShapeWords(found, areItems: begins)
    let begun = found.translation.contains { subject.blocks(.translation)[$0].beginsItem }
    return Wording(
      words.message, label: words.label, help: words.help,
      related: [
        subject.source.related(
          "the source's", subject.firstLine(ofBlock: found.source[0], in: .source))
      ], fixes: ListShapeFix.fixes(found, in: subject), severity: begins || begun ? nil : .note)
  }
}
