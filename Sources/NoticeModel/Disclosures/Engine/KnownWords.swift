/// The words of a text that were looked for lately: most of a text is the same few hundred short words.
struct KnownWords {
  private static let mask = 1023

  private let vocabulary: EvidenceVocabulary
  /// Words of at most eight bytes as numbers, each at a place that it gives.
  private var words = [UInt64](repeating: 0, count: mask + 1)
  private var sets = [Int32](repeating: 0, count: mask + 1)

  /// No word was looked for.
  init(_ vocabulary: EvidenceVocabulary) { self.vocabulary = vocabulary }

  /// The number of the set of classes that hold a folded word.
  mutating func set(of word: [UInt8]) -> Int32 {
    guard !word.isEmpty, word.count <= 8 else { return vocabulary.set(of: word) }
    var number: UInt64 = 0
    for byte in word { number = number << 8 | UInt64(byte) }
    let place = Int((number &* 0x9E37_79B9_7F4A_7C15) >> 54) & Self.mask
    if words[place] == number { return sets[place] }
    let set = vocabulary.set(of: word)
    words[place] = number
    sets[place] = set
    return set
  }
}
