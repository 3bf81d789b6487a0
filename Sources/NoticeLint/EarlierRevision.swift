import NoticeModel
import NoticeParity

/// The project as it was at the revision that `--since` names.
package struct EarlierRevision: Sendable {
  /// The revision as the user wrote it.
  package var name: String
  /// The lock of then; `nil` where there was none.
  package var lock: SignOffLock?
  /// The notice that stood at a path; `nil` where none did.
  package var notice: @Sendable (String) -> Notice?

  /// Makes a revision.
  package init(
    name: String, lock: SignOffLock? = nil, notice: @escaping @Sendable (String) -> Notice?
  ) {
    self.name = name
    self.lock = lock
    self.notice = notice
  }
}
