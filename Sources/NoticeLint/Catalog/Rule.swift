import SourceText

/// A rule that looks at one notice.
///
/// A rule is a type without cases: one file, one spec. Finding and wording are apart: `check`
/// yields typed cases, ``describe(_:in:)`` has all the words. Rules are used as metatypes, so
/// nothing needs boxing.
package protocol Rule: RuleDefinition {
  /// What the rule can find.
  associatedtype Case: Sendable

  /// Finds; yields cases with their places, no words.
  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>]

  /// Words one case.
  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording

  /// Checks one notice and words what was found. No rule writes its own: as a requirement it is compiled
  /// for each rule, and the types of a rule's cases need not be found at run time.
  static func diagnose(_ subject: LintSubject, _ options: RuleOptions) -> [Diagnostic]
}

extension Rule {
  package static var form: RuleForm { .notice(Self.self) }

  package static func diagnose(_ subject: LintSubject, _ options: RuleOptions) -> [Diagnostic] {
    let found = check(subject, options)
    // Most rules find nothing, and need none of what words a finding.
    return found.count > 0 ? diagnostics(for: found, in: subject) : []
  }

  @inline(never)
  private static func diagnostics(
    for found: [Occurrence<Case>], in subject: LintSubject
  ) -> [Diagnostic] {
    let limit = CrowdedFindings.limit(subject.context)
    guard found.count > limit else { return found.map { diagnostic($0, in: subject) } }
    var crowded = CrowdedFindings(subject, limit: limit)
    for occurrence in found { crowded.append(diagnostic(occurrence, in: subject)) }
    return crowded.listed
  }

  /// The finding for one occurrence, with the rule's sources and, mostly, its severity.
  static func diagnostic(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Diagnostic {
    let wording = describe(occurrence, in: subject)
    return Diagnostic(
      rule: metadata.id, severity: wording.severity ?? metadata.severity,
      message: wording.message, file: subject.source.path, span: occurrence.span,
      label: wording.label, related: wording.related, help: wording.help,
      sources: (wording.sources.isEmpty ? metadata.sources : wording.sources).map(\.citation),
      fixes: wording.fixes, locale: subject.localeTag)
  }
}
