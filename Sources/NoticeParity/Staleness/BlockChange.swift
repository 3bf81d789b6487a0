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
    let pairs = SimilarPairs.pairs(
      left.map { WordBag([old[$0]]) }, right.map { WordBag([new[$0].text]) })
    var changes: [BlockChange] = []
    var (a, b) = (0, 0)
    for pair in pairs + [(left.count, right.count)] {
      for index in a..<max(a, pair.old) {
        let place = max(0, min(right.lowerBound + b - 1, new.count - 1))
        changes.append(BlockChange(old: old[left.lowerBound + index], block: nil, place: place))
      }
      for index in b..<max(b, pair.new) {
        let place = right.lowerBound + index
        changes.append(BlockChange(old: nil, block: place, place: place))
      }
      if pair.old < left.count, pair.new < right.count {
        let place = right.lowerBound + pair.new
        changes.append(
          BlockChange(old: old[left.lowerBound + pair.old], block: place, place: place))
      }
      (a, b) = (pair.old + 1, pair.new + 1)
    }
    return changes
  }
}
