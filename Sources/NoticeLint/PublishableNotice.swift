import NoticeModel
import SourceText

/// A notice that may be published: only a ``Verdict`` makes one, and emitters take nothing else.
public struct PublishableNotice: Sendable {
  /// The notice.
  public let notice: Notice
  /// The errors that were allowed explicitly; empty for a notice without errors.
  public let errors: [Diagnostic]

  init(notice: Notice, errors: [Diagnostic]) {
    self.notice = notice
    self.errors = errors
  }

  /// Whether it has errors and is published all the same (`--allow-errors`).
  public var isPublishedDespiteErrors: Bool { !errors.isEmpty }
}
