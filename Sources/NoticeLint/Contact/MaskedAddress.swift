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
  private static let atWords = [
    "at", "ät", "a", "@", "arroba", "arobase", "chiocciola", "snabel-a", "snabela", "małpa",
    "zavináč", "apenstaartje", "собака", "et", "に", "アットマーク", "a t",
  ]
  private static let atFilter = PrefixFilter(atWords)
  /// Words for the point in a domain.
  private static let dotWords = [
    "dot", "punkt", "punto", "point", "ponto", "kropka", "tečka", "nokta", "точка", "punt", "d0t",
    ".", "ドット",
  ]

  /// All masked addresses of a text.
  static func all(in block: TextBlock) -> [MaskedAddress] {
    let text = block.text
    let filter = atFilter
    var found: [MaskedAddress] = []
    var offset = 0
    while offset < text.count {
      guard mayBegin(text.bytes[offset]), mayBegin(behind: offset, in: text, filter) else {
        offset += 1
        continue
      }
      guard let address = address(at: offset, in: text), !block.isCode(at: offset) else {
        offset += 1
        continue
      }
      if found.last.map({ $0.range.upperBound <= address.range.lowerBound }) ?? true {
        found.append(address)
      }
      offset = max(address.range.upperBound, offset + 1)
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
    let next = text.byte(offset + 1)
    return next >= 0x80 || next <= 0x20 || filter.mayBegin(at: offset + 1, in: text)
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
    for word in atWords where word.utf8.count > 1 {
      let end = start + word.utf8.count
      guard text.hasPrefix(word, at: start, foldingCase: true), text.byte(end) == 0x20 else {
        continue
      }
      let address = joined(sign: offset..<end, in: text, needsSpelledPoint: true)
      // "At any point in time" is English; a point in an address is a dot there.
      let isPhrase =
        word == "at" && address.map { text.lowercased($0.range).contains(" point ") } ?? false
      return isPhrase ? nil : address
    }
    return nil
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
    guard domain.last != ".", let last = domain.split(separator: ".").last, domain.contains("."),
      TopLevelDomain.exists(String(last)),
      !last.utf8.contains(where: { (0x30...0x39).contains($0) }),
      isSpelled || !needsSpelledPoint
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
    for word in dotWords where word.utf8.count > 1 {
      let end = start + word.utf8.count
      if text.hasPrefix(word, at: start, foldingCase: true), text.byte(end) == 0x20 {
        return text.skippingBlanks(from: end)
      }
    }
    return nil
  }

  /// One of some words in brackets.
  private static func bracketedWord(
    at offset: Int, in text: ByteText, of words: [String]
  ) -> Range<Int>? {
    let closing: UInt8
    switch text.byte(offset) {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    default: return nil
    }
    let start = text.skippingBlanks(from: offset + 1)
    for word in words where text.hasPrefix(word, at: start, foldingCase: true) {
      let end = text.skippingBlanks(from: start + word.utf8.count)
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
