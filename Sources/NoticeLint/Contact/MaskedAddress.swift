import NoticeModel
import SourceText

/// An e-mail address that is hidden from programs, and from people.
struct MaskedAddress: Sendable {
  /// How it is hidden.
  enum Kind: Sendable {
    /// A service put `[email protected]` in its place.
    case removed
    /// Signs are spelled out: `privacy at example dot com`.
    case spelled(meant: String)
  }

  /// How it is hidden.
  let kind: Kind
  /// Its place.
  let range: Range<Int>

  /// Words for `@`, in brackets or, with a spelled point behind it, between blanks.
  private static let atWords: [StaticString] = [
    "at", "ät", "a", "@", "arroba", "arobase", "chiocciola", "snabel-a", "snabela", "małpa",
    "zavináč", "apenstaartje", "собака", "et", "に", "アットマーク", "a t",
  ]
  private static let atFilter: PrefixFilter = {
    var filter = PrefixFilter()
    for word in atWords.lazy.map(ProgramText.init) {
      filter.add(word[0], word.count > 1 ? word[1] : nil)
    }
    return filter
  }()
  /// Words for the point in a domain.
  private static let dotWords: [StaticString] = [
    "dot", "punkt", "punto", "point", "ponto", "kropka", "tečka", "nokta", "точка", "punt", "d0t",
    ".", "ドット",
  ]

  /// All masked addresses of a text.
  static func all(in block: TextBlock) -> [MaskedAddress] {
    isPlain(block)
      ? all(in: block, among: block.wordStarts.lazy.map { Int($0) - 1 })
      : all(in: block, among: block.text.bytes.indices)
  }

  /// Whether nothing but blanks of one byte parts the words of a block, and no sign or code stands in it:
  /// there a hidden `@` begins right before a word.
  private static func isPlain(_ block: TextBlock) -> Bool {
    let bytes = block.text.bytes
    return block.code.isEmpty && !bytes.holds(anyOf: 0x80...0xFF)
      && !bytes.holds(anyOf: 0x00...0x1F)
      && !([0x28, 0x5B, 0x7B] as [UInt8]).contains { bytes.holds($0) }
  }

  private static func all(
    in block: TextBlock, among offsets: some Sequence<Int>
  ) -> [MaskedAddress] {
    let text = block.text
    let filter = atFilter
    var found: [MaskedAddress] = []
    var end = 0
    for offset in offsets where offset >= end && mayBegin(text.byte(offset)) {
      guard mayBegin(behind: offset, in: text, filter), let address = address(at: offset, in: text),
        !block.isCode(at: offset)
      else { continue }
      if found.last.map({ $0.range.upperBound <= address.range.lowerBound }) ?? true {
        found.append(address)
      }
      end = max(address.range.upperBound, offset + 1)
    }
    return found
  }

