/// The words of a text that were looked for lately: most of a text is the same few hundred words.
struct KnownWords {
  /// A word of at most 24 bytes as a number, and the set of classes that hold it.
  private struct Entry {
    var start: UInt64 = 0
    var middle: UInt64 = 0
    var end: UInt64 = 0
    var set: Int32 = 0
  }

  private static let mask = 1023

  private let vocabulary: EvidenceVocabulary
  /// Each word at a place that its number gives.
  private var entries = [Entry](repeating: Entry(), count: mask + 1)

  /// No word was looked for.
  init(_ vocabulary: EvidenceVocabulary) { self.vocabulary = vocabulary }

  /// The number of the set of classes that hold a folded word.
  mutating func set(of word: [UInt8]) -> Int32 {
    guard !word.isEmpty, word.count <= 24 else { return vocabulary.set(of: word) }
    var entry = Entry()
    for byte in word.prefix(8) { entry.start = entry.start << 8 | UInt64(byte) }
    if word.count > 8 {
      for byte in word[8...].prefix(8) { entry.middle = entry.middle << 8 | UInt64(byte) }
      for byte in word.dropFirst(16) { entry.end = entry.end << 8 | UInt64(byte) }
    }
    let further = entry.middle ^ entry.end &* 0x1656_67B1_9E37_79F9
    let hash = (entry.start ^ further &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(hash >> 54) & Self.mask
    if entries[place].start == entry.start, entries[place].middle == entry.middle,
      entries[place].end == entry.end
    {
      return entries[place].set
    }
    entry.set = vocabulary.set(of: word)
    entries[place] = entry
    return entry.set
  }
}
