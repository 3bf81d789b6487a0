extension TextScanner {
  /// The longest term, in bytes.
  private static let longestTerm = 120

  /// Opening marks with the marks that can close them.
  private static let marks: [(open: String, close: [String])] = [
    ("\"", ["\""]), ("“", ["”", "“"]), ("„", ["“", "”", "\""]), ("”", ["”"]), ("«", ["»"]),
    ("»", ["«", "»"]), ("「", ["」"]), ("『", ["』"]), ("《", ["》"]), ("‘", ["’"]), ("＂", ["＂"]),
  ]

  /// What stands from the closing mark on where a term was introduced before it.
  private static let calledSigns = [
    "」といいます", "』といいます", "」という", "』という", "」と称します", "」と呼びます", "」とは",
    "』とは",
  ]

  /// Whether a quotation mark may begin at an offset.
  @inline(__always)
  func mayBeQuote(_ byte: UInt8, at offset: Int) -> Bool {
    switch byte {
    case 0x22: true
    case 0xC2: text.byte(offset + 1) & 0xEF == 0xAB
    case 0xE2, 0xE3: text.byte(offset + 1) == 0x80
    case 0xEF: text.byte(offset + 1) == 0xBC
    default: false
    }
  }

  /// The term that a quotation mark at an offset opens, where something around it says that it is
  /// introduced there.
  func definedTerm(at start: Int) -> Finding<DefinedTerm>? {
    guard let mark = Self.marks.first(where: { text.hasPrefix($0.open, at: start) }) else {
      return nil
    }
    let inner = start + mark.open.utf8.count
    guard let close = closingMark(mark.close, from: inner) else { return nil }
    var end = close.offset
    while end > inner, [0x2C, 0x2E, 0x20, 0x3B].contains(text.byte(end - 1)) { end -= 1 }
    // What begins with a mark is the text between two terms.
    guard end > inner, text.letterLength(at: inner) > 0 || text.isDigit(at: inner) else {
      return nil
    }
    let isCalled = text.prefixLength(at: close.offset, of: Self.calledSigns) > 0
    let form: DefinedTerm.Form
    if isParenthesised(start, close.offset + close.length) {
      form = .parenthesised
    } else if isCalled {
      form = .called
    } else {
      return nil
    }
    let term = String(decoding: text.bytes[inner..<end], as: UTF8.self)
    return Finding(value: DefinedTerm(term, form), range: inner..<end)
  }

  private func closingMark(_ marks: [String], from inner: Int) -> (offset: Int, length: Int)? {
    var offset = inner
    while offset < text.count, offset - inner <= Self.longestTerm {
      switch text.byte(offset) {
      case 0x0A, UInt8(ascii: "("): return nil
      case 0x22, 0xC2, 0xE2, 0xE3, 0xEF:
        let length = text.prefixLength(at: offset, of: marks)
        if length > 0 { return (offset, length) }
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// Whether quotation marks stand in a parenthesis that holds little else: `("Company")`,
  /// `(the "Site")`, `(collectively, "we" or "us")`, `(„Dienste“)`.
  private func isParenthesised(_ start: Int, _ end: Int) -> Bool {
    var before = start
    while before > 0, start - before < 90 {
      let byte = text.byte(before - 1)
      if byte == UInt8(ascii: "(") || text.hasPrefix("（", at: before - 3) { break }
      if byte == UInt8(ascii: ")") || byte == 0x0A { return false }
      before -= 1
    }
    guard before > 0,
      text.byte(before - 1) == UInt8(ascii: "(") || text.hasPrefix("（", at: before - 3)
    else { return false }
    // "(see "Cookies" in section 3)" introduces nothing: the term must be near one end.
    let next = text.skippingBlanks(from: end)
    let isClosed = text.byte(next) == UInt8(ascii: ")") || text.hasPrefix("）", at: next)
    let first = text.word(at: before).map { text.lowercased($0) } ?? ""
    if Self.references.contains(first) || isDescription(before..<start) { return false }
    // `("Night mode" in the settings)` says where something is.
    let opens = start - before <= 2 && (next == end || text.letterLength(at: next) == 0)
    return isClosed || opens || text.byte(next) == UInt8(ascii: ",")
      || text.word(at: next).map { Self.alternatives.contains(text.lowercased($0)) } ?? false
      || start - before <= 2
        && Self.introductions.contains { text.hasPrefix($0, at: next, foldingCase: true) }
  }

  /// Whether more than an article or two stand in front of a term, and no word that introduces one:
  /// `(addresses that begin with "HTTPS")` describes something.
  private func isDescription(_ range: Range<Int>) -> Bool {
    var words = 0
    var offset = range.lowerBound
    var isQuoted = false
    while offset < range.upperBound {
      if isQuotationMark(at: offset) { isQuoted.toggle() }
      guard let word = text.word(at: offset) else {
        offset += 1
        continue
      }
      if Self.introductions.contains(where: { text.hasPrefix($0, at: offset, foldingCase: true) }) {
        return false
      }
      if !isQuoted { words += 1 }
      offset = word.upperBound
    }
    return words > 2
  }

  /// Whether a quotation mark that is no apostrophe stands at an offset.
  private func isQuotationMark(at offset: Int) -> Bool {
    switch text.byte(offset) {
    case 0x22: true
    case 0xC2: text.byte(offset + 1) & 0xEF == 0xAB
    case 0xE2: text.byte(offset + 1) == 0x80 && (0x9C...0x9E).contains(text.byte(offset + 2))
    case 0xE3: text.byte(offset + 1) == 0x80 && (0x8C...0x8F).contains(text.byte(offset + 2))
    default: false
    }
  }

  /// Beginnings of words that introduce terms: "hereinafter referred to as", "im Folgenden".
  private static let introductions = [
    "referred", "herein", "hereaf", "hereby", "collectiv", "together", "jointly", "individual",
    "known", "called", "defined", "each", "nachfolg", "nachsteh", "folgend", "gemeinsam",
    "zusammen",
    "bezeichn", "genannt", "kurz", "ci-après", "après", "dénomm", "désign", "ensemble", "appel",
    "adelante", "denomin", "conjunt", "sucesivo", "colectiv", "diante", "doravante", "coletiv",
    "seguito", "collettiv", "congiunt", "insieme", "hierna", "gezamenlijk", "genoemd", "dalej",
    "zwan", "łącznie", "далее", "именуем", "совместно", "вместе", "dále", "společně", "nedan",
    "gemensam", "kallas", "kallad", "härefter", "herefter", "samlet", "benævn", "bundan", "kısaca",
    "birlikte", "anıl", "يشار", "المشار", "معا", "बाद", "सामूहिक", "संदर्भित", "以下", "统称", "简称",
    "統稱", "下称", "이하",
  ]

  private static let references: Set<String> = [
    "see", "siehe", "vgl", "cf", "voir", "véase", "ver", "vedi", "zie", "zob", "см", "bkz", "viz",
    // "(such as "Boston")" gives an example.
    "such", "like", "e", "eg", "for", "wie", "z", "zum", "etwa", "comme", "par", "p", "como",
    "come", "por", "per", "ad", "zoals", "bijv", "bijvoorbeeld", "np", "jak", "na", "например",
    "как", "til", "seperti", "misalnya", "örneğin", "som", "například", "jako", "ejemplo",
  ]
  private static let alternatives: Set<String> = [
    "or", "and", "oder", "und", "ou", "et", "o", "y", "e", "of", "en", "lub", "i", "или", "и", "ve",
  ]
}
