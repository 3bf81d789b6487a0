import SourceText

/// What is known of a run while its notice sets come one after the other, and the verdict when all have
/// come.
///
/// Neither trees nor texts of sets that were judged are held here: a project may be larger than memory.
package struct Judgement: Sendable {
  private let linter: Linter
  /// The locales of the documents that the project has besides those of the run.
  private let locales: [String: Set<String>]

  /// The findings of the sets that came last, and those of all sets before them.
  private var findings: [Diagnostic] = []
  private var earlier = PackedFindings()
  private var silenced: [SilencedFinding] = []
  private var notices: [NoticeRecord] = []
  private var sets: [SetRecord] = []
  private var suppressions: [String: SuppressionFilter] = [:]
  private var divergences: [DivergenceFilter] = []
  private var memory = TranslationMemory()
  private var retranslations: [Retranslation] = []
  private var countWithKeys = 0
  private var context: LintContext?
  /// What findings point at, by file.
  private var excerpts: [String: SourceExcerpt] = [:]
  /// Places in files that were judged before, which what came last points at.
  package private(set) var earlierPlaces: [String: [SourceSpan]] = [:]

  /// Begins.
  package init(_ linter: Linter, locales: [String: Set<String>] = [:]) {
    self.linter = linter
    self.locales = locales
  }

  /// Adds sets, which come in the order of their documents.
  ///
  /// - Parameter sources: Their files, refused ones too.
  package mutating func add(_ judged: [JudgedSets], sources: [SourceFile]) {
    for finding in findings { earlier.append(finding) }
    findings = []
    var places = MentionedPlaces()
    for sets in judged { add(sets, &places) }
    earlierPlaces = places.spans { excerpts[$0] != nil }
    excerpts.merge(places.excerpts(of: sources)) { first, _ in first }
  }

  private mutating func add(_ judged: JudgedSets, _ places: inout MentionedPlaces) {
    for finding in judged.findings { places.add(finding) }
    for silenced in judged.silenced { places.add(silenced.finding) }
    for notice in judged.notices {
      for span in notice.places { places.add(span, in: notice.path) }
    }
    for (path, filter) in judged.suppressions {
      for span in filter.places { places.add(span, in: path) }
    }
    for texts in judged.texts {
      let found = memory.add(texts.texts, of: texts.translation, source: texts.source)
      for text in found {
        places.add(text.sourceSpan, in: text.source.path)
        places.add(text.span, in: text.translation.path)
        if let span = text.firstSpan { places.add(span, in: text.first.path) }
      }
      retranslations += found
    }
    findings += judged.findings
    silenced += judged.silenced
    notices += judged.notices
    sets += judged.sets
    suppressions.merge(judged.suppressions) { first, _ in first }
    divergences += [judged.divergences].compactMap(\.self)
    countWithKeys += judged.countWithKeys
    context = context ?? judged.context
  }

  /// Adds places of a file that was judged before.
  package mutating func add(_ excerpt: SourceExcerpt) {
    excerpts[excerpt.path]?.formUnion(excerpt)
  }

  /// What stands when all sets have come.
  ///
  /// - Parameter sources: The files of the notices, where they are kept to be published.
  package consuming func verdict(keeping sources: [SourceFile] = []) -> Verdict {
    if earlier.count > 0 {
      findings = earlier.unpacked() + findings
      earlier = PackedFindings()
    }
    judgeProject()
    addUnusedSuppressions()
    weighFrontMatter()
    let checked = Set(notices.map(\.path))
    let excerpts = excerpts
    let excerpt = { (path: String) in checked.contains(path) ? excerpts[path] : nil }
    findings.sort(by: Verdict.precedes)
    Fingerprint.mark(&findings, \.self, excerpt)
    silenced.sort { Verdict.precedes($0.finding, $1.finding) }
    Fingerprint.mark(&silenced, \.finding, excerpt)
    return Verdict(
      diagnostics: findings, suppressed: silenced, excerpts: excerpts, sources: sources)
  }

  /// Adds what rules say about all notices together.
  private mutating func judgeProject() {
    let project = ProjectSubject(
      sets: sets, locales: locales,
      retranslations: retranslations.map { $0.shown(where: isKept) },
      context: context ?? LintContext())
    var filters: [String: Int] = [:]
    for (index, filter) in divergences.enumerated() {
      for file in filter.files { filters[file] = index }
    }
    var found: [Diagnostic] = []
    for finding in linter.check(project) {
      if let filter = filters[finding.file], let known = divergences[filter].silenced(finding) {
        silenced += [linter.leveled(known)].compactMap(\.self)
      } else {
        found.append(finding)
      }
    }
    if linter.tellsUnusedDivergences { found += DivergenceFilter.unused(in: divergences) }
    for finding in found.compactMap(linter.leveled) {
      let line = excerpts[finding.file]?.line(at: finding.span.start) ?? 1
      if let known = suppressions[finding.file]?.silenced(finding, line: line) {
        silenced.append(known)
      } else {
        findings.append(finding)
      }
    }
  }

  /// Whether a place is known: what was read again to show it may have changed.
  private func isKept(_ span: SourceSpan, _ notice: NoticeRecord) -> Bool {
    excerpts[notice.path]?.holds(span) == true
  }

  /// Adds the comments that silenced nothing.
  private mutating func addUnusedSuppressions() {
    guard !suppressions.isEmpty else { return }
    for notice in notices {
      let unused = suppressions[notice.path]?.unused { linter.runs($0, for: notice.path) } ?? []
      findings += unused.map { SuppressionUnused.diagnostic($0, in: notice) }
        .compactMap(linter.leveled)
    }
  }

  /// Makes notes of findings about front matter that nothing asks for.
  private mutating func weighFrontMatter() {
    let demand = FrontMatterDemand(context ?? LintContext(), notices, having: countWithKeys)
    let isMild = { [linter] in demand.isMild($0) && !linter.sets(severityOf: $0) }
    for index in findings.indices where isMild(findings[index]) { findings[index].severity = .note }
    for index in silenced.indices where isMild(silenced[index].finding) {
      silenced[index].finding.severity = .note
    }
  }
}
