extension RuleCatalog {
  /// The rules, one line each, by group and then by name.
  ///
  /// A test compares the list with the files and the specs.
  static let rules: [any Rule.Type] = [
    InvalidUTF8.self,
    ByteOrderMark.self,
    MixedLineEndings.self,
    ControlCharacter.self,
    BidiControl.self,
    InvisibleCharacter.self,
    MergeConflict.self,
    MissingFinalNewline.self,
    FileTooLarge.self,
    NestingLimit.self,

    FrontMatterMissing.self,
    FrontMatterSyntax.self,
    MissingKey.self,
    DuplicateKey.self,
    UnknownKey.self,
    WrongType.self,
    InvalidLocale.self,
    LocalePathMismatch.self,
    InvalidSlug.self,
    InvalidDate.self,

    SkippedLevel.self,
    DuplicateHeading.self,
    DuplicateAnchor.self,
    EmptySection.self,
    MisnumberedSection.self,
    SeveralTitles.self,
    ParagraphAsHeading.self,
    SwallowedParagraph.self,
    SwallowedHeading.self,

    SuppressionUnused.self,
    SuppressionMissingReason.self,
    SuppressionUnknownRule.self,
  ]
}
