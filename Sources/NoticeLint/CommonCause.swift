import SourceText

/// Joins what two rules find in one notice and what has one cause: a missing address is a missing
/// disclosure as well, and readers of a report are to read of it once.
enum CommonCause {
  /// The rules that are silent where another speaks, each with that other.
  private static let answered = [
    ContactMissing.metadata.id: ContactChannel.metadata.id,
    DateMissing.metadata.id: EffectiveDate.metadata.id,
  ]

  /// The findings of a notice without those that another one answers.
  ///
  /// Where such a finding points at a place of its own, the other one shows it.
  static func joined(_ findings: [Diagnostic]) -> [Diagnostic] {
    let rules = Set(findings.map(\.rule))
    func answer(to finding: Diagnostic) -> String? {
      answered[finding.rule].flatMap { rules.contains($0) ? $0 : nil }
    }
    let silent = findings.filter { answer(to: $0) != nil }
    guard !silent.isEmpty else { return findings }
    return findings.compactMap { finding in
      if answer(to: finding) != nil { return nil }
      var finding = finding
      finding.related += silent.filter {
        answer(to: $0) == finding.rule && !$0.span.overlaps(finding.span)
      }.map { Diagnostic.Related($0.message, file: $0.file, span: $0.span) }
      return finding
    }
  }
}
