import NoticeModel

extension Phrasebook {
  /// A word that was found.
  struct Match: Sendable {
    /// Its place.
    var range: Range<Int>
    /// Its tag.
    var tag: String
  }

  /// The word of a topic that begins at an offset, where a word can begin there.
  func match(_ topic: Topic, at offset: Int, in text: ByteText) -> Match? {
    guard WordStarts.mayBegin(at: offset, in: text, isGlued: isGlued) else { return nil }
    return match(tables[topic.rawValue], at: offset, in: text)
  }

  /// The word of a table at an offset where one may begin.
  @inline(__always)
  private func match(_ table: WordTable<String>, at offset: Int, in text: ByteText) -> Match? {
    // Nearly all offsets are settled by their byte.
    guard isArabic || table.mayBegin(at: offset, in: text), !table.isEmpty else { return nil }
    // Latin words are never glued.
    let isGlued = isGlued && text.byte(offset) >= 0xE0
    if let match = table.match(at: offset, in: text, isGlued: isGlued) {
      return Match(range: offset..<match.end, tag: match.meaning)
    }
    guard isArabic else { return nil }
    // Article and short prepositions are written as one word with what follows.
    return Self.matchBehindPrefix(table, at: offset, in: text).map {
      Match(range: offset..<$0.end, tag: $0.meaning)
    }
  }

  /// All words of a topic in a block or a part of it, in their order, none of them inside another.
  func matches(_ topic: Topic, in block: TextBlock, _ range: Range<Int>? = nil) -> [Match] {
    var found: [Match] = []
    search(topic, in: block.text, block.wordStarts, range) { match in
      found.append(match)
      return true
    }
    return found
  }

  /// The first word of a topic in a block or a part of it.
  func first(_ topic: Topic, in block: TextBlock, _ range: Range<Int>? = nil) -> Match? {
    first(topic, in: block.text, block.wordStarts, range)
  }

  private func first(
    _ topic: Topic, in text: ByteText, _ starts: [Int32], _ range: Range<Int>?
  ) -> Match? {
    var first: Match?
    search(topic, in: text, starts, range) { match in
      first = match
      return false
    }
    return first
  }

  /// Gives the words of a topic to `take` as long as that asks for more.
  @inline(__always)
  private func search(
    _ topic: Topic, in text: ByteText, _ starts: [Int32], _ range: Range<Int>?,
    _ take: (Match) -> Bool
  ) {
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    let table = tables[topic.rawValue]
    var end = range.lowerBound
    var index = end == 0 ? 0 : Self.firstIndex(of: starts, from: end)
    while index < starts.count, starts[index] < range.upperBound {
      let start = Int(starts[index])
      index += 1
      guard start >= end, let match = match(table, at: start, in: text),
        match.range.upperBound <= range.upperBound
      else { continue }
      guard take(match) else { return }
      end = match.range.upperBound
    }
  }

  /// The index of the first of some places at or behind an offset.
  private static func firstIndex(of starts: [Int32], from offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The word of a topic that ends at an offset.
  func match(_ topic: Topic, endingAt end: Int, in block: TextBlock) -> Match? {
    matches(topic, in: block, max(0, end - 48)..<end).last.flatMap {
      $0.range.upperBound == end ? $0 : nil
    }
  }

  /// Whether a word of a topic stands in a text.
  func contains(_ topic: Topic, in string: String) -> Bool {
    contains(topic, in: ByteText(Array(string.utf8)))
  }

  /// Whether a word of a topic stands in a text that is no block's.
  func contains(_ topic: Topic, in text: ByteText) -> Bool {
    first(topic, in: text, WordStarts.all(in: text, isGlued: isGlued), nil) != nil
  }

  /// The word that is written together with one that begins at an offset: behind "and", "by", "to", and
  /// behind the article.
  private static func matchBehindPrefix(
    _ table: WordTable<String>, at offset: Int, in text: ByteText
  ) -> WordTable<String>.Match? {
    func match(behindArticleAt start: Int) -> WordTable<String>.Match? {
      text.hasPrefix("ال", at: start) ? table.match(at: start + 4, in: text) : nil
    }
    if let found = match(behindArticleAt: offset) { return found }
    // و ف ب ك ل
    switch (text.byte(offset), text.byte(offset + 1)) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x83), (0xD9, 0x84): break
    default: return nil
    }
    if let found = table.match(at: offset + 2, in: text) ?? match(behindArticleAt: offset + 2) {
      return found
    }
    // Behind "to" the article loses its first letter: للشركة.
    return text.hasPrefix("لل", at: offset) ? table.match(at: offset + 4, in: text) : nil
  }
}
