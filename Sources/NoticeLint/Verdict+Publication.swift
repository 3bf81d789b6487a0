import NoticeModel
import SourceText

extension Verdict {
  /// The notice with the proof that this verdict is about it and holds no error in it; `nil` if it
  /// was not checked or has errors.
  package func publishable(_ notice: Notice) -> PublishableNotice? {
    guard wasChecked(notice), errors(in: notice).isEmpty else { return nil }
    return PublishableNotice(notice: notice, errors: [])
  }

  /// The notice in spite of its errors, marked with them (`--allow-errors`); `nil` if it was not
  /// checked.
  package func publishableAllowingErrors(_ notice: Notice) -> PublishableNotice? {
    guard wasChecked(notice) else { return nil }
    return PublishableNotice(notice: notice, errors: errors(in: notice))
  }

  private func wasChecked(_ notice: Notice) -> Bool {
    sources.contains { $0 === notice.tree.source }
  }

  private func errors(in notice: Notice) -> [Diagnostic] {
    diagnostics(in: notice.tree.source).filter { $0.severity == .error }
  }
}
