import NoticeParity

/// How far one document is in all locales.
package struct DocumentStatus: Sendable {
  /// The document's name.
  package var document: String
  /// The source's locale; `nil` where there is no source.
  package var sourceLocale: String?
  /// The source's path.
  package var sourcePath: String?
  /// The sections of the source that show something.
  package var sections = 0
  /// The findings in the source.
  package var findings = FindingCounts()
  /// The translations in the order of their locales.
  package var translations: [TranslationStatus] = []
  /// The locales of other documents in which this one is not there.
  package var missingLocales: [String] = []
  /// The notices that have no source, by their paths.
  package var orphans: [String] = []
  /// What the source and its translations state; the translations stand in the order of
  /// ``translations``.
  package var facts: FactCensus?
  /// What its notices disclose, the source first.
  package var disclosures: [DisclosureCensus]?
  /// The same side by side; `nil` where there is nothing to be compared.
  package var disclosureComparison: DisclosureComparison?
}
