import NoticeEmit
import NoticeLint
import NoticeParity
import SourceText

/// The findings of one pair, by the block that they are shown at.
struct StatusPageFindings {
  /// The place of a block: the section's position in a ``NoticeContent`` and the block's in it.
  struct Place: Hashable {
    var section: Int
    var block: Int
  }

  /// Those that are shown beside a block of the source: what is missing there, or stale.
  private(set) var beside: [Place: [StatusPage.Finding]] = [:]
  /// Those that are shown at a block of the translation.
  private(set) var at: [Place: [StatusPage.Finding]] = [:]
  /// The words of the translation that findings are about, by their block.
  private(set) var marks: [Place: [StatusTextReader.Place]] = [:]
  /// The words of the source that they are compared with.
  private(set) var sourceMarks: [Place: [StatusTextReader.Place]] = [:]

  /// Places the findings about a translation.
  init(
    _ findings: [Diagnostic], _ pair: PairSubject, _ source: NoticeContent,
    _ translation: NoticeContent
  ) {
    let sourcePlaces = BlockPlaces(source)
    let places = BlockPlaces(translation)
    for finding in findings {
      let related = finding.related.first { $0.file == pair.source.source.path }
      var shown = Self.shown(finding, pair.translation, related.map { (pair.source, $0) })
      let isBeside = shown.kind == .missing || finding.rule == "parity/stale-section"
      if isBeside, let related, let place = sourcePlaces.place(of: related.span.start) {
        if finding.rule == "parity/stale-section" {
          shown.differences = Self.differences(at: place.section, pair.staleness)
          if !shown.differences.isEmpty { shown.quotations = [] }
        }
        beside[place, default: []].append(shown)
      } else if let place = places.place(of: finding.span.start) {
        at[place, default: []].append(shown)
        marks[place, default: []].append(Self.mark(finding))
        guard !isBeside, let related, let other = sourcePlaces.place(of: related.span.start) else {
          continue
        }
        let message = "\(pair.localeTag ?? "translation"): \(related.message)"
        sourceMarks[other, default: []].append(
          .init(span: related.span, mark: .init(severity: nil, message: message)))
      }
    }
  }

  /// Hands out the findings of a block of the translation and those beside a block of the source.
  mutating func take(at place: Place?, beside other: Place?) -> [StatusPage.Finding] {
    (other.flatMap { beside.removeValue(forKey: $0) } ?? [])
      + (place.flatMap { at.removeValue(forKey: $0) } ?? [])
  }

  /// The words that a finding is about.
  static func mark(_ finding: Diagnostic) -> StatusTextReader.Place {
    .init(span: finding.span, mark: .init(severity: finding.severity, message: finding.message))
  }

  /// How a section's source has changed.
  private static func differences(at section: Int, _ staleness: Staleness?) -> [WordDifference] {
    guard let staleness, let state = staleness.sections.first(where: { $0.source == section }),
      case .stale(let changes) = state.status
    else { return [] }
    let blocks = staleness.source.sections[section].blocks
    return changes.prefix(20).map { change in
      WordDifference(from: change.old ?? "", to: change.block.map { blocks[$0].text } ?? "")
    }
  }

  /// A finding as the page shows it, with the words that it is about.
  static func shown(
    _ finding: Diagnostic, _ subject: LintSubject,
    _ related: (subject: LintSubject, place: Diagnostic.Related)?
  ) -> StatusPage.Finding {
    var quotations: [StatusPage.Finding.Quotation] = []
    func quote(_ span: SourceSpan, _ file: SourceFile, _ name: String?) {
      // What is longer stands there already.
      guard (1...160).contains(span.count) else { return }
      let text = String(decoding: file.slice(span), as: UTF8.self)
      quotations.append(.init(name ?? "here", PrintableQuotation.line(text)))
    }
    if finding.rule.hasPrefix("disclosure/"), subject.isTitle(finding.span) {
      // What the whole notice lacks stands at its title, which says nothing about it.
      if let label = finding.label { quotations.append(.init(label, "")) }
    } else {
      quote(finding.span, subject.source, finding.label)
    }
    if let related { quote(related.place.span, related.subject.source, related.place.message) }
    return StatusPage.Finding(
      rule: finding.rule, kind: kind(of: finding.rule), severity: finding.severity,
      message: finding.message, help: finding.help, quotations: quotations)
  }

  /// What a rule's findings are about.
  static func kind(of rule: String) -> StatusPage.Kind {
    let parts = rule.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return .other }
    return switch (parts[0], parts[1]) {
    case ("parity", let name) where name.hasPrefix("missing-") && name != "missing-link": .missing
    case ("parity", let name) where name.hasPrefix("extra-") && name != "extra-link": .extra
    case ("parity", "orphan-document"): .extra
    case ("parity", "stale-section"), ("parity", "unsigned"), ("parity", "signed-unchanged"): .stale
    case ("parity", "email"), ("parity", "phone"), ("parity", "date"), ("parity", "number"),
      ("parity", "amount"), ("parity", "percentage"), ("parity", "period"), ("date", _),
      ("contact", _):
      .facts
    case ("parity", let name) where name.hasSuffix("link") || name.hasSuffix("link-target"): .links
    case ("parity", "wrong-locale-url"), ("parity", "url-in-text"), ("link", _): .links
    case ("parity", "untranslated-block"), ("parity", "wrong-language"), ("parity", "length"),
      ("parity", "glossary"), ("parity", "do-not-translate"),
      ("parity", "inconsistent-translation"),
      ("parity", "end-mark"), ("term", _), ("typography", _):
      .language
    case ("parity", "front-matter"): .other
    case ("parity", _), ("markup", _), ("structure", _): .markup
    default: .other
    }
  }
}

extension LintSubject {
  /// Whether a place is the notice's title: in the front matter or its first heading.
  fileprivate func isTitle(_ span: SourceSpan) -> Bool {
    if let frontMatter = tree.frontMatter, frontMatter.span.overlaps(span) { return true }
    let heading = notice.sections.first { $0.heading != nil }
    return heading?.level == 1 && heading?.heading.map { tree.span($0).overlaps(span) } ?? false
  }
}
