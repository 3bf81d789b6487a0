import NoticeModel
import SourceText

/// A declared divergence and where it is declared.
struct DeclaredDivergence {
  let declaration: DivergenceDeclaration
  /// The notice whose front matter declares it; `nil` for the configuration.
  let notice: NoticeRecord?
  /// What the configuration says about it; `nil` for front matter.
  let configured: ConfiguredDivergence?

  /// All that the notices of a run and the configuration declare.
  static func all(in project: ProjectSubject) -> [DeclaredDivergence] {
    let notices = project.notices
    return notices.isEmpty ? [] : all(project.context, notices)
  }

  /// All that the configuration and notices declare, in this order.
  static func all(_ context: LintContext, _ notices: [NoticeRecord]) -> [DeclaredDivergence] {
    context.divergences.map {
      DeclaredDivergence(declaration: $0.declaration, notice: nil, configured: $0)
    }
      + notices.flatMap { notice in
        notice.divergences.map {
          DeclaredDivergence(declaration: $0, notice: notice, configured: nil)
        }
      }
  }

  /// Whether it is about a pair: a source's declaration is about all of its translations.
  func holds(_ pair: PairSubject) -> Bool {
    if let configured { return configured.holds(pair) }
    return notice?.path == pair.translation.source.path || notice?.path == pair.source.source.path
  }

  /// Whether it held until a day that is over.
  func isExpired(on today: CalendarDate?) -> Bool {
    guard let today, let until = declaration.untilDate else { return false }
    return until < today
  }

  /// Whether it silences anything: it has a scope and says why.
  var isComplete: Bool {
    declaration.scope?.value.isEmpty == false && declaration.reason?.value.isEmpty == false
  }

  /// A finding about it.
  func diagnostic(
    _ rule: any RuleDefinition.Type, _ wording: Wording, at span: SourceSpan
  ) -> Diagnostic {
    let metadata = rule.metadata
    return Diagnostic(
      rule: metadata.id, severity: wording.severity ?? metadata.severity, message: wording.message,
      file: notice?.path ?? configured?.file ?? "", span: span, label: wording.label,
      related: wording.related, help: wording.help, fixes: wording.fixes, locale: notice?.localeTag)
  }
}
