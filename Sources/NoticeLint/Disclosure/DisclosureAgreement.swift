import MarkdownSyntax
import NoticeModel
import SourceText

/// Weighs what translations disclose by what their sources do: what a source lacks as well is one
/// finding on the source, and what only the translation lacks is shown beside the place in the source.
struct DisclosureAgreement {
  private struct FindingKey: Hashable {
    var file: String
    var rule: String
  }

  /// Each translation and its source, by the translation's path.
  private var pairs: [String: (translation: LintSubject, source: LintSubject)] = [:]
  /// The disclosures that are lacking, file by file.
  private var found: Set<FindingKey> = []

  /// Looks at sets; without them, each notice stands for itself.
  init(_ sets: [SetSubject], _ checked: [CheckedNotice]) {
    for set in sets {
      guard let source = set.source else { continue }
      for translation in set.translations.map(\.translation) + set.orphans + set.duplicates {
        pairs[translation.source.path] = (translation, source)
      }
    }
    guard !pairs.isEmpty else { return }
    for finding in checked.flatMap(\.diagnostics) where Self.disclosure(of: finding) != nil {
      found.insert(FindingKey(file: finding.file, rule: finding.rule))
    }
  }

  private static func disclosure(of finding: Diagnostic) -> Disclosure? {
    let group = "disclosure/"
    guard finding.rule.hasPrefix(group) else { return nil }
    return Disclosure(rawValue: String(finding.rule.dropFirst(group.count)))
  }

  /// A finding beside the source's place; `nil` where it is the source's finding, or settled there.
  func weighed(_ finding: Diagnostic) -> Diagnostic? {
    guard let disclosure = Self.disclosure(of: finding),
      let (translation, source) = pairs[finding.file],
      // What is wrong with a translation's own declaration is wrong there.
      translation.declaration(of: disclosure) == nil
    else { return finding }
    if found.contains(FindingKey(file: source.source.path, rule: finding.rule)) { return nil }
    var finding = finding
    switch source.declaration(of: disclosure) {
    case .section(let index):
      if Self.hasText(counterpart(of: index, source, translation), in: translation) { return nil }
      if let title = source.notice.sections[index].titleSpan {
        finding.related.append(source.related("the source declares it here", title))
      }
    case .settled, .nowhere, .withoutReason: return nil
    case nil:
      guard let assessment = source.notice.disclosures[disclosure], assessment.status.isMade,
        let evidence = assessment.evidence.first
      else { return finding }
      finding.related.append(source.related("the source says it here", evidence.span))
    }
    return finding
  }

  /// The translation's section with the anchor of one of the source's, or at its place.
  private func counterpart(
    of index: Int, _ source: LintSubject, _ translation: LintSubject
  ) -> Int? {
    let sections = translation.notice.sections
    if let anchor = source.notice.sections[index].anchor?.value,
      let section = sections.first(where: { $0.anchor?.value == anchor })
    {
      return section.index
    }
    return sections.count == source.notice.sections.count ? index : nil
  }

  private static func hasText(_ section: Int?, in subject: LintSubject) -> Bool {
    section.map(subject.holdsText) ?? false
  }
}
