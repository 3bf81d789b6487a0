import NoticeModel
import SourceText

/// What is known of a notice when all notices of a run are looked at together: its tree and its text are
/// gone by then.
package final class NoticeRecord: Sendable {
  /// The file's path.
  package let path: String
  /// The locale that the path gives, as written there; `nil` for a notice of its own.
  let pathLocale: String?
  /// The notice's language.
  let locale: LocaleTag?
  /// The tag of the notice's locale: the front matter's, else the path's.
  let localeTag: String?
  /// The front matter's slug and the place of its locale.
  let slug: Located<String>?
  let localeSpan: SourceSpan?
  /// What findings about the whole notice point at: the front matter's locale, or the title, or the
  /// file's first character.
  let place: SourceSpan
  /// The file's first character.
  let start: SourceSpan
  /// The divergences that the front matter declares.
  let divergences: [DivergenceDeclaration]
  /// Whether the notice is to have front matter by what it and its set have.
  let isToHaveFrontMatter: Bool

  init(_ subject: LintSubject, isToHaveFrontMatter: Bool = false) {
    let metadata = subject.notice.metadata
    path = subject.source.path
    pathLocale = subject.pathLocale
    locale = subject.notice.locale
    localeTag = subject.localeTag
    slug = metadata.slug
    localeSpan = metadata.locale?.span
    start = SourceSpan(0, min(1, subject.source.bytes.count))
    let title = subject.notice.sections.lazy.compactMap(\.titleSpan).first { !$0.isEmpty }
    place = localeSpan ?? title ?? start
    divergences = metadata.divergences
    self.isToHaveFrontMatter = isToHaveFrontMatter
  }

  /// The locale by the path, otherwise by the front matter.
  var tag: LocaleTag? {
    pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true) } ?? locale
  }

  /// The places that findings of rules on all notices can point at.
  var places: [SourceSpan] {
    [start, place] + [localeSpan, slug?.span].compactMap(\.self)
      + divergences.flatMap { [$0.span, $0.scope?.span, $0.until?.span].compactMap(\.self) }
  }

  /// A related place in the notice.
  func related(_ message: String, _ span: SourceSpan) -> Diagnostic.Related {
    Diagnostic.Related(message, file: path, span: span)
  }
}
