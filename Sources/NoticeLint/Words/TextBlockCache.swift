import MarkdownSyntax
import NoticeModel
import Synchronization

/// The text blocks of a notice, read when a rule first asks for them.
final class TextBlockCache: Sendable {
  private let blocks = Mutex<[TextBlock]?>(nil)

  /// Forgets the blocks; they are read again when asked for.
  func forget() { blocks.withLock { $0 = nil } }

  /// The blocks of a notice in their order.
  func blocks(of notice: Notice) -> [TextBlock] {
    blocks.withLock { cached in
      if let cached { return cached }
      let texts = notice.texts
      let read = texts.blocks.map { TextBlock($0, notice.text(of: $0), in: notice.tree) }
      cached = read
      return read
    }
  }
}
