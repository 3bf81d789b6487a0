import SourceText

/// `config/unexplained-divergence`: a declared divergence without scope, reason or owner.
enum UnexplainedDivergence: ProjectRule {
  static let metadata = RuleMetadata(
    id: "config/unexplained-divergence",
    summary: "a declared divergence without scope, reason or owner",
    severity: .error,
    why: """
      Who declares a difference knows why. Whoever reads the notice next year does not, and has to ask \
      somebody. Without scope and reason a declaration silences nothing.
      """)

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    DeclaredDivergence.all(in: subject).compactMap { divergence in
      let declaration = divergence.declaration
      guard let wording = wording(divergence) else { return nil }
      return divergence.diagnostic(
        Self.self, wording, at: declaration.scope?.span ?? declaration.span)
    }
  }

  private static func wording(_ divergence: DeclaredDivergence) -> Wording? {
    let declaration = divergence.declaration
    if declaration.scope?.value.isEmpty ?? true {
      return Wording(
        "the declared divergence does not say what differs", label: "it silences nothing",
        help: "add `section:`, `fact:`, `link:` or `rule:` with what differs")
    }
    if declaration.reason?.value.isEmpty ?? true {
      return Wording(
        "the declared divergence gives no reason", label: "it silences nothing",
        help: "add `reason:` with why the translation differs here")
    }
    if declaration.owner?.value.isEmpty ?? true {
      return Wording(
        "the declared divergence has no owner", label: "nobody answers for it",
        help: "add `owner:` with a name or an address", severity: .warning)
    }
    return nil
  }
}
