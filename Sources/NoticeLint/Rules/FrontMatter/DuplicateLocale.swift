import NoticeModel
import SourceText

/// `front-matter/duplicate-locale`: two files are one document in one locale.
enum DuplicateLocale: ProjectRule {
  static let metadata = RuleMetadata(
    id: "front-matter/duplicate-locale",
    summary: "two files of one document in the same locale",
    severity: .error,
    why: """
      A document has one text in each locale. Of two, in `en` and `EN` or in `pt-BR` and `pt_BR`, \
      nobody can say which one translations follow and which one is published.
      """)

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    subject.sets.flatMap { set -> [Diagnostic] in
      var taken: [LocaleTag: NoticeRecord] = [:]
      let ordered = set.notices.sorted { $0.path < $1.path }
      // The one that is written as tags are is the right one.
      let known = ordered.filter(isCanonical) + ordered.filter { !isCanonical($0) }
      return known.compactMap {
        notice -> Diagnostic? in
        guard let tag = notice.tag else { return nil }
        guard let first = taken[tag] else {
          taken[tag] = notice
          return nil
        }
        let wording = Wording(
          "the document has another text in `\(tag)`",
          label: "the second `\(tag)` text of `\(set.document)`",
          help: "keep one of the two files",
          related: [first.related("the first one", place(in: first))])
        return diagnostic(wording, at: place(in: notice), in: notice)
      }
    }
  }

  private static func isCanonical(_ notice: NoticeRecord) -> Bool {
    notice.pathLocale == notice.tag?.description
  }

  private static func place(in notice: NoticeRecord) -> SourceSpan {
    notice.localeSpan ?? notice.start
  }
}
