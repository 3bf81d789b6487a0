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

  private static let byID: [String: RuleMetadata] = Dictionary(
    metadata.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule with an id.
  package static func rule(_ id: String) -> RuleMetadata? { byID[id] }

  /// Whether `name` is the id of a rule or the name of a group.
  package static func contains(_ name: String) -> Bool {
    byID[name] != nil || groups.contains(name)
  }

  /// The rule or group whose name is nearest to `name`, if one is near enough to have been meant.
  package static func nearest(to name: String) -> String? {
    NearestName.find(name, in: metadata.map(\.id) + groups)
  }
}
