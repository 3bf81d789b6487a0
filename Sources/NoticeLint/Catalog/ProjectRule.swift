import SourceText

/// A rule that looks at all notices of a run.
package protocol ProjectRule: RuleDefinition {
  /// Finds and words: a finding may stand in any file of the run. Of the notices, only what is on record
  /// is known: of a large project, not all trees can be held at the same time.
  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic]
}

extension ProjectRule {
  package static var form: RuleForm { .project(Self.self) }

  /// A finding of this rule in one notice of the run.
  static func diagnostic(
    _ wording: Wording, at span: SourceSpan, in notice: NoticeRecord
  ) -> Diagnostic {
    Diagnostic(
      rule: metadata.id, severity: wording.severity ?? metadata.severity,
      message: wording.message, file: notice.path, span: span, label: wording.label,
      related: wording.related, help: wording.help, sources: metadata.sources.map(\.citation),
      fixes: wording.fixes, locale: notice.localeTag)
  }
}
