extension RuleCatalog {
  /// The rules of the group `parity`.
  static let parityRules: [any RuleDefinition.Type] =
    documentParityRules + structureParityRules + linkParityRules + factParityRules
    + languageParityRules + stalenessParityRules

  /// Rules on whole documents, and on a source that its translations disagree with.
  private static let documentParityRules: [any RuleDefinition.Type] = [
    MissingDocument.self,
    OrphanDocument.self,
    SourceSuspect.self,
  ]

  /// Rules on links and anchors.
  private static let linkParityRules: [any RuleDefinition.Type] = [
    ParityAnchor.self,
    MissingLink.self,
    ExtraLink.self,
    LinkTarget.self,
    WrongLocaleURL.self,
  ]

  /// Rules on what a translation lacks, adds or sets otherwise.
  private static let structureParityRules: [any RuleDefinition.Type] = [
    MissingSection.self,
    ExtraSection.self,
    MovedSection.self,
    MovedBlock.self,
    HeadingLevel.self,
    MissingBlock.self,
    ExtraBlock.self,
    BlockKind.self,
    ListShape.self,
    TableShape.self,
    LostEmphasis.self,
    LostLineBreak.self,
    LiteralMarkup.self,
  ]

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

  /// Rules on what was signed off, and what the source has changed since.
  private static let stalenessParityRules: [any RuleDefinition.Type] = [
    StaleSection.self,
    Unsigned.self,
    SignedUnchanged.self,
  ]
}
