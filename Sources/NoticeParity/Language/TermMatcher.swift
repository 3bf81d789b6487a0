import NoticeModel

/// A text in which terms are looked for, as a language may inflect them.
package struct TermMatcher: Sendable {
  let text: ByteText
  let words: [Word]

  /// A word of the text.
  struct Word {
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
    self.words = words
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
  /// - Parameter start: The word from which on it is looked for.
  func range(of term: SoughtTerm, from start: Int) -> Range<Int>? {
    guard words.count - start >= term.words.count else { return nil }
    for start in start...(words.count - term.words.count) {
      let fits = term.words.indices.allSatisfy {
        let (word, wanted) = (words[start + $0], term.words[$0])
        return Self.fits(word, wanted) && (!wanted.hasCapital || hasCapital(word))
      }
      if fits {
        let last = words[start + term.words.count - 1].range
        return words[start].range.lowerBound..<last.upperBound
      }
    }
    return nil
  }

  private static func fits(_ word: Word, _ wanted: SoughtTerm.Word) -> Bool {
    func fits(_ form: [UInt8]) -> Bool {
      form.count <= wanted.longest && form.starts(with: wanted.stem)
    }
    return fits(word.bytes) || word.bare.contains(where: fits)
  }

  /// Whether a word's first letter is not as in lower case.
  func hasCapital(_ word: Word) -> Bool {
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
