import SourceText

/// A rule that looks at a translation beside its source.
///
/// Findings stand in the translation unless an occurrence says that it is the source's.
package protocol PairRule: RuleDefinition {
  /// What the rule can find.
  associatedtype Case: Sendable

  /// Finds; yields cases with their places, no words.
  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>]

  /// Words one case.
  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording
}

extension PairRule {
  package static var form: RuleForm { .pair(Self.self) }

  /// Checks one pair and words what was found.
  static func diagnose(_ subject: PairSubject, _ options: RuleOptions) -> [Diagnostic] {
    check(subject, options).map { occurrence in
      let wording = describe(occurrence, in: subject)
      let notice = subject[occurrence.side]
      return Diagnostic(
        rule: metadata.id, severity: wording.severity ?? metadata.severity,
        message: wording.message, file: notice.source.path, span: occurrence.span,
        label: wording.label, related: wording.related, help: wording.help,
        sources: metadata.sources.map(\.citation), fixes: wording.fixes,
        locale: notice.localeTag)
    }
  }
}
