import SourceText

/// `suppression/unused`: a comment that silences nothing.
enum SuppressionUnused: Rule {
  /// The rule or group, and the whole comment where none of its names is used.
  struct Case: Sendable {
    var name: String
    var comment: SourceSpan?
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
    var wording = Wording(
      "nothing is silenced for `\(occurrence.found.name)`",
      label: "no such finding in the lines that it covers",
      help: "remove the name, or the whole comment")
    if let comment = occurrence.found.comment {
      wording.fixes = [
        Fix(
          "remove the comment", .unsafe,
          [TextEdit(SuppressionComment.removal(comment, subject), "")])
      ]
    }
    return wording
  }
}
