import SourceText

/// `parity/source-suspect`: a place of the source that most translations disagree with.
enum SourceSuspect: ProjectRule {
  static let metadata = RuleMetadata(
    id: "parity/source-suspect",
    summary: "a place of the source that most translations disagree with",
    severity: .warning,
    why: """
      Where one translation differs from its source, the translation is probably wrong; where most do in \
      the same place, it is the source that is wrong or has moved on. That is one finding on the source \
      in the place of one in each translation, as grave as these.
      """,
    options: [
      RuleOption(
        "translations", .integer(3), summary: "the fewest translations that count as most"),
      RuleOption(
        "percent", .integer(50), summary: "the share of the translations that more have to be"),
    ],
    qualityIssueType: "inconsistency")

  /// Finds nothing by itself: what most translations have shows when all findings are known.
  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] { [] }

  /// The finding in the place of those of the translations.
  ///
  /// - Parameters:
  ///   - findings: One finding of each translation that has it, the gravest first.
  ///   - place: The place in the source.
  ///   - count: How many translations there are.
  static func diagnostic(
    for findings: [Diagnostic], at place: SourceSpan, of count: Int, in source: NoticeRecord
  ) -> Diagnostic {
    let wording = Wording(
      "\(findings.count) of \(count) translations disagree with the source here",
      label: "`\(findings.first?.rule ?? "")` in each of them",
      help: "correct the source if it is wrong; otherwise have the translations follow it",
      related: findings.prefix(3).map {
        Diagnostic.Related($0.message, file: $0.file, span: $0.span)
      }, severity: findings.first?.severity)
    return diagnostic(wording, at: place, in: source)
  }
}
