import NoticeModel
import NoticeParity

extension PairSubject {
  /// The translation's tag: what its path says, otherwise what its front matter says.
  package var localeTag: String? { Self.localeTag(of: translation) }

  private static func localeTag(of translation: LintSubject) -> String? {
    let tag = translation.pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true) }
    return (tag ?? translation.notice.locale)?.description
  }

  /// Compares a pair with the lock, or with an earlier revision where nothing of it is signed.
  static func staleness(
    _ source: LintSubject, _ translation: LintSubject, _ alignment: Alignment, _ document: String?
  ) -> Staleness? {
    let context = source.context
    guard context.lock != nil || context.earlier != nil,
      let document, let locale = localeTag(of: translation)
    else { return nil }
    let contents = (NoticeContent(source.notice), NoticeContent(translation.notice))
    let signed = context.lock?.documents[document]
    if signed?.signatures[locale] == nil, let earlier = context.earlier {
      return staleness(since: earlier, source, translation, contents, alignment)
    }
    guard context.lock != nil else { return nil }
    return Staleness(
      source: contents.0, translation: contents.1, alignment: alignment, document: signed,
      locale: locale)
  }

  /// Takes the pair as it was at a revision for signed off.
  private static func staleness(
    since revision: EarlierRevision, _ source: LintSubject, _ translation: LintSubject,
    _ contents: (source: NoticeContent, translation: NoticeContent), _ alignment: Alignment
  ) -> Staleness? {
    // What was translated since was translated from what the source says since.
    guard let oldSource = revision.notice(source.source.path),
      let oldTranslation = revision.notice(translation.source.path)
    else { return nil }
    var lock = SignOffLock()
    let old = Staleness(
      source: NoticeContent(oldSource), translation: NoticeContent(oldTranslation),
      alignment: Alignment(source: oldSource, translation: oldTranslation), document: nil,
      locale: "")
    _ = SignOff(old, document: "", locale: "", reason: nil, in: &lock) { _ in true }
    return Staleness(
      source: contents.source, translation: contents.translation, alignment: alignment,
      document: lock.documents[""], locale: "", basis: .revision(revision.name))
  }
}
