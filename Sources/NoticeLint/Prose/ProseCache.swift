import MarkdownSyntax
import Synchronization

/// Keeps the prose of one notice, which several rules ask for and a run without them does not need.
final class ProseCache: Sendable {
  private let cached = Mutex<Prose?>(nil)

  /// Forgets the prose; it is read again when asked for.
  func forget() { cached.withLock { $0 = nil } }

  /// The prose of a tree, read at the first call.
  func prose(of tree: SyntaxTree) -> Prose {
    cached.withLock { cached in
      if let cached { return cached }
      let prose = Prose(tree)
      cached = prose
      return prose
    }
  }
}
