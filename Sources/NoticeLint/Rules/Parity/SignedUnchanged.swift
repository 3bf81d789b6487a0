import NoticeParity
import SourceText

/// `parity/signed-unchanged`: a section that was signed off again for a new source without a change
/// of the translation and without a reason.
enum SignedUnchanged: PairRule {
  struct Case: Sendable {
    var key: String
    /// The source's section.
    var source: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "parity/signed-unchanged",
    summary: "a section signed off again although only its source has changed",
    severity: .warning,
    why: """
      A signature that is renewed although the translation stayed as it was hides a change of the \
      source. `policyc sign-off` asks for a reason then; who takes the lock away and signs anew is \
      not asked. With `--since REV` the lock is compared with the revision's.
      """,
    qualityIssueType: "other")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    guard let staleness = subject.staleness, let document = subject.document,
      let locale = subject.localeTag,
      let earlier = subject.source.context.earlier?.lock?.signatures(
        document: document, locale: locale)
    else { return [] }
    let before = Dictionary(earlier.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return staleness.sections.compactMap { state in
      guard let signature = state.signature, signature.reason == nil,
        let translation = signature.translation, let old = before[signature.key],
        old.source != signature.source, old.translation == translation,
        let source = state.source, let place = state.translation
      else { return nil }
      let content = staleness.source.sections[source]
      return PairOccurrence(
        Case(key: content.key, source: content.blocks[0].span),
        at: staleness.translation.sections[place].blocks[0].span)
    }
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    let locale = subject.localeTag.map { " --locale \($0)" } ?? ""
    return Wording(
      "signed off for a new source, but the translation is the old one",
      label: "nothing has changed here",
      help:
        "translate the change, or run `policyc sign-off\(locale) --section \(occurrence.found.key)"
        + " --reason …`",
      related: [subject.source.related("this has changed", occurrence.found.source)])
  }
}
