/// Phrases that are looked for in a text all at once: of words in lower case with one blank between two.
struct PhraseSearch {
  private let phrases: Set<[UInt8]>
  /// The lengths of the phrases, in bytes, by their first byte.
  private let lengths: [UInt8: [Int]]

  /// Takes the phrases, in UTF-8.
  init(_ phrases: [[UInt8]]) {
    self.phrases = Set(phrases)
    lengths = Dictionary(grouping: self.phrases.filter { !$0.isEmpty }, by: { $0[0] })
      .mapValues { Set($0.map(\.count)).sorted() }
  }

  /// The phrases that stand in a text like them. A phrase may have an ending there, and nothing before
  /// it, so that `utrack` is not found in `getutrack.io`; scripts without blanks are left alone.
  func found(in text: [UInt8]) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    if lengths.isEmpty { return found }
    for start in text.indices {
      let first = text[start]
      guard first >= 0x80 || start == 0 || text[start - 1] == 0x20, let lengths = lengths[first]
      else { continue }
      for length in lengths.prefix(while: { start + $0 <= text.count }) {
        let phrase = Array(text[start..<start + length])
        if phrases.contains(phrase) { found.insert(phrase) }
      }
    }
    return found
  }
}
