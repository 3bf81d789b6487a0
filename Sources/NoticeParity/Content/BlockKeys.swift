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

  /// The blocks in document order, as nodes, and the key of each.
  private var blocks: [Int32] = []
  private var keys: [Key] = []

  /// The keys of a notice.
  package static func keys(of notice: Notice) -> BlockKeys {
    notice.derived(BlockKeys.self, BlockKeys.init)
  }

  private init(_ notice: Notice) {
    let texts = notice.texts
    blocks.reserveCapacity(texts.blocks.count)
    keys.reserveCapacity(texts.blocks.count)
    for block in texts.blocks {
      guard let text = texts[block] else { continue }
      let (hash, words) = WordHash.hash(ofText: text.bytes)
      blocks.append(Int32(block))
      keys.append(Key(hash: hash, words: words))
    }
  }

  /// The key of a block, a node of the tree; `nil` where it is none of the notice's.
  package subscript(block: Int) -> Key? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(blocks[middle]) < block { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && Int(blocks[low]) == block ? keys[low] : nil
  }
}
