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

  /// Checks one pair and words what was found. No rule writes its own: as a requirement it is compiled
  /// for each rule, and the types of a rule's cases need not be found at run time.
  static func diagnose(_ subject: PairSubject, _ options: RuleOptions) -> [Diagnostic]
}

extension PairRule {
  package static var form: RuleForm { .pair(Self.self) }

  package static func diagnose(_ subject: PairSubject, _ options: RuleOptions) -> [Diagnostic] {
    let found = check(subject, options)
    // As for one notice, most rules find nothing.
    return found.count > 0 ? diagnostics(for: found, in: subject) : []
  }

  @inline(never)
  private static func diagnostics(
    for found: [PairOccurrence<Case>], in subject: PairSubject
  ) -> [Diagnostic] {
    let limit = CrowdedFindings.limit(subject.translation.context)
    guard found.count > limit else { return found.map { diagnostic($0, in: subject) } }
    var crowded = CrowdedFindings(subject.source, subject.translation, limit: limit)
    for occurrence in found { crowded.append(diagnostic(occurrence, in: subject)) }
    return crowded.listed
  }

  /// The finding for one occurrence, with the rule's sources and, mostly, its severity.
  private static func diagnostic(
    _ occurrence: PairOccurrence<Case>, in subject: PairSubject
  ) -> Diagnostic {
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
