import NoticeModel

/// A place in a text where the author was to write something.
struct BlankText: Sendable {
  /// What it looks like.
  enum Kind: Sendable {
    /// `[Company Name]`
    case bracketed
    /// `{{ company }}`, `${COMPANY}`, `%COMPANY%`
    case variable
    /// `{% if page.lang %}`, `{{ site.title }}`, `{{< note >}}`: what a site generator runs.
    case generator
    /// `TODO`, `INSERT DATE`
    case word
    /// `________`
    case line
    /// Lorem ipsum.
    case filler
  }

  /// What it looks like.
  let kind: Kind
  /// Its place.
  let range: Range<Int>

  /// All blanks of a text.
  static func all(in block: TextBlock, _ words: Phrasebook?) -> [BlankText] {
    mayHoldSign(block.text)
      ? all(in: block, words, among: block.text.bytes.indices)
      : all(in: block, words, among: block.wordStarts.lazy.map { Int($0) })
  }

  /// Whether a sign that a blank begins with may stand in a text; without one, only words are blanks.
  private static func mayHoldSign(_ text: ByteText) -> Bool {
    let signs: [UInt8] = [0x24, 0x25, 0x3C, 0x5B, 0x5F, 0x7B, 0xE3, 0xEF]
    return signs.contains { text.bytes.holds($0) }
  }

  private static func all(
    in block: TextBlock, _ words: Phrasebook?, among offsets: some Sequence<Int>
  ) -> [BlankText] {
    var found: [BlankText] = []
    var end = 0
    for offset in offsets where offset >= end && mayBegin(at: offset, in: block.text) {
      guard let blank = blank(at: offset, in: block, words), !block.isCode(at: offset) else {
        continue
      }
      found.append(blank)
      end = max(blank.range.upperBound, offset + 1)
    }
    return found
  }

