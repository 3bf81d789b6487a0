import MarkdownSyntax
import NoticeModel
import SourceText

extension LintSubject {
  /// What the profiles in force ask of a notice about a disclosure; `nil` where they ask nothing.
  func demand(for disclosure: Disclosure) -> ProfileDemand? {
    var result: ProfileDemand?
    for profile in profiles {
      for demand in profile.demands where demand.disclosure == disclosure {
        guard demand.condition.map(holds) ?? true else { continue }
        result = result.map { $0.joined(with: demand) } ?? demand
      }
    }
    return result
  }

  /// The profiles in force.
  private var profiles: [Profile] {
    // A notice may be subject to more laws than the others.
    context.profiles + notice.metadata.profiles.compactMap { Profile(rawValue: $0.value) }
  }

  /// What is to be found out about the notice for the profiles in force.
  var search: DisclosureSearch {
    // What is published lists all that it discloses.
    guard !context.isPublishing else { return .everything }
    // The data that a document speaks of tell whether it is a notice.
    var asked: Set<Disclosure> = [.dataCategories]
    var questions: Set<ProfileQuestion> = []
    for demand in profiles.flatMap(\.demands) {
      asked.insert(demand.disclosure)
      if let condition = demand.condition { questions.insert(condition.question) }
    }
    return DisclosureSearch(for: asked, answering: questions)
  }

  /// Whether disclosures are asked for: of a privacy notice, not of terms of use or a cookie table.
  package var isAskedForDisclosures: Bool { kind == .privacyNotice }

  /// What the notice discloses of what every law knows, and of what the profiles in force ask for;
  /// nothing of a document that is no privacy notice.
  package var assessedDisclosures: [DisclosureAssessment] {
    guard isAskedForDisclosures else { return [] }
    let core = Set(Disclosure.core)
    return notice.disclosures.all.filter {
      core.contains($0.disclosure) || demand(for: $0.disclosure) != nil
    }
  }

  /// Whether the condition of a demand is met: as the configuration says, otherwise as the text does.
  private func holds(_ condition: ProfileDemand.Condition) -> Bool {
    (context.answers[condition.question] ?? disclosures.answers[condition.question])
      ?? condition.holdsUnlessAnswered
  }

  /// Whether a disclosure says more about another one that is not made: its lack is another finding,
  /// and about what does not take place there is nothing more to say.
  func hasNoWhole(of disclosure: Disclosure) -> Bool {
    guard let whole = disclosure.whole else { return false }
    if case .settled = declaration(of: whole) { return true }
    guard let assessment = disclosures[whole] else { return false }
    switch assessment.status {
    case .present: return assessment.isOnlyDenied
    case .denied: return true
    case .absent, .partial: return declaration(of: whole) == nil && demand(for: whole) != nil
    }
  }

  /// What the author says about a disclosure: in an attribute list, in front matter, or in the
  /// configuration.
  func declaration(of disclosure: Disclosure) -> SettledDisclosure? {
    for list in tree.attributeLists {
      guard let value = list.attribute("disclosure")?.value,
        value.split(whereSeparator: { " ,".contains($0) }).contains(Substring(disclosure.rawValue))
      else { continue }
      // On a paragraph or a list, it speaks for the section that holds it.
      return notice.section(at: tree.span(list.node).start).map { .section($0.index) } ?? .settled
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

  /// Whether text stands in a section, given by its index, or in a section below it.
  func holdsText(_ section: Int) -> Bool {
    let section = notice.sections[section]
    let kinds: [NodeKind] = [.paragraph, .tableCell, .htmlBlock, .codeBlock]
    return tree.nodes[section.bodyNodes].contains { kinds.contains($0.kind) }
      || section.children.contains(where: holdsText)
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
