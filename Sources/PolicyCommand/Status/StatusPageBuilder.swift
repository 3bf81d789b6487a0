import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeParity
import NoticeReport
import SourceText

/// Gathers what the status page shows.
struct StatusPageBuilder {
  private typealias Place = StatusPageFindings.Place

  private let status: ProjectStatus
  private let findings: [String: [Diagnostic]]
  private let locales: [StatusPage.Locale]
  private let positions: [String: Int]

  /// The page of a project.
  static func page(
    of sets: [SetSubject], _ verdict: Verdict, _ status: ProjectStatus
  ) -> StatusPage {
    let builder = StatusPageBuilder(status, verdict)
    return StatusPage(
      locales: builder.locales,
      documents: zip(sets, status.documents).map { builder.document($0, $1) })
  }

  private init(_ status: ProjectStatus, _ verdict: Verdict) {
    self.status = status
    findings = Dictionary(grouping: verdict.diagnostics, by: \.file)
    locales = status.locales.map {
      StatusPage.Locale(tag: $0, isRightToLeft: LocaleTag($0)?.isRightToLeft == true)
    }
    positions = Dictionary(
      status.locales.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func document(
    _ set: SetSubject, _ status: DocumentStatus
  ) -> StatusPage.Document {
    var progress = [StatusPage.Progress?](repeating: nil, count: locales.count)
    for translation in status.translations {
      guard let position = positions[translation.locale] else { continue }
      progress[position] = StatusPage.Progress(
        sections: translation.sections, translated: translation.translated,
        stale: translation.signed.map { (translation.stale, $0) },
        errors: translation.findings.errors, warnings: translation.findings.warnings,
        notes: translation.findings.notes)
    }
    let source = status.sourceLocale.map {
      StatusPage.Locale(tag: $0, isRightToLeft: LocaleTag($0)?.isRightToLeft == true)
    }
    return StatusPage.Document(
      name: set.document, source: source, sections: status.sections, progress: progress,
      blocks: blocks(set), facts: facts(status), orphans: status.orphans)
  }

  private func facts(_ status: DocumentStatus) -> [StatusPage.Fact] {
    (status.facts?.rows ?? []).map { row in
      var counts = [Int?](repeating: nil, count: locales.count)
      for (translation, count) in zip(status.translations, row.translations) {
        if let position = positions[translation.locale] { counts[position] = count }
      }
      return StatusPage.Fact(
        kind: row.kind.rawValue, value: row.value, source: row.source, translations: counts)
    }
  }

  /// The blocks of the source with the translations beside them.
  private func blocks(_ set: SetSubject) -> [StatusPage.Block] {
    guard let subject = set.source else { return [] }
    let source = NoticeContent(subject.notice)
    var cells: [Place: [StatusPage.Translation]] = [:]
    // What translations add, by the block of the source that it stands behind.
    var extras: [Place: [StatusPage.Block]] = [:]
    var marks: [Place: [StatusTextReader.Place]] = [:]
    for pair in set.translations {
      guard let locale = pair.localeTag.flatMap({ positions[$0] }) else { continue }
      let translation = pair.staleness?.translation ?? NoticeContent(pair.translation.notice)
      var found = StatusPageFindings(
        findings[pair.translation.source.path] ?? [], pair, source, translation)
      marks.merge(found.sourceMarks) { $0 + $1 }
      add(pair, locale, source, translation, &found, &cells, &extras)
    }
    let places = BlockPlaces(source)
    var own: [Place: [StatusPage.Finding]] = [:]
    for finding in findings[subject.source.path] ?? [] {
      guard let place = places.place(of: finding.span.start) else { continue }
      own[place, default: []].append(StatusPageFindings.shown(finding, subject, nil))
      marks[place, default: []].append(StatusPageFindings.mark(finding))
    }
    var blocks = extras[Place(section: -1, block: 0)] ?? []
    for (section, content) in source.sections.enumerated() {
      for (index, block) in content.blocks.enumerated() {
        let place = Place(section: section, block: index)
        blocks.append(
          StatusPage.Block(
            isHeading: index == 0 && !content.title.isEmpty,
            name: content.section == nil ? "front matter" : nil,
            source: StatusTextReader.text(
              of: block, in: subject.tree, marking: marks[place] ?? []),
            findings: own[place] ?? [],
            translations: (cells[place] ?? []).sorted { $0.locale < $1.locale }))
        blocks += extras[place] ?? []
      }
    }
    return blocks
  }

  /// Adds the blocks of one translation.
  private func add(
    _ pair: PairSubject, _ locale: Int, _ source: NoticeContent, _ translation: NoticeContent,
    _ found: inout StatusPageFindings, _ cells: inout [Place: [StatusPage.Translation]],
    _ extras: inout [Place: [StatusPage.Block]]
  ) {
    let counterparts = Staleness.counterparts(source, translation, pair.alignment)
    func cell(_ section: Int, _ block: Int, beside: Place?) -> StatusPage.Translation {
      let place = Place(section: section, block: block)
      let text = StatusTextReader.text(
        of: translation.sections[section].blocks[block], in: pair.translation.tree,
        marking: found.marks[place] ?? [])
      return StatusPage.Translation(
        locale: locale, text: text, findings: found.take(at: place, beside: beside))
    }
    func addition(_ section: Int, _ block: Int) -> StatusPage.Block {
      let isHeading = block == 0 && !translation.sections[section].title.isEmpty
      return StatusPage.Block(
        isHeading: isHeading, source: nil, translations: [cell(section, block, beside: nil)])
    }
    for (section, content) in source.sections.enumerated() {
      guard let other = counterparts[section] else {
        // A section that is missing as a whole is said to be so once.
        let place = Place(section: section, block: 0)
        let findings = content.blocks.indices.flatMap {
          found.take(at: nil, beside: Place(section: section, block: $0))
        }
        cells[place, default: []].append(.init(locale: locale, text: nil, findings: findings))
        continue
      }
      let pairs = BlockPairs(content, translation.sections[other], pair.alignment)
      for (block, beside) in pairs.translations.enumerated() {
        let place = Place(section: section, block: block)
        cells[place, default: []].append(
          beside.map { cell(other, $0, beside: place) }
            ?? .init(locale: locale, text: nil, findings: found.take(at: nil, beside: place)))
      }
      for (block, others) in pairs.extras {
        let place = Place(section: section, block: block)
        extras[place, default: []] += others.map { addition(other, $0) }
      }
    }
    addSections(locale, source, translation, counterparts, addition, &extras)
  }

  /// Adds the sections that the source does not have, behind the one that they follow.
  private func addSections(
    _ locale: Int, _ source: NoticeContent, _ translation: NoticeContent, _ counterparts: [Int?],
    _ addition: (Int, Int) -> StatusPage.Block, _ extras: inout [Place: [StatusPage.Block]]
  ) {
    let sections = Dictionary(
      counterparts.enumerated().compactMap { index, other in other.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    var place = Place(section: -1, block: 0)
    for (section, content) in translation.sections.enumerated() {
      if let known = sections[section] {
        place = Place(section: known, block: source.sections[known].blocks.count - 1)
      } else {
        extras[place, default: []] += content.blocks.indices.map { addition(section, $0) }
      }
    }
  }
}
