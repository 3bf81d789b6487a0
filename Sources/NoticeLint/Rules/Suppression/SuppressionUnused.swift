import SourceText

/// `suppression/unused`: a comment that silences nothing.
enum SuppressionUnused: Rule {
  /// The rule or group, and what goes with the whole comment where none of its names is used.
  struct Case: Sendable {
    var name: String
    var removal: SourceSpan?
    /// Whether it is a `policyc-enable` without its `policyc-disable`.
    var isEnd = false
  }

  static let metadata = RuleMetadata(
    id: "suppression/unused",
    summary: "a suppression comment that silences nothing",
    severity: .warning,
    why: """
      A comment whose finding is gone stays behind and will silence the next one, which nobody has \
      looked at.
      """,
    fix: .unsafe)

  /// Finds nothing by itself: what is unused shows when all findings are known.
  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] { [] }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    wording(occurrence)
  }

  private static func wording(_ occurrence: Occurrence<Case>) -> Wording {
    let name = occurrence.found.name
    var wording =
      occurrence.found.isEnd
      ? Wording(
        "nothing is silenced for `\(name)` that could end here",
        label: "no `policyc-disable` with this name stands before it",
        help: "name what the `policyc-disable` names, or remove the comment")
      : Wording(
        "nothing is silenced for `\(name)`", label: "no such finding in the lines that it covers",
        help: "remove the name, or the whole comment")
    if let removal = occurrence.found.removal {
      wording.fixes = [Fix("remove the comment", .unsafe, [TextEdit(removal, "")])]
    }
    return wording
  }

  /// The finding in a notice that is on record.
  static func diagnostic(_ occurrence: Occurrence<Case>, in notice: NoticeRecord) -> Diagnostic {
    let wording = wording(occurrence)
    return Diagnostic(
      rule: metadata.id, severity: metadata.severity, message: wording.message, file: notice.path,
      span: occurrence.span, label: wording.label, help: wording.help, fixes: wording.fixes,
      locale: notice.localeTag)
  }
}
