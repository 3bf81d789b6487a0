import SourceText

/// `config/unused-divergence`: a declared divergence that no translation has.
enum UnusedDivergence: ProjectRule {
  static let metadata = RuleMetadata(
    id: "config/unused-divergence",
    summary: "a declared divergence that silences nothing",
    severity: .warning,
    why: """
      A declaration whose difference is gone, or whose scope names nothing, stays behind and will hide \
      the next difference in its place, which nobody has looked at.
      """)

  /// Finds nothing by itself: what is unused shows when all findings are known.
  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] { [] }

  /// The finding about a declaration.
  static func diagnostic(_ divergence: DeclaredDivergence) -> Diagnostic {
    let declaration = divergence.declaration
    let scope = FrontMatterText.clipped(declaration.scope?.value ?? "", to: 30)
    return divergence.diagnostic(
      Self.self,
      Wording(
        "the declared divergence `\(scope)` silences nothing",
        label: "no translation differs from its source here",
        help: "take it out, or name the section, fact, link or rule that differs"),
      at: declaration.scope?.span ?? declaration.span)
  }
}
