import NoticeModel
import SourceText

/// Runs the rules.
///
/// One linter serves a whole run and may be used from several threads.
package struct Linter: Sendable {
  /// Which rules run.
  package let settings: LintSettings

  private let scope: LintScope
  private let selections: RuleSelections
  private let projectRules: [(rule: any ProjectRule.Type, options: RuleOptions)]

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
  }

  /// Whether a rule may have run for some of the notices.
  package func covers(_ rule: RuleMetadata) -> Bool {
    scope.holds(rule) && selections.all.contains { $0.settings.severity(of: rule) != nil }
  }

  /// Compares a translation with its source.
  package func check(_ pair: PairSubject) -> [Diagnostic] {
    // UTF-16 is no text to compare.
    if pair.translation.scan.isUTF16 || pair.source.scan.isUTF16 { return [] }
    return selections[pair.translation.source.path].pairRules.flatMap {
      $0.rule.diagnose(pair, $0.options)
    }
  }

  /// Checks all notices of a run together.
  package func check(_ project: ProjectSubject) -> [Diagnostic] {
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

  /// Brings together what was found.
  ///
  /// Settings, suppressions and fingerprints are applied and findings are put in order.
  ///
  /// - Parameters:
  ///   - checked: The notices of the run.
  ///   - others: Findings from elsewhere: refused files, pairs, the project, the configuration.
  ///   - project: The notices in their sets, where declared divergences count.
  package func verdict(
    on checked: [CheckedNotice], others: [Diagnostic] = [], project: ProjectSubject? = nil
  ) -> Verdict {
    var diagnostics: [Diagnostic] = []
    let divergent = divergent(others, in: project)
    let others = divergent.others
    var suppressed = divergent.silenced
    let othersOfFile = Dictionary(grouping: others, by: \.file)
    let agreement = DisclosureAgreement(scope.contains(.parity) ? project : nil, checked)
    let demand = FrontMatterDemand(project, checked)
    let inherited = InheritedFindings(comparesPairs ? project : nil, checked)
    let explained = ExplainedFindings(
      comparesPairs ? project : nil, checked.flatMap(\.diagnostics) + others.compactMap(leveled))
    var filters: [String: SuppressionFilter] = [:]
    for notice in checked {
      var filter = SuppressionFilter(notice.subject)
      let path = notice.subject.source.path
      let found = notice.diagnostics + (othersOfFile[path] ?? [])
      for finding in found.map(demand.weighed).compactMap(leveled) {
        if let silenced = filter.silenced(finding) {
          suppressed.append(silenced)
        } else if !inherited.hold(finding), !explained.hold(finding, in: notice.subject.source),
          let finding = agreement.weighed(finding)
        {
          diagnostics.append(finding)
        }
      }
      filters[path] = filter
    }
    let suspicion = suspicion(diagnostics, in: project)
    diagnostics = suspicion.kept
    for suspect in suspicion.suspects.compactMap(leveled) {
      if let silenced = filters[suspect.file]?.silenced(suspect) {
        suppressed.append(silenced)
      } else {
        diagnostics.append(suspect)
      }
    }
    for notice in checked {
      let path = notice.subject.source.path
      let unused = filters[path]?.unused(selections[path].runs) ?? []
      diagnostics += unused.map { SuppressionUnused.diagnostic($0, in: notice.subject) }
        .compactMap(leveled)
    }
    let files = Set(checked.map(\.subject.source.path))
    diagnostics += others.filter { !files.contains($0.file) }.compactMap(leveled)
    let sources = checked.map(\.subject.source)
    return Verdict(
      diagnostics: Fingerprint.marked(diagnostics.sorted(by: Verdict.precedes), sources),
      suppressed: Self.marked(suppressed, sources),
      sources: sources)
  }

  /// Joins the findings that most translations have in the same place of their source.
  private func suspicion(
    _ findings: [Diagnostic], in project: ProjectSubject?
  ) -> (kept: [Diagnostic], suspects: [Diagnostic]) {
    let rule = SourceSuspect.metadata
    guard let project, comparesPairs, selections.standard.runs(rule.id) else {
      return (findings, [])
    }
    let options = RuleOptions(rule, overrides: settings.options[rule.id] ?? [:])
    return SourceSuspicion(project, options).joined(findings)
  }

  /// Takes from findings what declared divergences are about, and adds those that are about none.
  private func divergent(
    _ findings: [Diagnostic], in project: ProjectSubject?
  ) -> (others: [Diagnostic], silenced: [SilencedFinding]) {
    guard let project else { return (findings, []) }
    var filter = DivergenceFilter(project)
    var others: [Diagnostic] = []
    var silenced: [SilencedFinding] = []
    for finding in findings {
      if let found = filter.silenced(finding) {
        silenced.append(found)
      } else {
        others.append(finding)
      }
    }
    // Where only some rules compare, nothing is known about what the others would have found.
    let unused = UnusedDivergence.metadata.id
    let isWhole =
      settings.select.isEmpty || settings.select.contains("parity")
      || settings.select.contains(unused)
    if comparesPairs, isWhole, selections.standard.runs(unused) { others += filter.unused }
    return (
      others,
      silenced.compactMap { silenced in
        leveled(silenced.finding).map {
          SilencedFinding(finding: $0, reason: silenced.reason, place: silenced.place)
        }
      }
    )
  }

  /// Silenced findings in order, with their fingerprints.
  private static func marked(
    _ silenced: [SilencedFinding], _ sources: [SourceFile]
  ) -> [SilencedFinding] {
    let ordered = silenced.sorted { Verdict.precedes($0.finding, $1.finding) }
    return zip(ordered, Fingerprint.marked(ordered.map(\.finding), sources)).map {
      silenced, finding in
      SilencedFinding(finding: finding, reason: silenced.reason, place: silenced.place)
    }
  }

  /// Why a finding has the severity that it has, where the configuration says so.
  package func reason(for finding: Diagnostic) -> SeverityReason? {
    RuleCatalog.rule(finding.rule).flatMap { selections[finding.file].settings.reason(for: $0) }
  }

  /// A finding with the severity that the settings give its rule; `nil` if the rule does not run.
  private func leveled(_ finding: Diagnostic) -> Diagnostic? {
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
