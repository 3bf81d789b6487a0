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
    match(tables[topic.rawValue], at: offset, in: text)
  }

  @inline(__always)
  private func match(_ table: WordTable<String>, at offset: Int, in text: ByteText) -> Match? {
    // Nearly all offsets are settled by their byte.
    guard isArabic || table.mayBegin(at: offset, in: text), !table.isEmpty,
      mayBegin(at: offset, in: text)
    else { return nil }
    if let match = table.match(at: offset, in: text, isGlued: isGlued(at: offset, in: text)) {
      return Match(range: offset..<match.end, tag: match.meaning)
    }
    guard isArabic else { return nil }
    // Article and short prepositions are written as one word with what follows.
    return Self.matchBehindPrefix(table, at: offset, in: text).map {
      Match(range: offset..<$0.end, tag: $0.meaning)
    }
  }

  /// All words of a topic in a range, in their order, none of them inside another.
  func matches(_ topic: Topic, in text: ByteText, _ range: Range<Int>? = nil) -> [Match] {
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    let table = tables[topic.rawValue]
    guard !table.isEmpty else { return [] }
    var found: [Match] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let match = match(table, at: offset, in: text), match.range.upperBound <= range.upperBound
      {
        found.append(match)
        offset = max(match.range.upperBound, offset + 1)
      } else {
        offset = Self.next(behind: offset, in: text)
      }
    }
    return found
  }

  /// The first word of a topic in a range.
  func first(_ topic: Topic, in text: ByteText, _ range: Range<Int>? = nil) -> Match? {
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    let table = tables[topic.rawValue]
    guard !table.isEmpty else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let match = match(table, at: offset, in: text), match.range.upperBound <= range.upperBound
      {
        return match
      }
      offset = Self.next(behind: offset, in: text)
    }
    return nil
  }

  /// Where the next word may begin behind an offset: not within a run of ASCII letters.
  @inline(__always)
  private static func next(behind offset: Int, in text: ByteText) -> Int {
    var next = offset + 1
    guard text.isASCIILetter(at: offset) else { return next }
    while text.isASCIILetter(at: next) { next += 1 }
    return next
  }

  /// The word of a topic that ends at an offset.
  func match(_ topic: Topic, endingAt end: Int, in text: ByteText) -> Match? {
    matches(topic, in: text, max(0, end - 48)..<end).last.flatMap {
      $0.range.upperBound == end ? $0 : nil
    }
  }

  /// Whether a word of a topic stands in a text.
  func contains(_ topic: Topic, in string: String) -> Bool {
    first(topic, in: ByteText(Array(string.utf8))) != nil
  }

  @inline(__always)
  private func mayBegin(at offset: Int, in text: ByteText) -> Bool {
    let byte = text.byte(offset)
    if byte & 0xC0 == 0x80 { return false }
    if byte < 0x80 { return !text.isLetter(before: offset) || isGluedBefore(offset, in: text) }
    return isGlued(at: offset, in: text) || !text.isLetter(before: offset)
  }

  /// Whether words at an offset may follow each other without blank: Latin ones never do.
  @inline(__always)
  private func isGlued(at offset: Int, in text: ByteText) -> Bool {
    isGlued && text.byte(offset) >= 0xE0
  }

  /// Whether the letter before an offset is one of a script without blanks: `当社のWebサイト`.
  private func isGluedBefore(_ offset: Int, in text: ByteText) -> Bool {
    isGlued && text.byte(offset - 1) >= 0x80
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
