/// How far one translation of one document is.
package struct TranslationStatus: Sendable {
  /// The locale's tag.
  package var locale: String
  /// The file's path.
  package var path: String
  /// The sections of the source that show something, the front matter's texts included.
  package var sections = 0
  /// Those of them that the translation has in its own language.
  package var translated = 0
  /// Those that stand in the translation as they stand in the source.
  package var untranslated = 0
  /// Those that the translation lacks.
  package var missing = 0
  /// The sections that the translation adds.
  package var extra = 0
  /// The sections that were signed off; `nil` where there is nothing to compare with.
  package var signed: Int?
  /// Those of them that the source has left behind, and those that it has gained or lost since.
  package var stale = 0
  /// The findings in the file.
  package var findings = FindingCounts()
}
