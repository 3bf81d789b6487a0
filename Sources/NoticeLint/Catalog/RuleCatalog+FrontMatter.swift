extension RuleCatalog {
  /// The rules of the group `front-matter`.
  static let frontMatterRules: [any RuleDefinition.Type] = [
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
    UnknownProfile.self,
    DuplicateSlug.self,
    DuplicateLocale.self,
  ]
}
