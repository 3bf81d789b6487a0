import NoticeModel
import SourceText

extension Verdict {
  /// The notice with the proof that this verdict is about it and holds no error in it; `nil` if it
  /// was not checked or has errors.
  package func publishable(_ notice: Notice) -> PublishableNotice? {
    guard wasChecked(notice.tree.source), errors(in: notice).isEmpty else { return nil }
    return PublishableNotice(notice: notice, errors: [])
  }

  /// The notice in spite of its errors, marked with them (`--allow-errors`); `nil` if it was not
  /// checked.
  package func publishableAllowingErrors(_ notice: Notice) -> PublishableNotice? {
    guard wasChecked(notice.tree.source) else { return nil }
    return PublishableNotice(notice: notice, errors: errors(in: notice))
  }

  private func errors(in notice: Notice) -> [Diagnostic] {
    diagnostics(in: notice.tree.source).filter { $0.severity == .error }
  }
}
