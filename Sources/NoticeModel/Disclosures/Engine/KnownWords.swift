/// The words of a text that were looked for lately: most of a text is the same few hundred words.
struct KnownWords {
  /// A word of at most sixteen bytes as a number, and the set of classes that hold it.
  private struct Entry {
    var start: UInt64 = 0
    var rest: UInt64 = 0
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
    guard !word.isEmpty, word.count <= 16 else { return vocabulary.set(of: word) }
    var entry = Entry()
    for byte in word.prefix(8) { entry.start = entry.start << 8 | UInt64(byte) }
    for byte in word.dropFirst(8) { entry.rest = entry.rest << 8 | UInt64(byte) }
    let hash = (entry.start ^ entry.rest &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(hash >> 54) & Self.mask
    if entries[place].start == entry.start, entries[place].rest == entry.rest {
      return entries[place].set
    }
    entry.set = vocabulary.set(of: word)
    entries[place] = entry
    return entry.set
  }
}
