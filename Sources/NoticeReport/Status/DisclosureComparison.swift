import NoticeLint

/// What a source and its translations disclose, side by side.
package struct DisclosureComparison: Sendable {
  /// A disclosure in all locales.
  package struct Row: Sendable {
    /// Its id.
    package var id: String
    /// What the source does about it: `present`, `denied`, `partial` or `absent`.
    package var source: String
    /// What each translation does; `nil` where nothing can be said about its language.
    package var translations: [String?]
    /// The translations that make it where the source does not, or the reverse, by their index.
    package var odd: [Int]
  }

  /// How far a translation agrees with the source.
  package struct Agreement: Sendable {
    /// The translation's locale.
    package var locale: String
    /// How many disclosures both make, or neither; `nil` where nothing can be said about its language.
    package var alike: Int?
    /// The disclosures in which they differ.
    package var odd: [String]
  }

  /// The source's locale.
  package let sourceLocale: String
  /// The translations' locales.
  package let locales: [String]
  /// The disclosures.
  package let rows: [Row]

  /// Compares translations with their source; `nil` where there is nothing to be compared.
  package init?(_ set: SetSubject) {
    guard let source = set.source else { return nil }
    let translations = set.translations.map(\.translation).sorted {
      ($0.localeTag ?? "") < ($1.localeTag ?? "")
    }
    let assessments = source.assessedDisclosures
    guard !translations.isEmpty, !assessments.isEmpty else { return nil }
    sourceLocale = source.localeTag ?? "und"
    locales = translations.map { $0.localeTag ?? "und" }
    rows = assessments.map { assessment in
      let others = translations.map { $0.notice.disclosures[assessment.disclosure]?.status }
      return Row(
        id: assessment.disclosure.rawValue, source: assessment.status.rawValue,
        translations: others.map { $0?.rawValue },
        odd: others.indices.filter {
          others[$0].map { $0.isMade != assessment.status.isMade } ?? false
        })
    }
  }

  /// How far each translation agrees with the source.
  package var agreements: [Agreement] {
    locales.indices.map { index in
      let known = rows.filter { $0.translations[index] != nil }
      let odd = known.filter { $0.odd.contains(index) }.map(\.id)
      return Agreement(
        locale: locales[index], alike: known.isEmpty ? nil : known.count - odd.count, odd: odd)
    }
  }
}
