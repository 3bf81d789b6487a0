/// Words in lower case with their meanings, to be looked up at a place in a text.
///
/// Nothing of it is for users of the library: a generic type that is not public is not specialised in
/// other modules (Swift 6.3).
public struct WordTable<Meaning: Sendable>: Sendable {
  /// A word, without its letters.
  @usableFromInline
  struct Word: Sendable {
    /// Its place in ``letters``.
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32
    /// The next shorter word of the same row; -1 where there is none.
    @usableFromInline var next: Int32
    @usableFromInline var isStem: Bool
    @usableFromInline var meaning: Meaning

    @inlinable
    init(start: Int32, end: Int32, next: Int32, isStem: Bool, meaning: Meaning) {
      self.start = start
      self.end = end
      self.next = next
      self.isStem = isStem
      self.meaning = meaning
    }

    /// Its length in bytes.
    @inlinable var count: Int { Int(end - start) }
  }

  /// A word that was found.
  @usableFromInline
  package struct Match {
    /// What it means.
    @usableFromInline package var meaning: Meaning
    /// The offset behind it, endings included.
    @usableFromInline package var end: Int

    @inlinable
    init(meaning: Meaning, end: Int) {
      self.meaning = meaning
      self.end = end
    }
  }

  /// The most bytes of endings behind a stem.
  @inlinable static var longestEnding: Int { 24 }

  /// The words as they were added.
  @usableFromInline
  var words: [Word] = []

  /// The bytes of all words, one behind the other.
  @usableFromInline
  var letters: [UInt8] = []

  /// The longest word of each row, to which words belong by their first two bytes; -1 where there is
  /// none.
  @usableFromInline
  var longest = [Int32](repeating: -1, count: 512)

