import NoticeModel
import NoticeParity
import SourceText

/// A source and its translation, for tests of sign-offs.
struct SignedPair {
  var source: Notice
  var translation: Notice

  init(_ source: String, _ translation: String) {
    self.source = Notice(source: SourceFile(path: "en/a.md", text: source))
    self.translation = Notice(source: SourceFile(path: "de/a.md", text: translation))
  }

  /// The pair beside what a lock says.
  func staleness(_ lock: SignOffLock, locale: String = "de") -> Staleness {
    Staleness(
      source: NoticeContent(source), translation: NoticeContent(translation),
      alignment: Alignment(source: source, translation: translation),
      document: lock.documents["a"], locale: locale)
  }

  /// Signs the pair.
  @discardableResult
  func sign(
    _ lock: inout SignOffLock, locale: String = "de", reason: String? = nil
  ) -> [SignOff.Section] {
    SignOff(
      staleness(lock, locale: locale), document: "a", locale: locale, reason: reason, in: &lock
    ) { _ in true }.sections
  }

  /// A lock in which the pair is signed.
  func lock(reason: String? = nil) -> SignOffLock {
    var lock = SignOffLock()
    sign(&lock, reason: reason)
    return lock
  }
}
