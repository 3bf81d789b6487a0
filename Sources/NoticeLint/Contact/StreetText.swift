import NoticeModel

/// A street with its number in a text, and what of an address stands around it.
struct StreetText: Sendable {
  /// What an address lacks.
  enum Lack: Sendable {
    /// The town and all behind it.
    case town
    /// The postal code.
    case code
  }

  /// The place of street and number.
  let range: Range<Int>
  /// What is missing; `nil` where the address is whole or cannot be judged.
  let lack: Lack?

  /// Ends of street names that are written as one word: `Hauptstraße 5`.
  private static let endings: [String: [String]] = [
    "de": ["straße", "strasse", "str", "allee", "gasse", "platz", "weg", "damm", "ufer"],
    "nl": ["straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dijk"],
    "sv": ["gatan", "vägen", "torget", "gränd"],
    "da": ["vej", "gade", "allé", "plads", "stræde"],
  ]
  /// Words behind the number and name: `5 High Street`.
  private static let behind: [String: [String]] = [
    "en": [
      "street", "avenue", "road", "boulevard", "lane", "drive", "highway", "parkway", "square",
      "terrace", "crescent", "st", "ave", "rd", "blvd", "ln", "hwy", "pkwy",
    ]
  ]
  /// Words in front of the name: `5 rue Haute`, `Calle Mayor 5`.
  private static let before: [String: [String]] = [
    "fr": ["rue", "avenue", "boulevard", "place", "quai", "chemin", "impasse", "allée"],
    "es": ["calle", "avenida", "avda", "plaza", "paseo", "carretera"],
    "it": ["via", "viale", "piazza", "corso", "largo"],
    "pt": ["rua", "avenida", "praça", "travessa", "alameda"],
    "pl": ["ul", "ulica", "al", "aleja", "pl"],
    "ru": ["ул", "улица", "проспект", "пр", "пер"],
  ]

  /// All streets of a text.
  static func all(in block: TextBlock, language: String) -> [StreetText] {
    // Nearly all blocks are settled by this: no street has no number.
    let text = block.text
    guard holdsDigit(0..<text.count, text) else { return [] }
    let languages = language == "en" ? ["en"] : [language, "en"]
    guard languages.contains(where: { endings[$0] ?? behind[$0] ?? before[$0] != nil }) else {
      return []
    }
    let segments = segments(of: text)
    var found: [StreetText] = []
    for (index, segment) in segments.enumerated() {
      guard segment.count <= 90, holdsDigit(segment, text),
        let street = languages.lazy.compactMap({ street(in: segment, block.text, $0) }).first,
        !block.isCode(at: street.lowerBound)
      else { continue }
      let near = segments[max(0, index - 2)..<min(segments.count, index + 5)]
      found.append(
        StreetText(
          range: street,
          lack: lack(at: index - max(0, index - 2), near: Array(near), block.text, street)))
    }
    return found
  }

  private static func holdsDigit(_ range: Range<Int>, _ text: ByteText) -> Bool {
    if text.bytes.holds(anyOf: 0x30...0x39, in: range) { return true }
    // Digits of other scripts begin with these bytes.
    let others: [UInt8] = [0xD9, 0xDB, 0xE0, 0xE1, 0xEF]
    return others.contains { text.bytes.holds($0, in: range) }
      && range.contains { text.byte($0) >= 0xD9 && text.isDigit(at: $0) }
  }

