extension RuleCatalog {
  /// The rules of the group `typography`.
  static let typographyRules: [any RuleDefinition.Type] = [
    MixedQuotes.self,
    MixedDashes.self,
    WrongEndMark.self,
    FrenchSpacing.self,
    SpanishOpeningMark.self,
    DoubledWord.self,
    DoubledSentence.self,
    DoubledMark.self,
    DoubleSpace.self,
    SpacedMark.self,
    StrayComma.self,
    UnbalancedBracket.self,
    SpacedLinkText.self,
    GluedLink.self,
  ]
}
