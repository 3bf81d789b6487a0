/// A term that is translated in one way, as the configuration's `glossary` says.
package struct GlossaryEntry: Hashable, Sendable {
  /// The term in the source's language.
  package var term: String
  /// The accepted translations by locale, the usual one first: `de`, `pt-BR`.
  package var translations: [String: [String]]
  /// The translations that must not be used, by locale.
  package var forbidden: [String: [String]]

  /// Makes an entry.
  package init(
    term: String, translations: [String: [String]] = [:], forbidden: [String: [String]] = [:]
  ) {
    self.term = term
    self.translations = translations
    self.forbidden = forbidden
  }

  /// The accepted translations in a locale: its own, else its language's.
  package func translations(for locale: LocaleTag) -> [String] { Self.find(locale, translations) }

  /// The forbidden translations in a locale: its own, else its language's.
  package func forbidden(for locale: LocaleTag) -> [String] { Self.find(locale, forbidden) }

  private static func find(_ locale: LocaleTag, _ table: [String: [String]]) -> [String] {
    let own = table.first { LocaleTag($0.key, allowsUnderscores: true) == locale }
    return own?.value ?? table[locale.language] ?? []
  }
}
