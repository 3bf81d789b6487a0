extension RuleCatalog {
  /// The rules of the group `source`.
  static let sourceRules: [any RuleDefinition.Type] = [
    InvalidUTF8.self,
    ByteOrderMark.self,
    MixedLineEndings.self,
    ControlCharacter.self,
    BidiControl.self,
    InvisibleCharacter.self,
    NotNFC.self,
    MergeConflict.self,
    MissingFinalNewline.self,
    FileTooLarge.self,
    NestingLimit.self,
  ]
}
