import NoticeModel
import SourceText

/// Runs the rules.
///
/// One linter serves a whole run and may be used from several threads.
package struct Linter: Sendable {
  /// Which rules run.
  package let settings: LintSettings

  private let rules: [(rule: any Rule.Type, options: RuleOptions)]

  /// Makes a linter.
  package init(settings: LintSettings = LintSettings()) {
    self.settings = settings
    rules = RuleCatalog.rules.compactMap { rule in
      let metadata = rule.metadata
      guard settings.severity(of: metadata) != nil else { return nil }
      return (rule, RuleOptions(metadata, overrides: settings.options[metadata.id] ?? [:]))
    }
  }

  /// Checks one notice with all rules that look at one notice.
  package func check(_ subject: LintSubject) -> CheckedNotice {
    var diagnostics: [Diagnostic] = []
    for (rule, options) in rules {
      // UTF-16 has one cause and would have a finding in every line.
      if subject.scan.isUTF16, rule != InvalidUTF8.self { continue }
      diagnostics += rule.diagnose(subject, options)
    }
    return CheckedNotice(subject: subject, diagnostics: diagnostics)
  }

  /// The finding for a file that is too large to be read as a notice; `nil` if it may be read.
  ///
  /// Ask before a ``Notice`` is made of it. A caller need not read more than one byte beyond
  /// ``SourceFile/maximumSize``.
  package func refusal(of source: SourceFile) -> Diagnostic? {
    let metadata = FileTooLarge.metadata
    let options = RuleOptions(metadata, overrides: settings.options[metadata.id] ?? [:])
    let limit = FileTooLarge.limit(options)
    guard source.bytes.count > limit else { return nil }
    let stand = LintSubject(notice: Notice(source: SourceFile(path: source.path, bytes: [])))
    let occurrence = Occurrence(FileTooLarge.Case(limit: limit), at: SourceSpan(0, 1))
    // The file cannot be published whatever the settings say.
    return FileTooLarge.diagnostic(occurrence, in: stand)
  }

  /// Brings together what was found.
  ///
  /// Settings, suppressions and fingerprints are applied and findings are put in order.
  ///
  /// - Parameters:
  ///   - checked: The notices of the run.
  ///   - others: Findings from elsewhere: refused files, parity rules, the configuration.
  package func verdict(on checked: [CheckedNotice], others: [Diagnostic] = []) -> Verdict {
    var diagnostics: [Diagnostic] = []
    var suppressed: [Diagnostic] = []
    let othersOfFile = Dictionary(grouping: others, by: \.file)
    for notice in checked {
      var filter = SuppressionFilter(notice.subject)
      let found = notice.diagnostics + (othersOfFile[notice.subject.source.path] ?? [])
      for finding in found.compactMap(leveled) {
        if filter.silences(finding) {
          suppressed.append(finding)
        } else {
          diagnostics.append(finding)
        }
      }
      let unused = filter.unused { name in rules.contains { $0.rule.metadata.answers(to: name) } }
      diagnostics += unused.map { SuppressionUnused.diagnostic($0, in: notice.subject) }
        .compactMap(leveled)
    }
    let files = Set(checked.map(\.subject.source.path))
    diagnostics += others.filter { !files.contains($0.file) }.compactMap(leveled)
    let sources = checked.map(\.subject.source)
    return Verdict(
      diagnostics: Fingerprint.marked(diagnostics.sorted(by: Verdict.precedes), sources),
      suppressed: Fingerprint.marked(suppressed.sorted(by: Verdict.precedes), sources),
      sources: sources)
  }

  /// A finding with the severity that the settings give its rule; `nil` if the rule does not run.
  private func leveled(_ finding: Diagnostic) -> Diagnostic? {
    guard let rule = RuleCatalog.rule(finding.rule) else { return finding }
    if rule.id == FileTooLarge.metadata.id { return finding }
    guard let severity = settings.severity(of: rule) else { return nil }
    guard settings.levels[rule.id] ?? settings.levels[rule.group] != nil else { return finding }
    var finding = finding
    finding.severity = severity
    return finding
  }
}
