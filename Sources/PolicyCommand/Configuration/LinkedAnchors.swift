import NoticeLint
import Synchronization

/// The places in notices that others link to, each notice read once.
final class LinkedAnchors: Sendable {
  private let known = Mutex<[String: NoticeAnchors?]>([:])

  /// The places of a notice, which are found at the first question.
  func anchors(of path: String, find: () -> NoticeAnchors?) -> NoticeAnchors? {
    if let anchors = known.withLock({ $0[path] }) { return anchors }
    let anchors = find()
    known.withLock { $0[path] = .some(anchors) }
    return anchors
  }
}
