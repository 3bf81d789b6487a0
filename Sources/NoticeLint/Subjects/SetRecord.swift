/// A notice set when all notices of a run are looked at together.
package struct SetRecord: Sendable {
  /// What names the set: the layout's `{document}`.
  let document: String
  /// The source; `nil` where no notice is in the source locale.
  let source: NoticeRecord?
  /// The translations, in the order of their paths; empty where there is no source.
  let translations: [NoticeRecord]
  /// The notices that have no source to be compared with.
  let orphans: [NoticeRecord]
  /// The notices in a locale that the set has already.
  let duplicates: [NoticeRecord]

  /// Takes down a set of which each notice is on record.
  init(_ set: SetSubject, _ records: [String: NoticeRecord]) {
    func found(_ subjects: [LintSubject]) -> [NoticeRecord] {
      subjects.compactMap { records[$0.source.path] }
    }
    document = set.document
    source = set.source.flatMap { records[$0.source.path] }
    translations = found(set.translations.map(\.translation))
    orphans = found(set.orphans)
    duplicates = found(set.duplicates)
  }

  /// All notices of the set, the source first.
  var notices: [NoticeRecord] {
    (source.map { [$0] } ?? []) + translations + orphans + duplicates
  }
}
