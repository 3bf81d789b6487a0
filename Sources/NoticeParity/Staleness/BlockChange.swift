/// A change of a block of the source since the sign-off.
package struct BlockChange: Sendable {
  /// The text that was signed off; `nil` for a block that was added.
  package var old: String?
  /// The position in ``SectionContent/blocks``; `nil` for a block that was taken out.
  package var block: Int?
  /// For a block that was taken out, the position of the one before it, or else of the one behind it;
  /// otherwise `block`.
  package var place: Int

  /// The changes that make `new` of the texts that were signed off.
  static func changes(from old: [String], to new: [ContentBlock]) -> [BlockChange] {
    var numbers: [[UInt8]: Int] = [:]
    func numbered(_ texts: [String]) -> [Int] {
      texts.map { text in
        let kernel = NormalizedText.kernel(of: text)
        if let number = numbers[kernel] { return number }
        numbers[kernel] = numbers.count
        return numbers.count - 1
      }
    }
    let pairs = CommonSequence.pairs(numbered(old), numbered(new.map(\.text)))
    var changes: [BlockChange] = []
    var (a, b) = (0, 0)
    for pair in pairs + [(old.count, new.count)] {
      changes += Self.changes(from: old, a..<pair.old, to: new, b..<pair.new)
      (a, b) = (pair.old + 1, pair.new + 1)
    }
    return changes
  }

  /// The changes in a stretch of which nothing is the same.
  private static func changes(
    from old: [String], _ left: Range<Int>, to new: [ContentBlock], _ right: Range<Int>
  ) -> [BlockChange] {
    guard !left.isEmpty || !right.isEmpty else { return [] }
    let pairs = SimilarPairs.pairs(
      left.map { WordBag([old[$0]]) }, right.map { WordBag([new[$0].text]) })
    var changes: [BlockChange] = []
    var (a, b) = (left.lowerBound, right.lowerBound)
    func replace(_ index: Int, by block: Int) {
      changes.append(BlockChange(old: old[index], block: block, place: block))
    }
    for pair in pairs + [(left.count, right.count)] {
      let (end, newEnd) = (left.lowerBound + pair.old, right.lowerBound + pair.new)
      // As many as before: each was replaced.
      if end - a == newEnd - b {
        for index in a..<end { replace(index, by: b + index - a) }
      } else {
        let place = max(0, min(b - 1, new.count - 1))
        changes += old[a..<end].map { BlockChange(old: $0, block: nil, place: place) }
        changes += (b..<newEnd).map { BlockChange(old: nil, block: $0, place: $0) }
      }
      if pair.old < left.count { replace(end, by: newEnd) }
      (a, b) = (end + 1, newEnd + 1)
    }
    return changes
  }
}
