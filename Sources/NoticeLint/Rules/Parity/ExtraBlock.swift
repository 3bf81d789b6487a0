import NoticeParity
import SourceText

/// `parity/extra-block`: paragraphs or other blocks that only the translation has.
enum ExtraBlock: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/extra-block",
    summary: "a paragraph, list or table that the translation has and the source has not",
    severity: .warning,
    why: """
      What only the translation says is mostly what the source dropped: it tells readers what no \
      longer holds. A paragraph that was parted in two is found too.
      """,
    qualityIssueType: "addition")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<BlockRun>] {
    subject.comparison.structure.extra.compactMap { run in
      guard run.container == .text, !subject.isExplained(run, in: .translation) else { return nil }
      // Of a paragraph in two, the second is the one too many.
      let partner = run.joinedInto.flatMap(subject.alignment.translation(ofBlock:))
      let block = max(run.blocks.lowerBound, partner ?? 0)
      return PairOccurrence(run, at: subject.firstLine(ofBlock: block, in: .translation))
    }
  }

  static func describe(_ occurrence: PairOccurrence<BlockRun>, in subject: PairSubject) -> Wording {
    let run = occurrence.found
    let noun = subject.noun(ofRun: run, in: .translation)
    if let source = run.joinedInto {
      return Wording(
        "the source's paragraph is \(run.count + 1) paragraphs here",
        label: "the source's text goes on here", help: "join what is one in the source",
        related: [
          subject.source.related("one paragraph", subject.firstLine(ofBlock: source, in: .source))
        ])
    }
    let first = subject.blocks(.translation)[run.blocks.lowerBound]
    let isRule = run.count == 1 && first.kind == .thematicBreak
    return Wording(
      run.count == 1
        ? "the source has no such \(noun)" : "\(run.count) \(noun)s are not in the source",
      label: "only this language has it",
      help: "take it out, or declare why this language has it",
      related: [
        subject.source.related(
          "the source goes on behind this", subject.place(behind: run.place, in: .source))
      ], severity: isRule ? .note : nil)
  }
}
