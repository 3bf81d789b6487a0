import SourceText

/// A text of a source that is translated in another way than before.
package struct Retranslation: Sendable {
  /// The source's text.
  let source: NoticeRecord
  let sourceSpan: SourceSpan
  /// The translation's first line.
  let translation: NoticeRecord
  let span: SourceSpan
  /// The first translation of the text; its place is `nil` where it cannot be shown.
  let first: NoticeRecord
  private(set) var firstSpan: SourceSpan?

  init(
    source: NoticeRecord, at sourceSpan: SourceSpan, translation: NoticeRecord,
    at span: SourceSpan, first: NoticeRecord, at firstSpan: SourceSpan
  ) {
    self.source = source
    self.sourceSpan = sourceSpan
    self.translation = translation
    self.span = span
    self.first = first
    self.firstSpan = firstSpan
  }

  /// The same without the place of the first translation where that cannot be shown.
  func shown(where isKept: (SourceSpan, NoticeRecord) -> Bool) -> Retranslation {
    var shown = self
    shown.firstSpan = firstSpan.flatMap { isKept($0, first) ? $0 : nil }
    return shown
  }
}
