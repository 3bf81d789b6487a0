/// Brings short runs of characters into Unicode's Normalization Form C (Unicode 16, section 3.11).
enum Normalization {
  private static let hangulSyllables: UInt32 = 0xAC00
  private static let hangulFinals: UInt32 = 28
  private static let hangulVowels: UInt32 = 21

  private static let composed: [UInt32: UInt32] = Dictionary(
    compositions.map { (UInt32($0 >> 16), UInt32($0 & 0xFFFF)) }, uniquingKeysWith: { $1 })

  /// What each composed or replaced character is made of, one step.
  private static let parts: [UInt32: [UInt32]] = {
    var parts: [UInt32: [UInt32]] = [:]
    for entry in compositions {
      parts[UInt32(entry & 0xFFFF)] = [UInt32(entry >> 32), UInt32(entry >> 16 & 0xFFFF)]
    }
    for entry in replacements {
      let values = [entry >> 32 & 0xFFFF, entry >> 16 & 0xFFFF, entry & 0xFFFF]
      parts[UInt32(entry >> 48)] = values.filter { $0 > 0 }.map { UInt32($0) }
    }
    return parts
  }()

  /// Characters that may stand second in a pair that makes one.
  private static let seconds: Set<UInt32> = Set(
    compositions.map { UInt32($0 >> 16 & 0xFFFF) })

  private static let replaced: Set<UInt32> = Set(replacements.map { UInt32($0 >> 48) })

  /// Whether a character is one of the many that neither go on with another one nor have another form:
  /// Greek and Cyrillic letters, Arabic and Devanagari ones, kana, Han, Hangul syllables.
  @inline(__always)
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x391...0x482, 0x620...0x64A, 0x902...0x927, 0x92A...0x92F, 0x93D...0x94C, 0x2010...0x2027,
      0x3001...0x3020, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xFF01...0xFF60:
      true
    default: false
    }
  }

  /// The length of the character at an offset where its bytes say that it is plain: ASCII, Latin,
  /// Cyrillic, Arabic and Devanagari letters, kana, Han, Hangul syllables. 0 for others, and where the
  /// bytes end. No run goes on with such a character, and none has another form.
  @inline(__always)
  static func plainLength(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return 0 }
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    guard offset + 2 < bytes.count else { return 0 }
    let second = bytes[offset + 1]
    switch first {
    // U+00C0 to U+02FF, U+0400 to U+047F, U+0620 to U+064A.
    case 0xC3...0xCB, 0xD0, 0xD1: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xD8: return second & 0xE0 == 0xA0 ? 2 : 0
    case 0xD9: return second >= 0x80 && second <= 0x8A ? 2 : 0
    // U+0902 to U+0927, U+093D to U+093F, U+0940 to U+094C.
    case 0xE0:
      let third = bytes[offset + 2]
      guard third & 0xC0 == 0x80 else { return 0 }
      let isPlain =
        second == 0xA4 && (third >= 0x82 && third <= 0xA7 || third >= 0xBD)
        || second == 0xA5 && third <= 0x8C
      return isPlain ? 3 : 0
    // U+3041 to U+3096, U+30A1 to U+30FC.
    case 0xE3:
      let third = bytes[offset + 2]
      guard third & 0xC0 == 0x80 else { return 0 }
      switch second {
      case 0x81: return third >= 0x81 ? 3 : 0
      case 0x82: return third <= 0x96 || third >= 0xA1 ? 3 : 0
      case 0x83: return third <= 0xBC ? 3 : 0
      default: return 0
      }
    // U+4E00 to U+9FFF, U+B000 to U+CFFF.
    case 0xE4...0xE9, 0xEB, 0xEC:
      let isWhole = second & 0xC0 == 0x80 && bytes[offset + 2] & 0xC0 == 0x80
      return isWhole && (first > 0xE4 || second >= 0xB8) ? 3 : 0
    default: return 0
    }
  }

  /// The combining class of a character; 0 for one that begins anew.
  static func combiningClass(_ value: UInt32) -> UInt8 {
    guard value >= 0x300, value < 0x10000 else { return 0 }
    var low = 0
    var high = classes.count
    while low < high {
      let middle = (low + high) / 2
      if classes[middle] >> 8 <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? UInt8(classes[low - 1] & 0xFF) : 0
  }

  /// Whether a text with this character may not be in normal form; `false` is certain.
  static func isSuspect(_ value: UInt32) -> Bool {
    guard value >= 0x300, !isPlain(value) else { return false }
    return combiningClass(value) > 0 || seconds.contains(value) || replaced.contains(value)
      || isVowelOrFinal(value)
  }

  /// Whether a character goes on with the one before, so that a run does not end before it.
  static func continues(_ value: UInt32) -> Bool {
    value >= 0x300 && !isPlain(value)
      && (combiningClass(value) > 0 || seconds.contains(value) || isVowelOrFinal(value))
  }

  /// The normal form of a run of characters.
  static func composed(_ run: [UInt32]) -> [UInt32] {
    var decomposed: [UInt32] = []
    for value in run { decompose(value, into: &decomposed) }
    order(&decomposed)
    return compose(decomposed)
  }

  private static func decompose(_ value: UInt32, into result: inout [UInt32]) {
    if value >= hangulSyllables, value < 0xD7A4 {
      let index = value - hangulSyllables
      result.append(0x1100 + index / (hangulVowels * hangulFinals))
      result.append(0x1161 + index % (hangulVowels * hangulFinals) / hangulFinals)
      if index % hangulFinals > 0 { result.append(0x11A7 + index % hangulFinals) }
    } else if let parts = parts[value] {
      for part in parts { decompose(part, into: &result) }
    } else {
      result.append(value)
    }
  }

  /// Puts marks behind one letter into the order of their classes; those of one class keep theirs.
  private static func order(_ values: inout [UInt32]) {
    var start = 0
    while start < values.count {
      var end = start + 1
      while end < values.count, combiningClass(values[end]) > 0 { end += 1 }
      if end - start > 2 || combiningClass(values[start]) > 0 {
        let first = combiningClass(values[start]) > 0 ? start : start + 1
        let marks = values[first..<end].enumerated().sorted {
          (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
        }
        values.replaceSubrange(first..<end, with: marks.map(\.element))
      }
      start = end
    }
  }

  private static func compose(_ values: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var starter: Int?
    var lastClass: UInt8 = 0
    for value in values {
      let own = combiningClass(value)
      // A mark of the same or a higher class between keeps the two apart.
      let isBlocked = starter.map { $0 < result.count - 1 && lastClass >= own } ?? true
      if let starter, !isBlocked, let pair = pair(result[starter], value) {
        result[starter] = pair
        continue
      }
      if own == 0 { starter = result.count }
      result.append(value)
      lastClass = own
    }
    return result
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {
      return hangulSyllables
        + ((first - 0x1100) * hangulVowels + second - 0x1161) * hangulFinals
    }
    if first >= hangulSyllables, first < 0xD7A4, (first - hangulSyllables) % hangulFinals == 0,
      (0x11A8..<0x11C3).contains(second)
    {
      return first + second - 0x11A7
    }
    guard first < 0x10000, second < 0x10000 else { return nil }
    return composed[first << 16 | second]
  }

  private static func isVowelOrFinal(_ value: UInt32) -> Bool {
    value >= 0x1161 && value < 0x11C3
  }
}
