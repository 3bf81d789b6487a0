/// Parts a heading's text into its numbering and its title.
///
/// Recognised are numbers with their mark (`1.`, `1.2`, `1)`, `(1)`, `１．`, `1、`), letters and Roman
/// numerals (`A.`, `b)`, `IV.`), and words of law with a number (`§ 3`, `Article 3`, `第1条`, `제1조`).
/// A bare whole number is none: `30 days` is a title.
struct HeadingNumbering {
  /// The numbering with its mark; `nil` where there is none.
  private(set) var number: Range<Int>?
  /// The rest, without the blanks and dashes between.
  private(set) var title: Range<Int>

  /// Parts a text.
  init(_ bytes: [UInt8]) {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    title = start..<end
    let text = ByteText(bytes)
    guard
      let numberEnd = Self.signedNumber(text, start) ?? Self.cjkNumber(text, start)
        ?? Self.plainNumber(text, start) ?? Self.letterNumber(text, start),
      numberEnd <= end
    else { return }
    number = start..<numberEnd
    var titleStart = text.skippingBlanks(from: numberEnd)
    // `Article 3 – Scope`, `§ 3: Scope`: the dash belongs to neither.
    let dash = text.prefixLength(at: titleStart, of: ["–", "—", "-", ":", "：", "|", "―"])
    if dash > 0 { titleStart = text.skippingBlanks(from: titleStart + dash) }
    title = min(titleStart, end)..<end
  }

  private static let closingMarks = [".", ")", ":", "．", "、", "。", "）", "：", "।"]

  /// `1.`, `1.2`, `1.2.`, `3)`, `(3)`, `１．`
  private static func plainNumber(_ text: ByteText, _ start: Int) -> Int? {
    let opening = text.prefixLength(at: start, of: ["(", "（", "["])
    guard let (end, parts) = numberParts(text, start + opening) else { return nil }
    let mark = text.prefixLength(at: end, of: closingMarks + ["]"])
    let next = end + mark
    if opening > 0 { return mark > 0 ? next : nil }
    let isFree = next >= text.count || text.isBlank(at: next)
    if mark > 0 { return isFree || !text.isDigit(at: next) ? next : nil }
    return parts > 1 && isFree ? next : nil
  }

  /// The end of `1`, `1.2`, `1-2`, `1.2.a` and the number of its parts; none for more than three
  /// digits, which are a year.
  private static func numberParts(_ text: ByteText, _ start: Int) -> (end: Int, parts: Int)? {
    var position = start
    var parts = 0
    while let run = text.digits(at: position), run.count <= 3 {
      parts += 1
      position = run.end
      guard text.byte(position) == UInt8(ascii: "."), text.isDigit(at: position + 1) else { break }
      position += 1
    }
    return parts > 0 && !text.isDigit(at: position) ? (position, parts) : nil
  }

  /// `A.`, `b)`, `(c)`, `IV.`, `(iv)`
  private static func letterNumber(_ text: ByteText, _ start: Int) -> Int? {
    let opening = text.prefixLength(at: start, of: ["(", "（"])
    let first = start + opening
    var end = first
    while end < text.count, text.isASCIILetter(at: end) { end += 1 }
    let letters = end - first
    guard letters >= 1, letters <= 6, letters == 1 || isRoman(text, first..<end) else { return nil }
    let marks = opening > 0 ? [")", "）"] : [".", ")"]
    let mark = text.prefixLength(at: end, of: marks)
    guard mark > 0, end + mark >= text.count || text.isBlank(at: end + mark) else { return nil }
    return end + mark
  }

  /// Whether letters of one case are a Roman numeral.
  private static func isRoman(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let numeral = range.map { text.byte($0) }
    return numeral.allSatisfy { "IVXLC".utf8.contains($0) }
      || numeral.allSatisfy { "ivxlc".utf8.contains($0) }
  }

  /// `§ 3`, `Art. 5`, `Section 2.1`, `Статья 4`, `المادة 3`
  private static func signedNumber(_ text: ByteText, _ start: Int) -> Int? {
    let isParagraphSign = text.hasPrefix("§", at: start)
    var position = start
    if isParagraphSign {
      while text.hasPrefix("§", at: position) { position += 2 }
    } else {
      guard let word = text.word(at: start), words.contains(text.lowercased(word)) else {
        return nil
      }
      position = word.upperBound
      if text.byte(position) == UInt8(ascii: ".") { position += 1 }
      guard text.isBlank(at: position) else { return nil }
    }
    position = text.skippingBlanks(from: position)
    var end: Int
    if let number = numberParts(text, position) {
      end = number.end
    } else {
      end = position
      while text.isASCIILetter(at: end) { end += 1 }
      guard end > position, end - position == 1 || isRoman(text, position..<end) else {
        return nil
      }
    }
    end += text.prefixLength(at: end, of: closingMarks)
    // "Section 3 of the Act" is a title: what follows must begin like one.
    let next = text.skippingBlanks(from: end)
    guard next < text.count else { return end }
    let isWordLower = text.byte(next) >= UInt8(ascii: "a") && text.byte(next) <= UInt8(ascii: "z")
    return isWordLower && !isParagraphSign ? nil : end
  }

  /// `第1条`, `第一章`, `제1조`, `一、`, `（二）`
  private static func cjkNumber(_ text: ByteText, _ start: Int) -> Int? {
    let ordinal = text.prefixLength(at: start, of: ["第", "제"])
    let opening = ordinal == 0 ? text.prefixLength(at: start, of: ["（", "("]) : 0
    var end = text.skippingBlanks(from: start + ordinal + opening)
    let first = end
    if let run = text.digits(at: end) {
      end = run.end
    } else {
      while case let length = text.prefixLength(at: end, of: hanNumerals), length > 0 {
        end += length
      }
    }
    guard end > first else { return nil }
    if ordinal > 0 {
      end = text.skippingBlanks(from: end)
      let unit = text.prefixLength(
        at: end, of: ["条", "條", "章", "节", "節", "款", "項", "项", "部", "編", "조", "장", "절", "항"])
      return unit > 0 ? end + unit + text.prefixLength(at: end + unit, of: closingMarks) : nil
    }
    guard !text.isDigit(at: first) else { return nil }
    let mark = text.prefixLength(at: end, of: opening > 0 ? ["）", ")"] : ["、", "．", ".", "，"])
    return mark > 0 ? end + mark : nil
  }

  private static let hanNumerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"]

  private static let words: Set<String> = [
    "article", "art", "section", "sec", "clause", "chapter", "part", "artikel", "abschnitt",
    "kapitel", "teil", "ziffer", "chapitre", "partie", "artículo", "sección", "capítulo",
    "cláusula",
    "articolo", "sezione", "capitolo", "artigo", "seção", "secção", "hoofdstuk", "artykuł",
    "rozdział", "avsnitt", "afsnit", "článek", "kapitola", "madde", "bölüm", "статья", "раздел",
    "глава", "стаття", "розділ", "المادة", "مادة", "القسم", "ماده", "بخش", "अनुच्छेद", "धारा",
    "điều", "pasal", "άρθρο", "articolul", "bab",
  ]
}
