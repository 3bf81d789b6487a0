import NoticeParity
import SourceText

/// `parity/literal-markup`: signs of markup that the translation shows and the source renders.
enum LiteralMarkup: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/literal-markup",
    summary: "signs of markup that the translation shows as they stand",
    severity: .warning,
    why: """
      A `**` or `](` in the text of the page is markup that did not work. Rules on markup know how \
      most of it went wrong; this one compares with the source, where the same words are set rightly.
      """,
    qualityIssueType: "markup")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<InlineDifference>] {
    var told: Set<Int> = []
    return subject.comparison.structure.inlines.compactMap { difference in
      guard case .marker = difference.kind, !told.contains(difference.block),
        !subject.isFlawed(difference.block, in: .translation, reach: .inline),
        let place = difference.translation.last
      else { return nil }
      told.insert(difference.block)
      return PairOccurrence(difference, at: place)
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<InlineDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    guard case .marker(let sign) = found.kind else { return Wording("") }
    let quoted = sign.contains("`") ? "a backtick" : "`\(sign)`"
    return Wording(
      "\(quoted) is shown as it stands; the source shows none",
      label: "printed", help: "mark the text as the source does, or take the sign out",
      related: [
        subject.source.related(
          "the source's text", subject.firstLine(ofBlock: found.sourceBlock, in: .source))
      ])
  }
}
