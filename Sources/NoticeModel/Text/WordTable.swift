/// Words in lower case with their meanings, to be looked up at a place in a text.
package struct WordTable<Meaning: Sendable>: Sendable {
  private struct Word: Sendable {
    var bytes: [UInt8]
    var isStem: Bool
    var meaning: Meaning
  }

  /// A word that was found.
  package struct Match {
    /// What it means.
    package var meaning: Meaning
    /// The offset behind it, endings included.
    package var end: Int
  }

  /// The most bytes of endings behind a stem.
  private static var longestEnding: Int { 24 }

  /// The words by their first byte, longest first.
  private var words = [[Word]](repeating: [], count: 256)

  /// Whether there is no word.
  package private(set) var isEmpty = true

  /// A table without words.
  package init() {}

  /// Adds a word; `*` at its end lets endings follow, `_` stands for a blank.
  package mutating func add(_ text: Substring, _ meaning: Meaning) {
    let isStem = text.utf8.last == UInt8(ascii: "*")
    let bytes = text.utf8.dropLast(isStem ? 1 : 0).map {
      $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0
    }
    guard let first = bytes.first else { return }
    isEmpty = false
    let word = Word(bytes: bytes, isStem: isStem, meaning: meaning)
    let index = words[Int(first)].firstIndex { $0.bytes.count < bytes.count }
    words[Int(first)].insert(word, at: index ?? words[Int(first)].count)
  }

  /// The longest word at an offset.
  ///
  /// - Parameters:
  ///   - offset: Where it begins.
  ///   - text: The text.
  ///   - isGlued: Whether letters may follow at once, as in Japanese.
  package func match(at offset: Int, in text: ByteText, isGlued: Bool = false) -> Match? {
    let first = text.byte(offset)
    let small = first &- 0x41 < 26 ? first | 0x20 : first
    for word in words[Int(small)] where stands(word.bytes, at: offset, in: text) {
      if let end = end(of: word, at: offset + word.bytes.count, in: text, isGlued: isGlued) {
        return Match(meaning: word.meaning, end: end)
      }
    }
    return text.mayBeCapitalised(at: offset)
      ? matchLowered(at: offset, in: text, isGlued: isGlued) : nil
  }

  /// Compares with ASCII capitals folded, which settles nearly all.
  private func stands(_ word: [UInt8], at offset: Int, in text: ByteText) -> Bool {
    var position = offset
    for byte in word {
      let other = text.byte(position)
      guard other == byte || other &- 0x41 < 26 && other | 0x20 == byte else { return false }
      position += 1
    }
    return true
  }

  /// Where a word ends whose own bytes end at an offset; `nil` where letters follow that may not.
  private func end(of word: Word, at offset: Int, in text: ByteText, isGlued: Bool) -> Int? {
    guard !isGlued, text.letterLength(at: offset) > 0 else { return offset }
    guard word.isStem, let rest = text.word(at: offset), rest.count <= Self.longestEnding else {
      return nil
    }
    return rest.upperBound
  }

  /// Compares in lower case, for capitals outside ASCII.
  private func matchLowered(at offset: Int, in text: ByteText, isGlued: Bool) -> Match? {
    guard let end = text.word(at: offset)?.upperBound else { return nil }
    let window = min(text.count, max(end, min(end + 24, offset + 48)))
    let lowered = Array(text.lowercased(offset..<window).utf8)
    for word in words[Int(lowered.first ?? 0)] where lowered.starts(with: word.bytes) {
      let length = text.lengthLowering(to: word.bytes, from: offset)
      if let end = self.end(of: word, at: offset + length, in: text, isGlued: isGlued) {
        return Match(meaning: word.meaning, end: end)
      }
    }
    return nil
  }
}
