import SourceText

/// What a notice's front matter says.
///
/// Values are kept as written; whether they are right is for the rules of the `front-matter` group.
package struct NoticeMetadata: Sendable {
  /// The keys that a notice must have.
  package static let requiredKeys = ["title", "slug", "locale"]

  /// The keys that are known.
  package static let knownKeys =
    requiredKeys + [
      "description", "effective", "updated", "version", "profile", "disclosures", "divergences",
    ]

  /// The notice's title.
  package var title: Located<String>?
  /// Where its artifacts go; see ``Slug``.
  package var slug: Located<String>?
  /// Its language as written; see ``Notice/locale``.
  package var locale: Located<String>?
  /// One sentence about it.
  package var description: Located<String>?
  /// The day from which it holds, as written.
  package var effective: Located<String>?
  /// The day of its last change, as written.
  package var updated: Located<String>?
  /// Its version.
  package var version: Located<String>?
  /// The profiles under `profile`.
  package var profiles: [Located<String>] = []
  /// What is declared under `disclosures`.
  package var disclosures: [DisclosureDeclaration] = []
  /// What is declared under `divergences`.
  package var divergences: [DivergenceDeclaration] = []
  /// All top-level keys in their order, duplicates included.
  package var keys: [Located<String>] = []
  /// Those of them that are not known.
  package var unknownKeys: [Located<String>] = []

  /// Metadata that says nothing.
  package init() {}

  /// The day from which the notice holds; `nil` where none is given or it is no ISO date.
  package var effectiveDate: CalendarDate? {
    effective.flatMap { CalendarDate(iso8601: $0.value) }
  }

  /// The day of its last change; `nil` where none is given or it is no ISO date.
  package var updatedDate: CalendarDate? { updated.flatMap { CalendarDate(iso8601: $0.value) } }
}
