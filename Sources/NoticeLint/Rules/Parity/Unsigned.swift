import NoticeParity
import SourceText

/// `parity/unsigned`: a translated section that nobody has signed off, where others are.
enum Unsigned: PairRule {
  enum Case: Sendable {
    /// The whole translation.
    case notice
    /// One section.
    case section(key: String)
  }

  static let metadata = RuleMetadata(
    id: "parity/unsigned",
    summary: "a translation, or a section of it, that was never signed off",
    severity: .note,
    why: """
      What was never signed off cannot go stale: nobody is told when its source changes. The rule \
      looks at documents that have signatures in `policyc.lock`.
      """,
    qualityIssueType: "other")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    guard let staleness = subject.staleness, case .lock = staleness.basis,
      let document = subject.document,
      subject.source.context.lock?.documents[document] != nil,
      let first = staleness.translation.sections.first
    else { return [] }
    guard staleness.isSigned else {
      return [PairOccurrence(.notice, at: first.blocks[0].span)]
    }
    return staleness.sections.compactMap { state in
      guard case .unsigned = state.status, let source = state.source,
        let translation = state.translation
      else { return nil }
      return PairOccurrence(
        .section(key: staleness.source.sections[source].key),
        at: staleness.translation.sections[translation].blocks[0].span)
    }
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    let locale = subject.localeTag.map { " --locale \($0)" } ?? ""
    switch occurrence.found {
    case .notice:
      return Wording(
        "this translation was never signed off",
        label: "changes of its source will not be noticed",
        help: "when it is right, run `policyc sign-off\(locale)`")
    case .section(let key):
      return Wording(
        "this section was never signed off", label: "changes of its source will not be noticed",
        help: "when it is right, run `policyc sign-off\(locale) --section \(key)`")
    }
  }
}
