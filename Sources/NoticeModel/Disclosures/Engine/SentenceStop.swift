/// Tells where sentences end, word by word and mark by mark.
struct SentenceStop {
  /// Whether the last word is part of an address, a date or another fact, in which stops end nothing.
  var isInsideFact = false
  private var isAfterStop = false
  private var isAfterBlank = false
  private var isAfterAbbreviation = false

  /// Words that a stop behind them belongs to.
  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "inc", "ltd", "co", "corp", "llc", "no", "nr", "art", "sec", "para", "eg", "ie", "etc", "vs",
      "mr", "mrs", "ms", "dr", "st", "ave", "dept", "approx", "bzw", "ggf", "gem", "abs", "usw",
      "sog", "bspw", "ca", "str", "tel", "vgl", "ul", "np", "itp", "m", "mme", "sra", "av", "cd",
      "ed", "bl", "nb", "mgr", "plc", "jr", "lit", "ust", "poz", "pkt",
    ].map { Array($0.utf8) })

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

  /// Whether the sentence ended before a word.
  mutating func ends(before word: [UInt8], isCapital: Bool) -> Bool {
    let ends = isAfterStop && isAfterBlank && isCapital && !isAfterAbbreviation
    isAfterStop = false
    isAfterBlank = false
    // A letter alone is an initial or an ordinal: "Art. 6 lit. a".
    isAfterAbbreviation =
      word.count == 1 && word[0] >= 0x61 || Self.abbreviations.contains(word)
    return ends
  }
}
