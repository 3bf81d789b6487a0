import NoticeModel

/// A notice set as the rules see it: a source and its translations.
package struct SetSubject: Sendable {
  /// What names the set: the layout's `{document}`.
  package let document: String
  /// The source; `nil` where no notice is in the source locale.
  package let source: LintSubject?
  /// The translations, in the order of their paths; empty where there is no source.
  package let translations: [PairSubject]
  /// The notices that have no source to be compared with.
  package let orphans: [LintSubject]
  /// The notices in a locale that the set has already; they are compared with nothing.
  package let duplicates: [LintSubject]

  /// Makes a set.
  package init(
    document: String, source: LintSubject?, translations: [PairSubject],
    orphans: [LintSubject] = [], duplicates: [LintSubject] = []
  ) {
    self.document = document
    self.source = source
    self.translations = translations
    self.orphans = orphans
    self.duplicates = duplicates
  }

  /// All notices of the set, the source first.
  package var notices: [LintSubject] {
    (source.map { [$0] } ?? []) + translations.map(\.translation) + orphans + duplicates
  }
}
