import SourceText

/// `suppression/missing-reason`: a comment that does not say why.
enum SuppressionMissingReason: Rule {
  enum Case: Sendable {
    case missing
  }

  static let metadata = RuleMetadata(
    id: "suppression/missing-reason",
    summary: "a suppression comment without a reason",
    severity: .error,
    why: """
      Who silences a finding knows why. Whoever reads the notice next year does not, and cannot tell \
      whether the reason still holds.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.suppressions.compactMap { suppression in
      guard let directive = suppression.directive, directive != .enable,
        !suppression.entries.isEmpty, suppression.reason.isEmpty
      else { return nil }
      return Occurrence(.missing, at: suppression.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the suppression gives no reason", label: "`-- reason` is expected at its end",
      help: "write the reason behind the names: `-- the lawyers want it so`")
  }
}
