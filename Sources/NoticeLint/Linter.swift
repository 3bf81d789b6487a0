import SourceText

/// Runs the rules.
///
/// One linter serves a whole run and may be used from several threads.
public struct Linter: Sendable {
  /// Which rules run.
  public let settings: LintSettings

  /// Makes a linter.
  public init(settings: LintSettings = LintSettings()) {
    self.settings = settings
  }

  /// Checks one notice with all rules that look at one notice.
  public func check(_ subject: LintSubject) -> CheckedNotice {
    var diagnostics: [Diagnostic] = []
    for rule in RuleCatalog.rules {
      let metadata = rule.metadata
      guard settings.severity(of: metadata) != nil else { continue }
      let options = RuleOptions(metadata, overrides: settings.options[metadata.id] ?? [:])
      diagnostics += rule.diagnose(subject, options)
    }
    return CheckedNotice(subject: subject, diagnostics: diagnostics)
  }

  /// The finding for a file that is too large to be read as a notice; `nil` if it may be read.
  ///
  /// A caller need not read more than one byte beyond ``SourceFile/maximumSize``.
  public func refusal(of source: SourceFile) -> Diagnostic? {
    nil
  }

  /// Brings together what was found: settings, suppressions and fingerprints are applied, findings
  /// are put in order.
  ///
  /// `others` are findings from elsewhere: parity rules, the configuration.
  public func verdict(on checked: [CheckedNotice], others: [Diagnostic] = []) -> Verdict {
    Verdict(
      diagnostics: checked.flatMap(\.diagnostics) + others, suppressed: [],
      sources: checked.map(\.subject.source))
  }
}
