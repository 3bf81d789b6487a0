import SourceText

/// Text of a translation that is not in its language.
package struct LanguageFinding: Hashable, Sendable {
  /// What it is in.
  package enum Kind: Hashable, Sendable {
    /// In the source's language.
    case untranslated
    /// In a third language, by its code.
    case language(String)
    /// In a script that the translation's language is not written in.
    case script(Script)
    /// In the other of the two forms in which Chinese is written.
    case chineseForm(isTraditional: Bool)
  }

  /// What it is in.
  package var kind: Kind
  /// Whether it is the whole block, and not a part of it.
  package var isWholeBlock: Bool
  /// The source's leaf block.
  package var sourceBlock: Int
  /// The translation's leaf block.
  package var block: Int
  /// The place of the text.
  package var span: SourceSpan
}
