import NoticeModel
import SourceText

/// A notice that may be published: only a ``Verdict`` makes one, and emitters take nothing else.
package struct PublishableNotice: Sendable {
  /// The notice.
  package let notice: Notice
  /// The errors that were allowed explicitly; empty for a notice without errors.
  package let errors: [Diagnostic]

  init(notice: Notice, errors: [Diagnostic]) {
    self.notice = notice
    self.errors = errors
  }

  /// Whether it has errors and is published all the same (`--allow-errors`).
  package var isPublishedDespiteErrors: Bool { !errors.isEmpty }
}
