extension RuleCatalog {
  /// The rules of the group `parity`.
  static let parityRules: [any RuleDefinition.Type] =
    structuralParityRules + factParityRules + languageParityRules + stalenessRules

  /// Rules on what a translation is made of.
  private static let structuralParityRules: [any RuleDefinition.Type] = []

  /// Rules on facts that a translation states differently.
  private static let factParityRules: [any RuleDefinition.Type] = [
    ParityEmail.self,
    ParityPhone.self,
    URLInText.self,
    ParityDate.self,
    ParityAmount.self,
    ParityPercentage.self,
    ParityPeriod.self,
    ParityNumber.self,
  ]

  /// Rules on the language and the words of a translation.
  private static let languageParityRules: [any RuleDefinition.Type] = [
    UntranslatedBlock.self,
    WrongLanguage.self,
    Length.self,
    ParityEndMark.self,
    DoNotTranslate.self,
    Glossary.self,
    InconsistentTranslation.self,
    ParityFrontMatter.self,
  ]

  /// Rules on what was signed off.
  private static let stalenessRules: [any RuleDefinition.Type] = [
    StaleSection.self,
    Unsigned.self,
    SignedUnchanged.self,
  ]
}
