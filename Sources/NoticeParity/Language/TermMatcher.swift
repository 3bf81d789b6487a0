import NoticeModel

/// Looks for a term in a text and lets a language inflect it.
package struct TermMatcher: Sendable {
  private let text: ByteText
  private let lowered: [(bytes: [UInt8], range: Range<Int>)]

  /// Makes a text ready to be searched.
  package init(_ bytes: [UInt8]) {
    let text = ByteText(bytes)
    self.text = text
    var words: [(bytes: [UInt8], range: Range<Int>)] = []
    var offset = 0
    while offset < text.count {
      guard let word = Self.word(at: offset, in: text) else {
        offset += 1
        continue
      }
      words.append((Array(text.lowercased(word).utf8), word))
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
  package func range(of term: String) -> Range<Int>? {
    let wanted = TermMatcher(Array(term.utf8))
    guard !wanted.lowered.isEmpty else { return nil }
    if term.unicodeScalars.contains(where: Self.isGlued) { return glued(term) }
    let stems = wanted.lowered.map { Self.stem(of: $0.bytes) }
    guard lowered.count >= stems.count else { return nil }
    for start in 0...(lowered.count - stems.count) {
      let fits = stems.indices.allSatisfy {
        Self.fits(lowered[start + $0].bytes, stems[$0])
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

  private static func fits(_ word: [UInt8], _ stem: (bytes: [UInt8], longest: Int)) -> Bool {
    word.count <= stem.longest && word.starts(with: stem.bytes)
  }
}
