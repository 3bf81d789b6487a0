import MarkdownSyntax
import NoticeModel
import SourceText

extension LintSubject {
  /// Whether the document may be a privacy notice: terms of use and the like are none.
  var mayDisclose: Bool {
    guard let words = phrasebook else { return true }
    let heading = notice.sections.first { $0.heading != nil }?.title
    guard let title = notice.metadata.title?.value ?? heading else { return true }
    return words.contains(.privacy, in: title) || !words.contains(.terms, in: title)
  }

  /// What the profiles in force ask of a notice about a disclosure; `nil` where they ask nothing.
  func demand(for disclosure: Disclosure) -> ProfileDemand? {
    var profiles = context.profiles
    // A notice may be subject to more laws than the others.
    profiles += notice.metadata.profiles.compactMap { Profile(rawValue: $0.value) }
    var result: ProfileDemand?
    for demand in profiles.flatMap(\.demands) where demand.disclosure == disclosure {
      guard demand.condition.map(holds) ?? true else { continue }
      result = result.map { $0.joined(with: demand) } ?? demand
    }
    return result
  }

  /// Whether the condition of a demand is met: as the configuration says, otherwise as the text does.
  private func holds(_ condition: ProfileDemand.Condition) -> Bool {
    (context.answers[condition.question] ?? notice.disclosures.answers[condition.question])
      ?? condition.holdsUnlessAnswered
  }

  /// What the author says about a disclosure: in an attribute list, in front matter, or in the
  /// configuration.
  func declaration(of disclosure: Disclosure) -> SettledDisclosure? {
    for section in notice.sections {
      guard let heading = section.heading,
        let value = tree.attributes(heading)?.value("disclosure"),
        value.split(whereSeparator: { " ,".contains($0) }).contains(Substring(disclosure.rawValue))
      else { continue }
      return .section(section.index)
    }
    if let own = notice.metadata.disclosures.last(where: { $0.id.value == disclosure.rawValue }) {
      return settled(by: own, isOwn: true)
    }
    let configured = context.disclosures.last { $0.declaration.id.value == disclosure.rawValue }
    return configured.flatMap { settled(by: $0.declaration, isOwn: false) }
  }

  private func settled(by declaration: DisclosureDeclaration, isOwn: Bool) -> SettledDisclosure? {
    switch declaration.status {
    case .notApplicable:
      return declaration.reason == nil && isOwn ? .withoutReason(declaration.span) : .settled
    case .covered(by: nil): return .settled
    case .covered(by: let place?):
      if let section = section(named: place.value) { return .section(section) }
      // The configuration speaks of all notices; one that has no such section is looked at.
      return isOwn ? .nowhere(place.value, place.span) : nil
    }
  }

  /// The section with an anchor, written or made from its heading, or with a heading's text.
  private func section(named name: String) -> Int? {
    let anchor = name.hasPrefix("#") ? String(name.dropFirst()) : name
    return notice.sections.first { section in
      guard section.heading != nil else { return false }
      return section.anchor?.value == anchor || section.title == name
        || HeadingIdentifier.text(for: section.title) == anchor
    }?.index
  }
}
