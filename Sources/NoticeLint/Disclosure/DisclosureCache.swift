import NoticeModel
import Synchronization

/// Keeps what each rule of the group `disclosure` asks about one document.
final class DisclosureCache: Sendable {
  private let cachedKind = Mutex<DocumentKind?>(nil)
  private let cachedDisclosures = Mutex<NoticeDisclosures?>(nil)

  /// The kind of a document, found at the first call.
  func kind(of subject: LintSubject) -> DocumentKind {
    cachedKind.withLock { cached in
      if let cached { return cached }
      let kind = DocumentKind(subject)
      cached = kind
      return kind
    }
  }

  /// What a document discloses of what its profiles ask for, found at the first call.
  func disclosures(of subject: LintSubject) -> NoticeDisclosures {
    cachedDisclosures.withLock { cached in
      if let cached { return cached }
      let disclosures = subject.notice.disclosures(subject.search)
      cached = disclosures
      return disclosures
    }
  }
}
