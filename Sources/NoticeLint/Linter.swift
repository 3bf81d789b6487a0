import NoticeModel
import SourceText

/// Runs the rules.
///
/// One linter serves a whole run and may be used from several threads.
package struct Linter: Sendable {
  /// Which rules run.
  package let settings: LintSettings

  let scope: LintScope
  let selections: RuleSelections
  private let projectRules: [(rule: any ProjectRule.Type, options: RuleOptions)]
  /// The fewest words of texts that are to have one translation; `nil` where no rule looks at that.
  private let fewestWords: Int?

  /// Whether any rule compares a translation with its source.
  package let comparesPairs: Bool

  /// Makes a linter.
  package init(settings: LintSettings = LintSettings(), scope: LintScope = .notices) {
    self.settings = settings
    self.scope = scope
    selections = RuleSelections(settings, scope)
    let all = selections.all
    comparesPairs = all.contains { !$0.pairRules.isEmpty }
    // A rule that looks at all notices runs where it runs for any; its findings are sorted out by
    // their paths.
    var known: Set<String> = []
    projectRules = all.flatMap(\.projectRules).filter {
      known.insert($0.rule.metadata.id).inserted
    }
    fewestWords = projectRules.first { $0.rule == InconsistentTranslation.self }
      .map { InconsistentTranslation.fewestWords($0.options) }
  }

  /// Whether a rule may have run for some of the notices.
  package func covers(_ rule: RuleMetadata) -> Bool {
    scope.holds(rule) && selections.all.contains { $0.settings.severity(of: rule) != nil }
  }

  /// Compares a translation with its source.
  package func check(_ pair: PairSubject) -> CheckedPair {
    // UTF-16 is no text to compare.
    let isText = !pair.translation.scan.isUTF16 && !pair.source.scan.isUTF16
    let rules = isText ? selections[pair.translation.source.path].pairRules : []
    return CheckedPair(
      pair: pair, diagnostics: rules.flatMap { $0.rule.diagnose(pair, $0.options) },
      texts: fewestWords.map { TranslatedText.texts(of: pair, fewestWords: $0) } ?? [])
  }

  /// Checks all notices of a run together.
  func check(_ project: ProjectSubject) -> [Diagnostic] {
    projectRules.flatMap { $0.rule.diagnose(project, $0.options) }
  }

  /// Checks one notice with all rules that look at one notice.
  package func check(_ subject: LintSubject) -> CheckedNotice {
    var diagnostics: [Diagnostic] = []
    for (rule, options) in selections[subject.source.path].rules {
      // UTF-16 has one cause and would have a finding in every line.
      if subject.scan.isUTF16, rule != InvalidUTF8.self { continue }
      diagnostics += rule.diagnose(subject, options)
    }
    return CheckedNotice(subject: subject, diagnostics: CommonCause.joined(diagnostics))
  }

  /// The finding for a file that is too large to be read as a notice; `nil` if it may be read.
  ///
  /// Ask before a ``Notice`` is made of it. A caller need not read more than one byte beyond
  /// ``SourceFile/maximumSize``.
  package func refusal(of source: SourceFile) -> Diagnostic? {
    let metadata = FileTooLarge.metadata
    let settings = selections[source.path].settings
    let options = RuleOptions(metadata, overrides: settings.options[metadata.id] ?? [:])
    let limit = FileTooLarge.limit(options)
    guard source.bytes.count > limit else { return nil }
    let stand = LintSubject(notice: Notice(source: SourceFile(path: source.path, bytes: [])))
    let occurrence = Occurrence(FileTooLarge.Case(limit: limit), at: SourceSpan(0, 1))
    // The file cannot be published whatever the settings say.
    return FileTooLarge.diagnostic(occurrence, in: stand)
  }

  /// Weighs all notices of a run at once.
  ///
  /// - Parameters:
  ///   - checked: The notices.
  ///   - sets: The sets that they form, for rules that compare them.
  ///   - others: Findings from elsewhere, such as those about refused files.
  package func verdict(
    on checked: [CheckedNotice], sets: [SetSubject] = [], others: [Diagnostic] = []
  ) -> Verdict {
    let pairs = sets.flatMap(\.translations).map(check)
    let sources = checked.map(\.subject.source)
    var judgement = Judgement(self)
    judgement.add(
      [judge(CheckedSets(checked, pairs: pairs, sets: sets, others: others))], sources: sources)
    return judgement.verdict(keeping: sources)
  }

  /// Why a finding has the severity that it has, where the configuration says so.
  package func reason(for finding: Diagnostic) -> SeverityReason? {
    RuleCatalog.rule(finding.rule).flatMap { selections[finding.file].settings.reason(for: $0) }
  }

  /// Whether the settings say how grave a rule's findings are.
  func sets(severityOf finding: Diagnostic) -> Bool {
    guard let rule = RuleCatalog.rule(finding.rule) else { return false }
    let levels = selections[finding.file].settings.levels
    return levels[rule.id] ?? levels[rule.group] != nil
  }

  /// Whether a rule, or any of a group, runs for a path.
  func runs(_ name: String, for path: String) -> Bool { selections[path].runs(name) }

  /// Whether declared divergences that silence nothing are told. Where only some rules compare, nothing
  /// is known about what the others would have found.
  var tellsUnusedDivergences: Bool {
    let rule = UnusedDivergence.metadata.id
    let isWhole =
      settings.select.isEmpty || settings.select.contains("parity")
      || settings.select.contains(rule)
    return comparesPairs && isWhole && selections.standard.runs(rule)
  }

  /// A silenced finding with the severity that the settings give its rule.
  func leveled(_ silenced: SilencedFinding) -> SilencedFinding? {
    leveled(silenced.finding).map {
      SilencedFinding(finding: $0, reason: silenced.reason, place: silenced.place)
    }
  }

  /// A finding with the severity that the settings give its rule; `nil` if the rule does not run.
  func leveled(_ finding: Diagnostic) -> Diagnostic? {
    guard let rule = RuleCatalog.rule(finding.rule) else { return finding }
    if rule.id == FileTooLarge.metadata.id { return finding }
    let settings = selections[finding.file].settings
    guard let severity = settings.severity(of: rule) else { return nil }
    guard settings.levels[rule.id] ?? settings.levels[rule.group] != nil else { return finding }
    var finding = finding
    finding.severity = severity
    if let reason = settings.reason(for: rule) { finding.related.append(reason.related(severity)) }
    return finding
  }
}