  /// The row of words that begin with two bytes; one of a single byte has a row for that and 0.
  @inlinable @inline(__always)
  static func row(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 &+ Int(second)) & 511
  }

  /// Whether a word has a single byte.
  @usableFromInline
  var hasSingles = false

  /// Whether there is no word.
  @inlinable package var isEmpty: Bool { words.isEmpty }

  /// The bytes that a word can begin with in a text, one bit each.
  @usableFromInline
  var starts = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))

  /// What settles most places where a word begins with the same byte.
  @usableFromInline
  var filter = PrefixFilter()

  /// A table without words.
  @inlinable package init() {}

  /// Adds the words between blanks.
  package mutating func add(all words: String, _ meaning: Meaning) {
    for word in Array(words.utf8).split(separator: UInt8(ascii: " ")) { add(word, meaning) }
  }

  /// Adds a word; `*` at its end lets endings follow, `_` stands for a blank.
  @inlinable
  package mutating func add(_ word: ArraySlice<UInt8>, _ meaning: Meaning) {
    let isStem = word.last == UInt8(ascii: "*")
    let bytes = isStem ? word.dropLast() : word
    guard let first = bytes.first else { return }
    mark(first)
    // Capitals outside ASCII begin with other bytes than their small letters may.
    if first >= 0x80 { for capital in [0xC3, 0xC4, 0xC5, 0xCE, 0xD0] as [UInt8] { mark(capital) } }
    // Behind those that are longer, and those of its length that came before.
    let letters = bytes.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    let second = letters.count > 1 ? letters[1] : nil
    let row = Self.row(first, second ?? 0)
    var before: Int32 = -1
    var behind = longest[row]
    while behind >= 0, words[Int(behind)].count >= bytes.count {
      before = behind
      behind = words[Int(behind)].next
    }
    if before < 0 {
      longest[row] = Int32(words.count)
    } else {
      words[Int(before)].next = Int32(words.count)
    }
    let start = Int32(self.letters.count)
    self.letters += letters
    filter.add(first, second)
    hasSingles = hasSingles || second == nil
    words.append(
      Word(
        start: start, end: Int32(self.letters.count), next: behind, isStem: isStem,
        meaning: meaning))
  }

  /// Whether a word may begin at an offset; `false` is certain. Two bytes settle most places, but for
  /// words with a capital outside ASCII.
  @inlinable @inline(__always)
  package func mayBegin(at offset: Int, in text: ByteText) -> Bool {
    if filter.mayBegin(at: offset, in: text) { return true }
    let byte = text.byte(offset)
    if byte &- 0x41 < 26 { return text.byte(offset + 1) >= 0x80 && mayBegin(with: byte) }
    return byte >= 0xC3 && byte <= 0xD0 && mayBegin(with: byte)
  }

  /// How words begin, capitals outside ASCII included: what begins with one of those may be any word.
  var beginnings: PrefixFilter {
    var all = filter
    for capital in [0xC3, 0xC4, 0xC5, 0xCE, 0xD0] as [UInt8] where mayBegin(with: capital) {
      all.add(capital)
    }
    // A capital may stand second in a word that begins with an ASCII one.
    for first in 0x61...0x7A as ClosedRange<UInt8> where mayBegin(with: first) {
      for second in [0xC3, 0xC4, 0xC5, 0xCE, 0xD0] as [UInt8] { all.add(first, second) }
    }
    return all
  }

  @inlinable
  mutating func mark(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: starts.0 |= bit
    case 1: starts.1 |= bit
    case 2: starts.2 |= bit
    default: starts.3 |= bit
    }
  }

  /// Whether a word can begin with a byte, in either case of ASCII letters.
  @inlinable @inline(__always)
  package func mayBegin(with byte: UInt8) -> Bool {
    let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
    let bit = UInt64(1) << UInt64(small & 63)
    let bits =
      switch small >> 6 {
      case 0: starts.0
      case 1: starts.1
      case 2: starts.2
      default: starts.3
      }
    return bits & bit != 0
  }

  /// The longest word at an offset.
  ///
  /// - Parameters:
  ///   - offset: Where it begins.
  ///   - text: The text.
  ///   - isGlued: Whether letters may follow at once, as in Japanese.
  @inlinable @inline(__always)
  package func match(at offset: Int, in text: ByteText, isGlued: Bool = false) -> Match? {
    mayBegin(with: text.byte(offset)) ? found(at: offset, in: text, isGlued: isGlued) : nil
  }

  @inlinable
  func found(at offset: Int, in text: ByteText, isGlued: Bool) -> Match? {
    let first = text.byte(offset)
    let small = first &- 0x41 < 26 ? first | 0x20 : first
    guard filter.mayBegin(at: offset, in: text) else {
      return text.mayBeCapitalised(at: offset)
        ? matchLowered(at: offset, in: text, isGlued: isGlued) : nil
    }
    let second = text.byte(offset + 1)
    let row = Self.row(small, second &- 0x41 < 26 ? second | 0x20 : second)
    if let found = found(inRow: row, at: offset, in: text, isGlued: isGlued) { return found }
    if hasSingles,
      let found = found(inRow: Self.row(small, 0), at: offset, in: text, isGlued: isGlued)
    {
      return found
    }
    return text.mayBeCapitalised(at: offset)
      ? matchLowered(at: offset, in: text, isGlued: isGlued) : nil
  }

  /// The longest word of a row at an offset.
  @inlinable @inline(__always)
  func found(inRow row: Int, at offset: Int, in text: ByteText, isGlued: Bool) -> Match? {
    var word = Int(longest[row])
    while word >= 0 {
      let count = words[word].count
      if stands(Int(words[word].start), count, at: offset, in: text),
        let end = end(
          words[word].isStem, at: offset + count, in: text, isGlued: isGlued)
      {
        return Match(meaning: words[word].meaning, end: end)
      }
      word = Int(words[word].next)
    }
    return nil
  }

  /// Compares some ``letters`` with ASCII capitals folded, which settles nearly all.
  @inlinable
  func stands(_ start: Int, _ count: Int, at offset: Int, in text: ByteText) -> Bool {
    // Words of a row begin alike; their last letters settle most.
    var index = count
    while index > 0 {
      index -= 1
      let byte = letters[start + index]
      let other = text.byte(offset + index)
      guard other == byte || other &- 0x41 < 26 && other | 0x20 == byte else { return false }
    }
    return true
  }

  /// Where a word ends whose own bytes end at an offset; `nil` where letters follow that may not.
  @inlinable
  func end(_ isStem: Bool, at offset: Int, in text: ByteText, isGlued: Bool) -> Int? {
    guard !isGlued, text.letterLength(at: offset) > 0 else { return offset }
    guard isStem, let rest = text.word(at: offset), rest.count <= Self.longestEnding else {
      return nil
    }
    return rest.upperBound
  }

  /// Compares in lower case, for capitals outside ASCII.
  @inlinable
  func matchLowered(at offset: Int, in text: ByteText, isGlued: Bool) -> Match? {
    guard let end = text.word(at: offset)?.upperBound else { return nil }
    let window = min(text.count, max(end, min(end + 24, offset + 48)))
    let lowered = text.lowercasedBytes(offset..<window)
    guard let first = lowered.first else { return nil }
    let second = lowered.count > 1 ? lowered[lowered.startIndex + 1] : 0
    for row in [Self.row(first, second), Self.row(first, 0)] {
      var index = Int(longest[row])
      while index >= 0 {
        let word = words[index]
        let own = letters[Int(word.start)..<Int(word.end)]
        if lowered.starts(with: own) {
          let length = text.lengthLowering(to: own, from: offset)
          if let end = self.end(word.isStem, at: offset + length, in: text, isGlued: isGlued) {
            return Match(meaning: word.meaning, end: end)
          }
        }
        index = Int(word.next)
      }
    }
    return nil
  }
}
