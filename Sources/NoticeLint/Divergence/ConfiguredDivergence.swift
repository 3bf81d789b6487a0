import NoticeModel

/// A divergence that the configuration declares, with the notices that it is about.
package struct ConfiguredDivergence: Hashable, Sendable {
  /// What is declared; its spans are places in ``file``.
  package var declaration: DivergenceDeclaration
  /// The configuration file's path as findings show it.
  package var file: String
  /// The translations' tags; empty for all.
  package var locales: [LocaleTag]
  /// The documents; empty for all.
  package var documents: [String]

  /// Makes a declaration.
  package init(
    _ declaration: DivergenceDeclaration, file: String, locales: [LocaleTag] = [],
    documents: [String] = []
  ) {
    self.declaration = declaration
    self.file = file
    self.locales = locales
    self.documents = documents
  }

  /// Whether it is about a pair.
  func holds(_ pair: PairSubject) -> Bool {
    let isLocale =
      locales.isEmpty || locales.contains { $0.description == pair.localeTag }
    return isLocale && (documents.isEmpty || pair.document.map(documents.contains) == true)
  }
}
