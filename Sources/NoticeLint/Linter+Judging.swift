import NoticeModel
import SourceText

extension Linter {
  /// Weighs what was found in some whole sets, as far as it hangs on these sets alone.
  ///
  /// What declared divergences and comments are about is silenced; what has one cause is told once.
  package func judge(_ checked: CheckedSets) -> JudgedSets {
    var judged = record(checked)
    let others = takeDivergent(checked, from: &judged)
    let othersOfFile = Dictionary(grouping: others, by: \.file)
    let compared = comparesPairs ? checked.sets : []
    let agreement = DisclosureAgreement(
      scope.contains(.parity) ? checked.sets : [], checked.notices)
    let inherited = InheritedFindings(compared, checked.notices)
    let explained = ExplainedFindings(
      compared, checked.notices.flatMap(\.diagnostics) + others.compactMap(leveled))
    for notice in checked.notices {
      let source = notice.subject.source
      let found = notice.diagnostics + (othersOfFile[source.path] ?? [])
      for finding in found.compactMap(leveled) {
        if judged.silence(finding, line: source.lineIndex.line(at: finding.span.start)) { continue }
        if !inherited.hold(finding), !explained.hold(finding, in: source),
          let finding = agreement.weighed(finding)
        {
          judged.findings.append(finding)
        }
      }
    }
    joinSuspects(of: compared.compactMap(\.source?.source), in: &judged)
    let files = Set(checked.notices.map(\.subject.source.path))
    judged.findings += others.filter { !files.contains($0.file) }.compactMap(leveled)
    return judged
  }

  /// Takes down what is to be known of the sets when they are gone.
  private func record(_ checked: CheckedSets) -> JudgedSets {
    var judged = JudgedSets()
    let demanded = FrontMatterDemand.paths(of: checked.notices, in: checked.sets)
    let subjects = checked.notices.map(\.subject)
    judged.notices = subjects.map {
      NoticeRecord($0, isToHaveFrontMatter: demanded.contains($0.source.path))
    }
    let records = Dictionary(judged.notices.map { ($0.path, $0) }) { first, _ in first }
    judged.sets = checked.sets.map { SetRecord($0, records) }
    for subject in subjects {
      judged.suppressions[subject.source.path] = SuppressionFilter(subject)
    }
    judged.divergences = DivergenceFilter(
      checked.sets, judged.sets.flatMap(\.notices))
    judged.texts = checked.pairs.compactMap { checked in
      guard let source = records[checked.pair.source.source.path],
        let translation = records[checked.pair.translation.source.path]
      else { return nil }
      return JudgedSets.Texts(source: source, translation: translation, texts: checked.texts)
    }
    judged.countWithKeys = subjects.count(where: FrontMatterDemand.hasKeys)
    judged.context = subjects.first?.context
    return judged
  }

  /// The findings about pairs and those from elsewhere without what declared divergences are about.
  private func takeDivergent(
    _ checked: CheckedSets, from judged: inout JudgedSets
  ) -> [Diagnostic] {
    (checked.others + checked.pairs.flatMap(\.diagnostics)).filter { finding in
      guard let silenced = judged.divergences?.silenced(finding) else { return true }
      judged.silenced += [leveled(silenced)].compactMap(\.self)
      return false
    }
  }

  /// Joins the findings that most translations have in the same place of their source.
  private func joinSuspects(of sources: [SourceFile], in judged: inout JudgedSets) {
    let rule = SourceSuspect.metadata
    guard !sources.isEmpty, selections.standard.runs(rule.id) else { return }
    let options = RuleOptions(rule, overrides: settings.options[rule.id] ?? [:])
    let (kept, suspects) = SourceSuspicion(judged.sets, options).joined(judged.findings)
    judged.findings = kept
    for suspect in suspects.compactMap(leveled) {
      let source = sources.first { $0.path == suspect.file }
      let line = source?.lineIndex.line(at: suspect.span.start) ?? 1
      if !judged.silence(suspect, line: line) { judged.findings.append(suspect) }
    }
  }
}

extension JudgedSets {
  /// Takes a finding away that a comment silences; whether one does.
  fileprivate mutating func silence(_ finding: Diagnostic, line: @autoclosure () -> Int) -> Bool {
    guard suppressions[finding.file] != nil,
      let silenced = suppressions[finding.file]?.silenced(finding, line: line())
    else { return false }
    self.silenced.append(silenced)
    return true
  }
}
