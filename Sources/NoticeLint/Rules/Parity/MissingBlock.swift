import NoticeParity
import SourceText

/// `parity/missing-block`: paragraphs or other blocks of the source that the translation lacks.
enum MissingBlock: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/missing-block",
    summary: "a paragraph, list or table that the source has and the translation lacks",
    severity: .error,
    why: """
      A paragraph that was added to the source and not translated keeps from readers what it says. \
      Blocks are matched by what survives translation: their kind, links, names, numbers, length and \
      order. Two paragraphs that were made one are found with less weight.
      """,
    sources: [RuleSource("GDPR", "Art. 12(1)")],
    qualityIssueType: "omission")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<BlockRun>] {
    subject.comparison.structure.missing.compactMap { run in
      guard run.container == .text, !subject.isExplained(run, in: .source) else { return nil }
      return PairOccurrence(run, at: subject.span(ofMissing: run))
    }
  }

  static func describe(_ occurrence: PairOccurrence<BlockRun>, in subject: PairSubject) -> Wording {
    let run = occurrence.found
    let first = run.blocks.lowerBound
    let noun = subject.noun(ofRun: run, in: .source)
    let related = [
      subject.source.related(
        "the source's text", subject.firstLine(ofBlock: first, in: .source))
    ]
    if run.joinedInto != nil {
      return Wording(
        "the source's \(run.count + 1) paragraphs are one here", label: "they stand together here",
        help: "part the text where the source does", related: related, severity: .warning)
    }
    if run.replacement != nil {
      return Wording(
        "the source has another \(noun) here", label: "this does not say what the source says",
        help: "translate what the source says here", related: related)
    }
    let isRule = run.count == 1 && subject.blocks(.source)[first].kind == .thematicBreak
    return Wording(
      run.count == 1
        ? "a \(noun) of the source is missing"
        : "\(run.count) \(noun)s of the source are missing",
      label: run.place == nil ? "it belongs before this" : "it belongs behind this",
      help: "translate what the source says there, or declare why this language lacks it",
      related: related, severity: isRule ? .note : nil)
  }
}
