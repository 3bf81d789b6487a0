import NoticeModel

/// Short keys of the texts of a notice's blocks: equal for texts that differ in case and blanks only.
///
/// A key is a hash of 64 bits. Two texts of a project that differ have one key once in some billion
/// projects, and a difference of theirs is then not reported.
package struct BlockKeys: Sendable {
  /// The key of one block.
  package struct Key: Sendable {
    /// The text without case and with single blanks, hashed.
    package var hash: UInt64
    /// The number of its words.
    package var words: Int
  }

  private var keys: [Int: Key] = [:]

  /// The keys of a notice.
  package static func keys(of notice: Notice) -> BlockKeys {
    notice.derived(BlockKeys.self, BlockKeys.init)
  }

  private init(_ notice: Notice) {
    let texts = notice.texts
    for block in texts.blocks {
      guard let text = texts[block] else { continue }
      let (hash, words) = WordHash.hash(ofText: text.bytes)
      keys[block] = Key(hash: hash, words: words)
    }
  }

  /// The key of a block, a node of the tree; `nil` where it is none of the notice's.
  package subscript(block: Int) -> Key? { keys[block] }
}