  /// The parts between commas, line ends and brackets.
  private static func segments(of text: ByteText) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for offset in 0...text.count {
      let byte = text.byte(offset)
      let isEnd =
        offset == text.count || byte == 0x2C || byte == 0x0A || byte == 0x3B || byte == 0x3A
        || byte == 0x28 || byte == 0x29 || isSentenceEnd(at: offset, text)
      guard isEnd else { continue }
      let first = text.skippingBlanks(from: start)
      if first < offset { segments.append(first..<offset) }
      start = offset + 1
    }
    return segments
  }

  /// Whether a full stop ends a sentence, and not a short word: "Fifth Avenue. Write to us", not
  /// "Fifth Ave. New York".
  private static func isSentenceEnd(at offset: Int, _ text: ByteText) -> Bool {
    guard text.byte(offset) == 0x2E, text.byte(offset + 1) == 0x20,
      isCapital(offset + 2..<offset + 3, text)
    else { return false }
    return text.word(before: offset).map { $0.count > 4 } ?? text.isDigit(before: offset)
  }

  /// Street and number in one part.
  private static func street(
    in segment: Range<Int>, _ text: ByteText, _ language: String
  ) -> Range<Int>? {
    let words = words(in: segment, text)
    for (index, word) in words.enumerated() {
      let lower = text.lowercased(word)
      if endings[language]?.contains(where: {
        lower.hasSuffix($0) && lower.utf8.count > $0.utf8.count + 2
      })
        ?? false, isCapital(word, text), index + 1 < words.count,
        isHouseNumber(words[index + 1], text)
      {
        return word.lowerBound..<words[index + 1].upperBound
      }
      if behind[language]?.contains(lower) ?? false, index >= 2, isCapital(word, text) {
        // Number, then one to four capitalised words.
        for start in (max(0, index - 5)..<index).reversed() {
          if isHouseNumber(words[start], text), index - start >= 2 {
            return words[start].lowerBound..<word.upperBound
          }
          if !isCapital(words[start], text) && !text.isDigit(at: words[start].lowerBound) { break }
        }
      }
      if before[language]?.contains(lower) ?? false {
        if index > 0, isHouseNumber(words[index - 1], text), index + 1 < words.count {
          return words[index - 1].lowerBound..<(words.last?.upperBound ?? word.upperBound)
        }
        guard isCapital(word, text) || language == "pl" || language == "ru" else { continue }
        for end in index + 1..<min(words.count, index + 6)
        where end >= index + 2 && isHouseNumber(words[end], text) {
          return word.lowerBound..<words[end].upperBound
        }
      }
    }
    return nil
  }

  private static func words(in segment: Range<Int>, _ text: ByteText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var offset = segment.lowerBound
    while offset < segment.upperBound, words.count < 16 {
      var end = offset
      while end < segment.upperBound,
        text.letterLength(at: end) > 0 || text.isDigit(at: end) || text.byte(end) == 0x2D
      {
        end += max(text.letterLength(at: end), 1)
      }
      if end > offset { words.append(offset..<min(end, segment.upperBound)) }
      offset = max(end, offset) + 1
    }
    return words
  }

  /// `5`, `5a`, `277-279`
  private static func isHouseNumber(_ word: Range<Int>, _ text: ByteText) -> Bool {
    guard let run = text.digits(at: word.lowerBound), run.count <= 5, word.count <= 9 else {
      return false
    }
    return !(run.count == 4 && (1900...2100).contains(run.value) && run.end == word.upperBound)
  }

  private static func isCapital(_ word: Range<Int>, _ text: ByteText) -> Bool {
    let first = text.byte(word.lowerBound)
    return first &- 0x41 < 26 || first >= 0xC3 && first <= 0xD0
  }

  /// What is missing around a street: a part with a postal code, or a capitalised part behind it.
  private static func lack(
    at index: Int, near segments: [Range<Int>], _ text: ByteText, _ street: Range<Int>
  ) -> Lack? {
    for (position, segment) in segments.enumerated() where holdsCode(segment, text, besides: street)
    {
      // A code stands behind the street, or right before it.
      if position >= index || position == index - 1 { return nil }
    }
    // The sentence goes on: "5 High Street in London".
    if segments[index].upperBound - text.skippingBlanks(from: street.upperBound) > 3 { return nil }
    let endsSentence = text.byte(segments[index].upperBound) == 0x2E
    let following = endsSentence ? nil : segments[(index + 1)...].first
    if let following, isCapital(following, text) || text.isDigit(at: following.lowerBound) {
      return .code
    }
    // A town may stand before the street; a company does not count as one.
    if index > 0, isCapital(segments[index - 1], text), segments[index - 1].count <= 24,
      !endsWithLegalForm(segments[index - 1], text)
    {
      return nil
    }
    return .town
  }

  /// Whether a part is the name of a company: its last word is a legal form.
  private static func endsWithLegalForm(_ segment: Range<Int>, _ text: ByteText) -> Bool {
    let forms: Set<String> = [
      "gmbh", "ag", "kg", "ug", "se", "ohg", "inc", "ltd", "llc", "llp", "plc", "corp", "limited",
      "sarl", "sas", "sa", "spa", "srl", "bv", "nv", "ab", "as", "aps", "oy", "kft", "ооо", "ao",
    ]
    return words(in: segment, text).last.map { forms.contains(text.lowercased($0)) } ?? false
  }

  /// Whether a part holds four digits or more in a row besides the house number, or letters and digits
  /// mixed as in `SW1A 1AA`.
  private static func holdsCode(
    _ segment: Range<Int>, _ text: ByteText, besides street: Range<Int>
  ) -> Bool {
    var offset = segment.lowerBound
    while offset < segment.upperBound {
      if street.contains(offset) {
        offset = street.upperBound
        continue
      }
      guard let run = text.digits(at: offset) else {
        offset += 1
        continue
      }
      if run.count >= 4 { return true }
      // `100 05`, `00-001`, `SW1A 1AA`, `K1A 0B1`
      let next = text.byte(run.end)
      if run.count >= 2, next == 0x2D || next == 0x20, let more = text.digits(at: run.end + 1),
        run.count + more.count >= 5
      {
        return true
      }
      if text.isASCIILetter(at: run.end) || text.isASCIILetter(at: offset - 1) { return true }
      offset = run.end
    }
    return false
  }
}
