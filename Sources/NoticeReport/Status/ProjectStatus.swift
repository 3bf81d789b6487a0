import NoticeLint
import NoticeParity
import SourceText

/// How far a project's translations are: documents × locales.
package struct ProjectStatus: Sendable {
  /// The documents in the order of their names.
  package let documents: [DocumentStatus]
  /// The locales of all translations, in order.
  package let locales: [String]

  /// Looks at what a run has found.
  ///
  /// - Parameters:
  ///   - includesFacts: Whether the facts are counted.
  ///   - includesDisclosures: Whether it is told what each notice discloses.
  package init(
    _ sets: [SetSubject], _ verdict: Verdict, includesFacts: Bool,
    includesDisclosures: Bool = false
  ) {
    let locales = Set(sets.flatMap(\.translations).compactMap(\.localeTag)).sorted()
    let findings = Dictionary(grouping: verdict.diagnostics, by: \.file)
    self.locales = locales
    documents = sets.map { set in
      var status = DocumentStatus(document: set.document)
      status.orphans = set.orphans.map(\.source.path)
      let pairs = set.translations.sorted { ($0.localeTag ?? "") < ($1.localeTag ?? "") }
      status.translations = pairs.map { pair in
        TranslationStatus(pair, findings: findings[pair.translation.source.path] ?? [])
      }
      if includesDisclosures {
        status.disclosures = set.notices.map { DisclosureCensus($0) }
        status.disclosureComparison = DisclosureComparison(set)
      }
      let present = Set(status.translations.map(\.locale))
      guard let source = set.source else { return status }
      status.missingLocales = locales.filter { !present.contains($0) }
      status.sourceLocale = source.notice.locale?.description ?? source.pathLocale
      status.sourcePath = source.source.path
      status.sections = NoticeContent(source.notice).sections.count
      status.findings = FindingCounts(findings[source.source.path] ?? [])
      if includesFacts {
        status.facts = FactCensus(
          source: source.notice, translations: pairs.map(\.translation.notice))
      }
      return status
    }
  }
}

extension TranslationStatus {
  /// Looks at a pair.
  init(_ pair: PairSubject, findings: [Diagnostic]) {
    self.init(locale: pair.localeTag ?? "und", path: pair.translation.source.path)
    self.findings = FindingCounts(findings)
    let source = pair.staleness?.source ?? NoticeContent(pair.source.notice)
    let translation = pair.staleness?.translation ?? NoticeContent(pair.translation.notice)
    let counterparts = Staleness.counterparts(source, translation, pair.alignment)
    sections = source.sections.count
    for (content, counterpart) in zip(source.sections, counterparts) {
      guard let counterpart else {
        missing += 1
        continue
      }
      let isSame = translation.sections[counterpart].digest == content.digest
      // A line or two may be the same in both languages: a name, an address.
      if isSame, content.blocks.contains(where: { $0.text.utf8.count > 60 }) {
        untranslated += 1
      } else {
        translated += 1
      }
    }
    extra = translation.sections.count - Set(counterparts.compactMap { $0 }).count
    guard let staleness = pair.staleness else { return }
    signed = staleness.sections.count { $0.signature != nil }
    stale = staleness.sections.count { state in
      switch state.status {
      case .stale, .added, .removed: true
      case .current, .unsigned: false
      }
    }
  }
}
