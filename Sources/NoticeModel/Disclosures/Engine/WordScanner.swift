/// Takes a text apart into the words that patterns are made of, byte by byte.
///
/// Case, accents and typographic variants are folded; "don't" is "do not", "l'utente" is two words,
/// "user's" is "user", "e-mail" is "email", and other hyphens part words. Each Han, Kana or Hangul
/// sign is a word of its own, so that nothing depends on blanks there.
struct WordScanner {
  /// What was read.
  enum Item {
    /// A word; its folded bytes are in ``WordScanner/word``.
    case word(isNumber: Bool, isCapital: Bool, isSign: Bool)
    /// A mark, a blank or a line's end.
    case mark(FoldedScalar.Role)
  }

  private let bytes: [UInt8]
  /// Where to stop.
  private var end: Int
  /// Where to read on.
  private(set) var offset = 0
  /// Where the last item begins.
  private(set) var start = 0
  /// The folded bytes of the last word.
  private(set) var word: [UInt8] = []
  /// Words that were glued to the last one.
  private var pending: [[UInt8]] = []
  private var nextPending = 0

  /// Reads a text from its start.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
    word.reserveCapacity(64)
  }

  /// Reads a part of the text anew; it begins and ends with whole scalars.
  mutating func read(_ range: Range<Int>) {
    offset = range.lowerBound
    end = min(range.upperBound, bytes.count)
    forgetPending()
  }

  /// Goes to an offset, the start of a scalar.
  mutating func skip(to offset: Int) {
    self.offset = max(offset, self.offset)
    forgetPending()
  }

  private mutating func forgetPending() {
    pending.removeAll(keepingCapacity: true)
    nextPending = 0
  }

  /// The next item; `nil` at the end.
  mutating func next() -> Item? {
    if nextPending < pending.count {
      word = pending[nextPending]
      nextPending += 1
      return .word(isNumber: false, isCapital: false, isSign: false)
    }
    // To empty what is empty costs as much as to read a short word.
    if !pending.isEmpty { forgetPending() }
    guard offset < end else { return nil }
    if !word.isEmpty { word.removeAll(keepingCapacity: true) }
    start = offset
    let scalar = FoldedScalar.read(bytes, at: offset, into: &word)
    offset += scalar.length
    switch scalar.role {
    case .sign: return .word(isNumber: false, isCapital: false, isSign: true)
    case .letter, .digit: return readWord(scalar)
    case .ignorable: return .mark(.ignorable)
    default: return .mark(scalar.role)
    }
  }

  private mutating func readWord(_ first: FoldedScalar) -> Item {
    var apostrophes = 0
    while offset < end {
      if readLetters() { continue }
      let length = word.count
      let scalar = FoldedScalar.read(bytes, at: offset, into: &word)
      switch scalar.role {
      case .letter, .digit, .ignorable: offset += scalar.length
      case .apostrophe where isLetter(at: offset + scalar.length):
        word.append(UInt8(ascii: "'"))
        apostrophes += 1
        offset += scalar.length
      // "e-mail" is written in both ways.
      case .hyphen where word == [0x65] && isLetter(at: offset + scalar.length):
        offset += scalar.length
      default:
        word.removeLast(word.count - length)
        return finish(first, apostrophes)
      }
    }
    return finish(first, apostrophes)
  }

  /// Takes over a run of ASCII letters and digits; `false` where there is none.
  @inline(__always)
  private mutating func readLetters() -> Bool {
    var stop = offset
    var hasCapital = false
    while stop < end {
      let byte = bytes[stop]
      let isCapital = byte &- 0x41 < 26
      guard isCapital || byte &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
      hasCapital = hasCapital || isCapital
      stop += 1
    }
    guard stop > offset else { return false }
    let first = word.count
    word.append(contentsOf: bytes[offset..<stop])
    if hasCapital {
      for index in first..<word.count where word[index] &- 0x41 < 26 { word[index] |= 0x20 }
    }
    offset = stop
    return true
  }

  private func isLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = bytes[offset]
    return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3
  }

  private mutating func finish(_ first: FoldedScalar, _ apostrophes: Int) -> Item {
    if apostrophes > 0 { splitContraction() }
    if word == Self.cannot {
      word.removeLast(3)
      pending.append(Self.not)
    }
    return .word(isNumber: first.role == .digit, isCapital: first.isCapital, isSign: false)
  }

  private static let cannot = Array("cannot".utf8)
  private static let not = Array("not".utf8)
  /// What "n't" is glued to where that is no word.
  private static let stumps = ["ca": "can", "wo": "will", "sha": "shall"]
  private static let droppedEndings: Set<String> = ["s", "re", "ve", "ll", "d", "m"]

  private mutating func splitContraction() {
    let parts = word.split(separator: UInt8(ascii: "'")).map(Array.init)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return }
    let ending = String(decoding: last, as: UTF8.self)
    if ending == "t", first.last == UInt8(ascii: "n"), parts.count == 2 {
      let stump = String(decoding: first.dropLast(), as: UTF8.self)
      word = Array((Self.stumps[stump] ?? stump).utf8)
      pending.append(Self.not)
      return
    }
    word = first
    for part in parts.dropFirst() {
      guard !Self.droppedEndings.contains(String(decoding: part, as: UTF8.self)) else { continue }
      pending.append(part)
    }
  }
}
