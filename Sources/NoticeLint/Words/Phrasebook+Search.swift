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
    for start in Self.wordStarts(behind: offset, in: text) {
      if let match = table.match(at: start, in: text) {
        return Match(range: offset..<match.end, tag: match.meaning)
      }
    }
    return nil
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
        offset += 1
      }
    }
    return found
  }

  /// The first word of a topic in a range.
  func first(_ topic: Topic, in text: ByteText, _ range: Range<Int>? = nil) -> Match? {
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    let table = tables[topic.rawValue]
    guard !table.isEmpty else { return nil }
    for offset in range {
      if let match = match(table, at: offset, in: text), match.range.upperBound <= range.upperBound
      {
        return match
      }
    }
    return nil
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

  /// Where the word can begin that is written together with one that begins at an offset: behind
  /// "and", "by", "to", and behind the article.
  private static func wordStarts(behind offset: Int, in text: ByteText) -> [Int] {
    var starts: [Int] = []
    let particle = text.prefixLength(at: offset, of: ["و", "ف", "ب", "ك", "ل"])
    for start in particle > 0 ? [offset, offset + particle] : [offset] {
      if start > offset { starts.append(start) }
      let article = text.prefixLength(at: start, of: ["ال"])
      if article > 0 { starts.append(start + article) }
    }
    // Behind "to" the article loses its first letter: للشركة.
    if text.hasPrefix("لل", at: offset) { starts.append(offset + 4) }
    return starts
  }
}
