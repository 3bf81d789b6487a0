import NoticeLint
import NoticeModel
import SourceText

/// A file of a spec as the rules see it.
struct SpecFile {
  let subject: LintSubject
  let document: String

  init(_ source: SourceFile, context: LintContext) {
    let parts = source.path.split(separator: "/").map(String.init)
    let isInLayout = parts.first == "locales" && parts.count > 2
    let locale = isInLayout ? parts[1] : nil
    let notice = Notice(
      source: source, assumedLocale: locale.flatMap { LocaleTag($0, allowsUnderscores: true) })
    subject = LintSubject(notice: notice, pathLocale: locale, context: context)
    document = isInLayout ? parts[2...].joined(separator: "/") : source.path
  }

  /// The sets that files form; the source locale is `en`.
  static func sets(of files: [SpecFile]) -> [SetSubject] {
    let sets = NoticeSet.sets(
      of: files.map { file in
        let path = file.subject.pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true) }
        return (file.document, path ?? file.subject.notice.locale)
      }, sourceLocale: LocaleTag("en"))
    return sets.map { set in
      let source = set.source.map { files[$0].subject }
      let others = set.translations.map { files[$0].subject }
      return SetSubject(
        document: set.document, source: source,
        translations: source.map { source in
          others.map {
            PairSubject(source: source, translation: $0, document: set.document)
          }
        } ?? [],
        orphans: source == nil ? others : [],
        duplicates: set.duplicates.map { files[$0].subject })
    }
  }
}
