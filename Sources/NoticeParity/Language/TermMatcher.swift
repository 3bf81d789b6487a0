import NoticeModel

/// Looks for a term in a text and lets a language inflect it.
package struct TermMatcher: Sendable {
  private let text: ByteText
  private let lowered: [Word]

  private struct Word {
    /// The word in lower case.
    let bytes: [UInt8]
    /// The word without the particles that Arabic writes onto it, one by one.
    let bare: [[UInt8]]
    let range: Range<Int>
  }

  /// Makes a text ready to be searched.
  package init(_ bytes: [UInt8]) {
    let text = ByteText(bytes)
    self.text = text
    var words: [Word] = []
    var offset = 0
    while offset < text.count {
      guard let word = Self.word(at: offset, in: text) else {
        offset += 1
        continue
      }
      let bytes = Array(text.lowercased(word).utf8)
      words.append(Word(bytes: bytes, bare: Self.withoutParticles(bytes), range: word))
      offset = word.upperBound
    }
    lowered = words
  }

  /// A word with the digits in it.
  private static func word(at start: Int, in text: ByteText) -> Range<Int>? {
    var end = start
    while end < text.count {
      let letter = text.letterLength(at: end)
      let length = letter > 0 ? letter : text.digit(at: end)?.length ?? 0
      guard length > 0 else { break }
      end += length
    }
    return end > start ? start..<end : nil
  }

  /// Where a term stands first, with other endings or, in scripts without blanks, within other words.
  ///
  /// - Parameter keepsCapitals: Whether a word that the term writes with a capital has one in the
  ///   text: `Services` is a defined term and `service` is not.
  package func range(of term: String, keepsCapitals: Bool = false) -> Range<Int>? {
    let wanted = TermMatcher(Array(term.utf8))
    guard !wanted.lowered.isEmpty else { return nil }
    if term.unicodeScalars.contains(where: Self.isGlued) { return glued(term) }
    let stems = wanted.lowered.map { Self.stem(of: $0.bare.last ?? $0.bytes) }
    let capitals = wanted.lowered.map { keepsCapitals && wanted.hasCapital($0) }
    guard lowered.count >= stems.count else { return nil }
    for start in 0...(lowered.count - stems.count) {
      let fits = stems.indices.allSatisfy {
        let word = lowered[start + $0]
        return Self.fits(word, stems[$0]) && (!capitals[$0] || hasCapital(word))
      }
      if fits {
        let last = lowered[start + stems.count - 1].range
        return lowered[start].range.lowerBound..<last.upperBound
      }
    }
    return nil
  }

  /// Whether a letter is of Thai, a script further east, or Korean.
  private static func isGlued(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xE00 && !(0x1E00...0x2DFF).contains(scalar.value)
  }

  /// The place of a term of a script that sets no blanks.
  private func glued(_ term: String) -> Range<Int>? {
    let bytes = Array(term.utf8)
    guard let first = bytes.first, text.count >= bytes.count else { return nil }
    let start = (0...(text.count - bytes.count)).first {
      text.byte($0) == first && text.hasPrefix(term, at: $0)
    }
    return start.map { $0..<$0 + bytes.count }
  }

  /// What of a word does not change: all but an ending of a third, of three letters at most.
  private static func stem(of word: [UInt8]) -> (bytes: [UInt8], longest: Int) {
    let letters = word.count { $0 & 0xC0 != 0x80 }
    var kept = letters <= 3 ? letters : max(3, letters - min(3, letters / 3))
    var end = 0
    while end < word.count, kept > 0 {
      end += 1
      while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
      kept -= 1
    }
    return (Array(word[..<end]), word.count + 10)
  }

  private static func fits(_ word: Word, _ stem: (bytes: [UInt8], longest: Int)) -> Bool {
    func fits(_ form: [UInt8]) -> Bool {
      form.count <= stem.longest && form.starts(with: stem.bytes)
    }
    return fits(word.bytes) || word.bare.contains(where: fits)
  }

  /// Whether a word's first letter is not as in lower case.
  private func hasCapital(_ word: Word) -> Bool {
    let start = word.range.lowerBound
    let length = min(text.letterLength(at: start), word.bytes.count)
    return (0..<length).contains { text.byte(start + $0) != word.bytes[$0] }
  }

  /// An Arabic word without "and", without "in", "to" or "like", and without its article; one more of
  /// them is gone in each form. Other words have none.
  private static func withoutParticles(_ word: [UInt8]) -> [[UInt8]] {
    guard let first = word.first, (0xD8...0xDB).contains(first) else { return [] }
    var rest = word[...]
    var forms: [[UInt8]] = []
    for particles in [["و", "ف"], ["ب", "ل", "ك"], ["ال", "ل"]] {
      let particle = particles.first { rest.starts(with: $0.utf8) }
      // Three letters, of two bytes each, are the least of a word.
      guard let length = particle?.utf8.count, rest.count >= length + 6 else { continue }
      rest = rest.dropFirst(length)
      forms.append(Array(rest))
    }
    return forms
  }
}
