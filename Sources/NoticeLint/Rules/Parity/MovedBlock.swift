import NoticeParity
import SourceText

/// `parity/moved-block`: paragraphs or other blocks that stand in another place than in the source.
enum MovedBlock: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/moved-block",
    summary: "a paragraph that stands in another place than in the source",
    severity: .warning,
    why: """
      "This", "the following" and "as said above" mean what stands before and behind them. What moved \
      is told by its links, names and numbers; items and rows may stand in another order.
      """,
    qualityIssueType: "inconsistency")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<MovedRun>] {
    subject.comparison.structure.moves.map { run in
      PairOccurrence(
        run, at: subject.firstLine(ofBlock: run.translation.lowerBound, in: .translation))
    }
  }

  static func describe(_ occurrence: PairOccurrence<MovedRun>, in subject: PairSubject) -> Wording {
    let run = occurrence.found
    let noun = subject.noun(ofBlock: run.source.lowerBound, in: .source)
    let count = run.source.count
    return Wording(
      count == 1
        ? "the \(noun) stands in another place" : "\(count) blocks stand in another place",
      label: "the source has it elsewhere", help: "move it to where the source has it",
      related: [
        subject.source.related(
          "the source has it here", subject.firstLine(ofBlock: run.source.lowerBound, in: .source)),
        subject.translation.related(
          run.place == nil ? "it belongs before this" : "it belongs behind this",
          subject.place(behind: run.place, in: .translation)),
      ])
  }
}
