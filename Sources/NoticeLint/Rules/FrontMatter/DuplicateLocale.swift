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
      var taken: [LocaleTag: LintSubject] = [:]
      let ordered = set.notices.sorted { $0.source.path < $1.source.path }
      // The one that is written as tags are is the right one.
      let known = ordered.filter(isCanonical) + ordered.filter { !isCanonical($0) }
      return known.compactMap {
        notice -> Diagnostic? in
        guard let tag = tag(of: notice) else { return nil }
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

  private static func isCanonical(_ notice: LintSubject) -> Bool {
    notice.pathLocale == tag(of: notice)?.description
  }

  /// The locale by the path, otherwise by the front matter.
  private static func tag(of notice: LintSubject) -> LocaleTag? {
    let tag = notice.pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true) }
    return tag ?? notice.notice.locale
  }

  private static func place(in notice: LintSubject) -> SourceSpan {
    notice.notice.metadata.locale?.span ?? SourceSpan(0, min(1, notice.source.bytes.count))
  }
}
