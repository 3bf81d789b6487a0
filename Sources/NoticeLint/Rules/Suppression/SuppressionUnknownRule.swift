import NoticeModel
import SourceText

/// `suppression/unknown-rule`: a comment that names no rule, or one that does not exist.
enum SuppressionUnknownRule: Rule {
  enum Case: Sendable {
    /// No rule or group has that name.
    case rule(String, nearest: String?)
    /// The word behind `policyc-` means nothing.
    case directive(String, nearest: String?)
    /// No rule is named.
    case none
  }

  static let metadata = RuleMetadata(
    id: "suppression/unknown-rule",
    summary: "a suppression comment that names no known rule",
    severity: .error,
    why: "A misspelled name silences nothing, and its author believes that it does.",
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.suppressions.flatMap { suppression in
      guard let directive = suppression.directive else {
        let words = Suppression.Directive.allCases.map(\.rawValue)
        return [
          Occurrence(
            Case.directive(
              suppression.word, nearest: NearestName.find(suppression.word, in: words)),
            at: suppression.wordSpan)
        ]
      }
      if suppression.entries.isEmpty, directive != .enable {
        return [Occurrence(.none, at: suppression.wordSpan)]
      }
      return suppression.entries.filter { !RuleCatalog.contains($0.name) }.map {
        Occurrence(.rule($0.name, nearest: RuleCatalog.nearest(to: $0.name)), at: $0.span)
      }
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .rule(let name, let nearest):
      return wording(
        "no rule has the name `\(FrontMatterText.clipped(name, to: 40))`", nearest, occurrence.span,
        help: "`policyc rules` lists the names")
    case .directive(let word, let nearest):
      return wording(
        "`\(FrontMatterText.clipped(word, to: 36))` means nothing", nearest, occurrence.span,
        help: "write `policyc-disable-next-line`, `-line`, `-file` or `policyc-disable`")
    case .none:
      return Wording(
        "the suppression names no rule", label: "a rule or group is expected behind it",
        help: "name what it silences: `policyc-disable-next-line structure/empty-section`")
    }
  }

  private static func wording(
    _ message: String, _ nearest: String?, _ span: SourceSpan, help: String
  ) -> Wording {
    Wording(
      message, label: nearest.map { "did you mean `\($0)`?" } ?? "not known", help: help,
      fixes: nearest.map { [Fix("write `\($0)`", .unsafe, [TextEdit(span, $0)])] } ?? [])
  }
}
