import SourceText

/// `config/expired-divergence`: a declared divergence whose last day is over.
enum ExpiredDivergence: ProjectRule {
  static let metadata = RuleMetadata(
    id: "config/expired-divergence",
    summary: "a declared divergence whose last day is over",
    severity: .warning,
    why: """
      A divergence that is declared until a day no longer silences anything behind it, so that \
      somebody looks at it again.
      """)

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    let today = subject.context.today
    return DeclaredDivergence.all(in: subject).compactMap { divergence in
      guard divergence.isExpired(on: today), let until = divergence.declaration.until else {
        return nil
      }
      let owner = divergence.declaration.owner.map { "`\($0.value)`" } ?? "whoever declared it"
      return divergence.diagnostic(
        Self.self,
        Wording(
          "the declared divergence has ended on \(until.value.prefix(10))",
          label: "it silences nothing any more",
          help: "ask \(owner) whether it goes on, then change the day or take it out"),
        at: until.span)
    }
  }
}
