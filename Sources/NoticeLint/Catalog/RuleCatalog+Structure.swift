extension RuleCatalog {
  /// The rules of the group `structure`.
  static let structureRules: [any RuleDefinition.Type] = [
    SkippedLevel.self,
    DuplicateHeading.self,
    DuplicateAnchor.self,
    EmptySection.self,
    MisnumberedSection.self,
    SeveralTitles.self,
    ParagraphAsHeading.self,
    SwallowedParagraph.self,
    SwallowedHeading.self,
    SwallowedListItem.self,
    SwallowedLabel.self,
    OddListItem.self,
    UnmarkedLabel.self,
    AccidentalHeading.self,
    MissingSummary.self,
    InconsistentHeading.self,
  ]
}
