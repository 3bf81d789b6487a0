import NoticeModel

/// A term as it is looked for: by what of its words does not change.
struct SoughtTerm: Sendable {
  /// The term as it is written.
  let text: String
  /// Its words; none where nothing of it is a letter or a digit.
  let words: [Word]
  /// The place of the word that tells most among these, the one with the longest stem.
  let telling: Int
  /// Whether its script sets no blanks, so that it may stand within other words.
  let isGlued: Bool

  /// A word of a term.
  struct Word {
    /// What an ending does not change, in lower case.
    let stem: [UInt8]
    /// The bytes of the longest word that is still this one.
    let longest: Int
    /// Whether a word in a text must begin with a capital.
    let hasCapital: Bool
  }

  /// Takes a term apart.
  ///
  /// - Parameter keepsCapitals: Whether a word that the term writes with a capital has one in a text:
  ///   `Services` is a defined term and `service` is not.
  init(_ term: String, keepsCapitals: Bool) {
    text = term
    let matcher = TermMatcher(Array(term.utf8))
    let words = matcher.words.map { word in
      let bytes = word.bare.last ?? word.bytes
      return Word(
        stem: Self.stem(of: bytes), longest: bytes.count + 10,
        hasCapital: keepsCapitals && matcher.hasCapital(word))
    }
    self.words = words
    telling = words.indices.max { words[$0].stem.count < words[$1].stem.count } ?? 0
    isGlued = term.unicodeScalars.contains(where: Self.isGlued)
  }

  /// Whether a letter is of Thai, a script further east, or Korean.
  private static func isGlued(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xE00 && !(0x1E00...0x2DFF).contains(scalar.value)
  }

  /// What of a word does not change: all but an ending of a third, of three letters at most.
  private static func stem(of word: [UInt8]) -> [UInt8] {
    let letters = word.count { $0 & 0xC0 != 0x80 }
    var kept = letters <= 3 ? letters : max(3, letters - min(3, letters / 3))
    var end = 0
    while end < word.count, kept > 0 {
      end += 1
      while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
      kept -= 1
    }
    return Array(word[..<end])
  }
}