  /// Whether a byte that a blank begins with stands at an offset; few letters are among them.
  @inline(__always)
  private static func mayBegin(at offset: Int, in text: ByteText) -> Bool {
    switch text.byte(offset) {
    case UInt8(ascii: "L"), UInt8(ascii: "l"):
      text.byte(offset + 1) | 0x20 == UInt8(ascii: "o")
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x20: false
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "<"), UInt8(ascii: "_"), UInt8(ascii: "T"), UInt8(ascii: "F"),
      UInt8(ascii: "X"), UInt8(ascii: "I"), 0xE3, 0xEF:
      true
    default: false
    }
  }

  private static func blank(
    at offset: Int, in block: TextBlock, _ words: Phrasebook?
  ) -> BlankText? {
    let text = block.text
    return switch text.byte(offset) {
    case UInt8(ascii: "["): bracketed(at: offset, in: block, words)
    case 0xE3 where text.hasPrefix("【", at: offset): bracketed(at: offset, in: block, words)
    case 0xEF where text.hasPrefix("［", at: offset): bracketed(at: offset, in: block, words)
    case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "<"):
      variable(at: offset, in: text)
    case UInt8(ascii: "_"): line(at: offset, in: text)
    case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "X"), UInt8(ascii: "I"):
      word(at: offset, in: text, language: words?.language ?? "")
    case UInt8(ascii: "L"), UInt8(ascii: "l"): filler(at: offset, in: text)
    default: nil
    }
  }

  /// `[Company Name]`, `[INSERT DATE]`, `【会社名】`
  private static func bracketed(
    at start: Int, in block: TextBlock, _ words: Phrasebook?
  ) -> BlankText? {
    let text = block.text
    let opening = text.byte(start) == UInt8(ascii: "[") ? 1 : 3
    var end = start + opening
    while end < text.count, end - start <= 90, text.byte(end) != UInt8(ascii: "]"),
      !text.hasPrefix("】", at: end), !text.hasPrefix("］", at: end)
    {
      if text.byte(end) == UInt8(ascii: "[") || text.byte(end) == 0x0A { return nil }
      end += 1
    }
    let inner = start + opening..<end
    // `[__]`: a number to be written.
    if inner.count > 1, text.bytes[inner].allSatisfy({ $0 == 0x5F }), text.byte(end) == 0x5D {
      return BlankText(kind: .line, range: start..<end + 1)
    }
    let closing = text.byte(end) == UInt8(ascii: "]") ? 1 : text.byte(end) == 0 ? 0 : 3
    guard closing > 0, end > start + opening, isInstruction(inner, in: block, words) else {
      return nil
    }
    // What is left of a link is for the rules of markup.
    let next = text.byte(end + closing)
    guard next != UInt8(ascii: "("), next != UInt8(ascii: "[") else { return nil }
    guard !isInPath(start..<end + closing, in: text) else { return nil }
    return BlankText(kind: .bracketed, range: start..<end + closing)
  }

  /// Whether an arrow stands before or behind a place: "Settings > [your name] > Media" is a path
  /// through menus.
  private static func isInPath(_ range: Range<Int>, in text: ByteText) -> Bool {
    let arrows = [">", "→", "›", "»", "⟩", "▸"]
    var next = text.skippingBlanks(from: range.upperBound)
    while text.byte(next) == 0x0A { next = text.skippingBlanks(from: next + 1) }
    let before = text.skippingBlanks(before: range.lowerBound)
    return arrows.contains {
      text.hasPrefix($0, at: next)
        || before < range.lowerBound && before >= $0.utf8.count
          && text.hasPrefix($0, at: before - $0.utf8.count)
    }
  }

  /// Whether a text in brackets says what to write there: it consists of words for such things, or
  /// shouts.
  private static func isInstruction(
    _ inner: Range<Int>, in block: TextBlock, _ words: Phrasebook?
  ) -> Bool {
    let text = block.text
    let bytes = text.bytes[inner]
    guard !bytes.contains(0x40), bytes.count(where: { $0 == 0x20 }) <= 9 else { return false }
    let letters = bytes.filter { $0 | 0x20 &- 0x61 < 26 || $0 >= 0x80 }
    guard letters.count >= 2 else { return false }
    let isShouted = bytes.allSatisfy { $0 < 0x80 && !($0 &- 0x61 < 26) }
    let hasSeveralWords = bytes.contains(0x20) || bytes.contains(0x5F)
    if isShouted, hasSeveralWords, letters.count >= 6 { return true }
    guard let words, let match = words.first(.blank, in: block, inner) else { return false }
    // Half of the text at least: `[the company's address]`, not a remark that mentions one.
    let matched = words.matches(.blank, in: block, inner).reduce(0) { $0 + $1.range.count }
    return match.range == inner || matched * 2 >= bytes.count
      || text.lowercased(inner).hasPrefix("insert ") || text.lowercased(inner).hasPrefix("your ")
  }

  /// `{{ company }}`, `{% data x %}`, `${COMPANY}`, `%COMPANY%`, `<%= name %>`
  private static func variable(at start: Int, in text: ByteText) -> BlankText? {
    let forms = [("{{", "}}"), ("{%", "%}"), ("${", "}"), ("<%", "%>"), ("%%", "%%")]
    for (opening, closing) in forms where text.hasPrefix(opening, at: start) {
      var end = start + opening.utf8.count
      while end < text.count, end - start <= 120, text.byte(end) != 0x0A {
        if text.hasPrefix(closing, at: end), end > start + opening.utf8.count {
          let inner = start + opening.utf8.count..<end
          return BlankText(
            kind: opening == "{%" || isGenerated(inner, in: text) ? .generator : .variable,
            range: start..<end + closing.utf8.count)
        }
        end += 1
      }
    }
    let closing: UInt8 = text.byte(start) == UInt8(ascii: "%") ? UInt8(ascii: "%") : 0x7D
    guard text.byte(start) == UInt8(ascii: "%") || text.byte(start) == UInt8(ascii: "{") else {
      return nil
    }
    // `{COMPANY_NAME}`, `%COMPANY%`: capitals only, so that figures in per cent stay.
    var end = start + 1
    while text.byte(end) &- 0x41 < 26 || text.byte(end) == 0x5F { end += 1 }
    guard end - start >= 4, text.byte(end) == closing else { return nil }
    return BlankText(kind: .variable, range: start..<end + 1)
  }

  /// Whether `{{ … }}` holds a call or a variable that Jekyll, Hugo or Eleventy fill in.
  private static func isGenerated(_ inner: Range<Int>, in text: ByteText) -> Bool {
    let first = text.byte(inner.lowerBound)
    if first == UInt8(ascii: "<") || first == UInt8(ascii: "%") { return true }
    // A filter: `{{ "now" | date: "%Y" }}`.
    if inner.contains(where: { text.byte($0) == UInt8(ascii: "|") }) { return true }
    let start = text.skippingBlanks(from: inner.lowerBound)
    return generators.contains { text.hasPrefix($0, at: start) }
  }

  private static let generators = [
    "site.", "page.", "post.", "layout.", "include.", "collections.", "metadata.", "frontmatter.",
    "$frontmatter.", ".Site.", ".Page.", ".Params.", ".Title", ".Date", "$.",
  ]

  /// Three low lines and more.
  private static func line(at start: Int, in text: ByteText) -> BlankText? {
    var end = start
    while text.byte(end) == 0x5F { end += 1 }
    guard end - start >= 3, text.letterLength(at: end) == 0, !text.isLetter(before: start) else {
      return nil
    }
    return BlankText(kind: .line, range: start..<end)
  }

  /// `TODO`, `TBD`, `FIXME`, `XXX`, `INSERT DATE HERE`
  private static func word(at start: Int, in text: ByteText, language: String) -> BlankText? {
    guard !text.isLetter(before: start), !text.isDigit(before: start),
      ![0x2D, 0x5F, 0x2F, 0x2E].contains(text.byte(start - 1)), let word = text.word(at: start),
      word.count <= 6, !text.isDigit(at: word.upperBound),
      ![0x2D, 0x5F].contains(text.byte(word.upperBound))
    else { return nil }
    switch String(decoding: text.bytes[word], as: UTF8.self) {
    case marks[0]:
      // "All" in Spanish and Portuguese.
      guard
        !["es", "pt", "it", "gl", "ca"].contains(language) || text.byte(word.upperBound) == 0x3A
      else { return nil }
      return BlankText(kind: .word, range: word)
    case marks[1], "TBD", "TBC": return BlankText(kind: .word, range: word)
    case "XXX":
      guard text.byte(word.upperBound) != 0x20 || !text.hasPrefix("XXX", at: word.upperBound + 1)
      else { return nil }
      return BlankText(kind: .word, range: word)
    case "INSERT":
      let next = text.skippingBlanks(from: word.upperBound)
      guard let second = text.word(at: next), second.count >= 3,
        text.bytes[second].allSatisfy({ $0 &- 0x41 < 26 })
      else { return nil }
      return BlankText(kind: .word, range: start..<second.upperBound)
    default: return nil
    }
  }

  // Spelled in parts, so that no search for unfinished work finds them.
  private static let marks = ["TO" + "DO", "FIX" + "ME"]

  private static func filler(at start: Int, in text: ByteText) -> BlankText? {
    guard text.hasPrefix("lorem ipsum", at: start, foldingCase: true), !text.isLetter(before: start)
    else { return nil }
    return BlankText(kind: .filler, range: start..<start + 11)
  }
}