  /// Whether a hidden `@` may begin with a byte: with a bracket, a blank or a wide sign.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), 0xEF: true
    default: false
    }
  }

  /// Whether a word for `@` may stand behind an offset, where it stands behind a blank.
  @inline(__always)
  private static func mayBegin(
    behind offset: Int, in text: ByteText, _ filter: PrefixFilter
  ) -> Bool {
    guard text.byte(offset) == 0x20 else { return true }
    // Another blank may stand before it.
    return ByteText.mayBeginBlank(text.byte(offset + 1))
      || filter.mayBegin(at: offset + 1, in: text)
  }

  private static func address(at offset: Int, in text: ByteText) -> MaskedAddress? {
    switch text.byte(offset) {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"):
      return removed(at: offset, in: text) ?? bracketed(at: offset, in: text)
    case 0x20: return spelled(at: offset, in: text)
    case 0xEF where text.hasPrefix("＠", at: offset):
      return joined(sign: offset..<offset + 3, in: text, needsSpelledPoint: false)
    default: return nil
    }
  }

  /// `[email protected]`, with whatever blank a converter put in.
  private static func removed(at offset: Int, in text: ByteText) -> MaskedAddress? {
    guard text.hasPrefix("[email", at: offset, foldingCase: true) else { return nil }
    let next = text.skippingBlanks(from: offset + 6)
    guard next > offset + 6, text.hasPrefix("protected]", at: next, foldingCase: true) else {
      return nil
    }
    return MaskedAddress(kind: .removed, range: offset..<next + 10)
  }

  /// `privacy [at] example.com`
  private static func bracketed(at offset: Int, in text: ByteText) -> MaskedAddress? {
    guard let sign = bracketedWord(at: offset, in: text, of: atWords) else { return nil }
    return joined(sign: sign, in: text, needsSpelledPoint: false)
  }

  /// `privacy at example dot com`
  private static func spelled(at offset: Int, in text: ByteText) -> MaskedAddress? {
    let start = text.skippingBlanks(from: offset)
    guard atFilter.mayBegin(at: start, in: text) else { return nil }
    guard let end = blank(behind: atWords, at: start, in: text),
      let address = joined(sign: offset..<end, in: text, needsSpelledPoint: true)
    else { return nil }
    // "At any point in time" is English; a point in an address is a dot there.
    let isPhrase =
      text.lowercased(start..<end) == "at" && text.lowercased(address.range).contains(" point ")
    return isPhrase ? nil : address
  }

  /// The offset of the blank behind one of some words, besides those of one letter.
  private static func blank(
    behind words: [StaticString], at start: Int, in text: ByteText
  ) -> Int? {
    for word in words.lazy.map(ProgramText.init) where word.count > 1 {
      let end = start + word.count
      if text.byte(end) == 0x20, stands(word, at: start, in: text) { return end }
    }
    return nil
  }

  /// Whether a word in lower case stands at an offset in any case of ASCII letters.
  private static func stands(_ word: ProgramText, at offset: Int, in text: ByteText) -> Bool {
    for index in 0..<word.count {
      let other = text.byte(offset + index)
      guard other == word[index] || other &- 0x41 < 26 && other | 0x20 == word[index] else {
        return false
      }
    }
    return true
  }

  /// The address whose `@` stands, somehow written, at a place.
  private static func joined(
    sign: Range<Int>, in text: ByteText, needsSpelledPoint: Bool
  ) -> MaskedAddress? {
    let localEnd = text.skippingBlanks(before: sign.lowerBound)
    var start = localEnd
    while start > 0, localEnd - start <= 64, isNamePart(text.byte(start - 1)) { start -= 1 }
    guard localEnd - start >= 2, text.isASCIILetter(at: start) || text.isDigit(at: start) else {
      return nil
    }
    var offset = text.skippingBlanks(from: sign.upperBound)
    var domain = ""
    var end = offset
    var isSpelled = false
    while let label = label(at: offset, in: text) {
      domain += String(decoding: text.bytes[label], as: UTF8.self)
      end = label.upperBound
      if text.byte(end) == UInt8(ascii: "."), self.label(at: end + 1, in: text) != nil {
        offset = end + 1
      } else if let point = point(at: end, in: text) {
        isSpelled = true
        offset = point
      } else {
        break
      }
      domain += "."
    }
    guard isSpelled || !needsSpelledPoint, domain.last != ".",
      let last = domain.split(separator: ".").last, domain.utf8.contains(UInt8(ascii: ".")),
      TopLevelDomain.exists(String(last)),
      !last.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    let local = String(decoding: text.bytes[start..<localEnd], as: UTF8.self)
    return MaskedAddress(
      kind: .spelled(meant: local + "@" + domain.lowercased()), range: start..<end)
  }

  /// The end of a spelled point: `[dot]`, ` dot `.
  private static func point(at offset: Int, in text: ByteText) -> Int? {
    let start = text.skippingBlanks(from: offset)
    if let word = bracketedWord(at: start, in: text, of: dotWords) {
      return text.skippingBlanks(from: word.upperBound)
    }
    guard start > offset else { return nil }
    return blank(behind: dotWords, at: start, in: text).map { text.skippingBlanks(from: $0) }
  }

  /// One of some words in brackets.
  private static func bracketedWord(
    at offset: Int, in text: ByteText, of words: [StaticString]
  ) -> Range<Int>? {
    let closing: UInt8
    switch text.byte(offset) {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    default: return nil
    }
    let start = text.skippingBlanks(from: offset + 1)
    for word in words.lazy.map(ProgramText.init) where stands(word, at: start, in: text) {
      let end = text.skippingBlanks(from: start + word.count)
      if text.byte(end) == closing { return offset..<end + 1 }
    }
    return nil
  }

  private static func label(at offset: Int, in text: ByteText) -> Range<Int>? {
    var end = offset
    while text.isASCIILetter(at: end) || (0x30...0x39).contains(text.byte(end))
      || text.byte(end) == UInt8(ascii: "-")
    {
      end += 1
    }
    return end > offset && end - offset <= 63 ? offset..<end : nil
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || (0x30...0x39).contains(byte)
      || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
  }
}
