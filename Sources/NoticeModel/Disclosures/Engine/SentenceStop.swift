/// Tells where sentences end, word by word and mark by mark.
struct SentenceStop {
  /// Whether the last word is part of an address, a date or another fact, in which stops end nothing.
  var isInsideFact = false
  private var isAfterStop = false
  private var isAfterBlank = false
  /// The last word, packed.
  private var last: UInt64 = 0

  /// Words that a stop behind them belongs to, packed.
  private static let abbreviations: Set<UInt64> = Set(
    [
      "inc", "ltd", "co", "corp", "llc", "no", "nr", "art", "sec", "para", "eg", "ie", "etc", "vs",
      "mr", "mrs", "ms", "dr", "st", "ave", "dept", "approx", "bzw", "ggf", "gem", "abs", "usw",
      "sog", "bspw", "ca", "str", "tel", "vgl", "ul", "np", "itp", "m", "mme", "sra", "av", "cd",
      "ed", "bl", "nb", "mgr", "plc", "jr", "lit", "ust", "poz", "pkt", "ст",
      "ул", "п", "пп", "см", "тел", "стр", "обл",
    ].map { packed(Array($0.utf8)) })

  /// A word of at most seven bytes as a number; 0 for a longer one.
  private static func packed(_ word: [UInt8]) -> UInt64 {
    guard word.count <= 7 else { return 0 }
    var packed = UInt64(word.count)
    for byte in word { packed = packed << 8 | UInt64(byte) }
    return packed
  }

  /// Whether a stop behind the last word belongs to it. A letter alone is an initial or an ordinal:
  /// "Art. 6 lit. a".
  private var isAfterAbbreviation: Bool {
    last >= 0x161 && last <= 0x1FF || Self.abbreviations.contains(last)
  }

  /// Whether a mark ends the sentence.
  mutating func ends(at role: FoldedScalar.Role) -> Bool {
    switch role {
    case .endMark, .question, .lineFeed, .bullet:
      isAfterStop = false
      return true
    case .stop:
      isAfterStop = true
      isAfterBlank = false
    case .blank, .softBreak: isAfterBlank = true
    default: break
    }
    return false
  }

  /// Whether a word is of a script that does not tell capitals apart: its first byte in UTF-8 is that of
  /// Hebrew, Arabic, and the scripts from Devanagari to Tibetan.
  private static func hasNoCapitals(_ word: [UInt8]) -> Bool {
    word.first.map { $0 >= 0xD7 && $0 <= 0xE0 } ?? false
  }

  /// Whether the sentence ended before a word.
  mutating func ends(before word: [UInt8], isCapital: Bool) -> Bool {
    let ends =
      isAfterStop && isAfterBlank && (isCapital || Self.hasNoCapitals(word)) && !isAfterAbbreviation
    isAfterStop = false
    isAfterBlank = false
    last = Self.packed(word)
    return ends
  }
}
