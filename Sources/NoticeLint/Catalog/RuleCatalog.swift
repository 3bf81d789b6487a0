import NoticeModel

/// All rules that policyc knows.
package enum RuleCatalog {
  /// The rules by group.
  ///
  /// A test compares the list with the files and the specs.
  static let rules: [any RuleDefinition.Type] =
    sourceRules + frontMatterRules + structureRules + markupRules + disclosureRules + contactRules
    + dateRules + linkRules + termRules + typographyRules + parityRules + suppressionRules
    + configRules

  /// What every rule says about itself, in the order of the catalogue.
  package static let metadata: [RuleMetadata] = rules.map { $0.metadata }

  /// The groups in the order of the catalogue.
  package static let groups: [String] = metadata.reduce(into: []) { groups, rule in
    if groups.last != rule.group { groups.append(rule.group) }
  }

  /// The rules' places in ``rules`` by their ids.
  private static let places: [String: Int] = {
    var places = [String: Int](minimumCapacity: rules.count)
    for (place, rule) in rules.enumerated() { places[rule.metadata.id] = place }
    return places
  }()

  /// The rule with an id.
  package static func rule(_ id: String) -> RuleMetadata? { places[id].map { rules[$0].metadata } }

  /// Whether `name` is the id of a rule or the name of a group.
  package static func contains(_ name: String) -> Bool {
    places[name] != nil || groups.contains(name)
  }

  /// The rule or group whose name is nearest to `name`, if one is near enough to have been meant.
  package static func nearest(to name: String) -> String? {
    NearestName.find(name, in: metadata.map(\.id) + groups)
  }
}
