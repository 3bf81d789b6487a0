import NoticeLint
import NoticeModel
import SourceText

/// One notice of a run: its file, what was read from it and what the rules found.
struct CheckedFile: Sendable {
  let location: NoticeLocation
  let source: SourceFile
  /// What the rules found; `nil` for a file that is too large to be read as a notice.
  let checked: CheckedNotice?
  /// The finding for a file that is too large.
  let refusal: Diagnostic?

  /// The notice, where there is one.
  var notice: Notice? { checked?.subject.notice }
}
