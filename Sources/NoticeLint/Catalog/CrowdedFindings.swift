import SourceText

/// What one rule finds in files, no more of it than somebody can read: a file that is wrong in each of
/// its lines would fill the memory and the screen with what a few findings say.
///
/// Of each file the first findings are listed. One more stands for all that follow and tells their
/// number. What a comment silences is counted apart, for each comment, so that no silenced finding takes
/// the place of another.
struct CrowdedFindings {
  /// How many findings of one rule are listed for one file.
  private static let usualLimit = 1000
  /// The same where each is needed.
  private static let wideLimit = 100_000

  /// How many findings of one rule are listed for one file.
  static func limit(_ context: LintContext) -> Int {
    context.listsCrowds ? wideLimit : usualLimit
  }

  /// What one file has.
  private struct Crowd {
    let subject: LintSubject
    let suppressions: SuppressionIndex
    /// How many findings are listed: silenced ones and others.
    var silencedCount = 0
    var count = 0
    /// The index of the finding that stands for further ones, by the comment that silences them.
    var last: [SuppressionIndex.Place?: Int] = [:]

    init(_ subject: LintSubject) {
      self.subject = subject
      suppressions = SuppressionIndex(subject.suppressions)
    }

    func place(of finding: Diagnostic) -> SuppressionIndex.Place? {
      guard !subject.suppressions.isEmpty else { return nil }
      return suppressions.place(
        for: finding.rule, group: String(finding.rule.prefix { $0 != "/" }),
        line: subject.source.lineIndex.line(at: finding.span.start))
    }
  }

  private let limit: Int
  private var crowds: [String: Crowd]
  private var findings: [Diagnostic] = []

  /// Makes a list for a rule that looks at some notices.
  init(_ subjects: LintSubject..., limit: Int) {
    self.limit = limit
    crowds = Dictionary(
      subjects.map { ($0.source.path, Crowd($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings in the order in which they came.
  var listed: [Diagnostic] {
    findings.map { finding in
      guard finding.further > 0 else { return finding }
      var finding = finding
      finding.message = "\(finding.further + 1) more of these begin here and are not listed"
      finding.label = nil
      finding.related = []
      finding.fixes = []
      return finding
    }
  }

  /// Adds a finding to the list, or counts it.
  mutating func append(_ finding: Diagnostic) {
    guard var crowd = crowds.removeValue(forKey: finding.file) else {
      findings.append(finding)
      return
    }
    defer { crowds[finding.file] = crowd }
    let place = crowd.place(of: finding)
    if let last = crowd.last[place] {
      findings[last].further += 1
      findings[last].severity = max(findings[last].severity, finding.severity)
      return
    }
    if place == nil { crowd.count += 1 } else { crowd.silencedCount += 1 }
    if (place == nil ? crowd.count : crowd.silencedCount) > limit {
      crowd.last[place] = findings.count
    }
    findings.append(finding)
  }
}
