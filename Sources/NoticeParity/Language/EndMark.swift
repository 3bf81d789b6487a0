import NoticeModel

/// The mark that a text ends with, whatever the script.
package enum EndMark: String, Hashable, Sendable {
  case fullStop = "full stop"
  case question = "question mark"
  case exclamation = "exclamation mark"
  case colon
  case semicolon
  case comma
  case ellipsis
  /// A letter, a digit or another sign.
  case none = "end mark"

  /// The mark at the end of a text, with its place; closing quotation marks and parentheses are passed.
  package static func mark(of bytes: [UInt8], language: String) -> (
    mark: EndMark, range: Range<Int>
  ) {
    let text = ByteText(bytes)
    var end = text.skippingBlanks(before: text.count)
    while end > 0 {
      let start = text.scalarStart(before: end)
      let sign = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
      if let sign, closers.contains(sign) {
        end = text.skippingBlanks(before: start)
        continue
      }
      // A Greek question mark is a semicolon.
      if language == "el", sign == ";" { return (.question, start..<end) }
      return (sign.flatMap { marks[$0] } ?? .none, start..<end)
    }
    return (.none, 0..<0)
  }

  private static let closers: [Unicode.Scalar] = [
    ")", "]", "\"", "'", "”", "“", "’", "‘", "»", "«", "」", "』", "）", "】", "》", "›", "*", "_",
    "\u{200E}", "\u{200F}",
  ]

  private static let marks: [Unicode.Scalar: EndMark] = [
    ".": .fullStop, "。": .fullStop, "．": .fullStop, "۔": .fullStop, "։": .fullStop,
    "।": .fullStop, "॥": .fullStop, "။": .fullStop, "។": .fullStop, "።": .fullStop,
    "෴": .fullStop, "᱾": .fullStop, "།": .fullStop, "?": .question, "？": .question,
    "؟": .question, "՞": .question, "፧": .question, "\u{37E}": .question, "!": .exclamation,
    "！": .exclamation, "՜": .exclamation, ":": .colon, "：": .colon, "៖": .colon, "፦": .colon,
    ";": .semicolon, "；": .semicolon, "؛": .semicolon, "፤": .semicolon, "·": .semicolon,
    ",": .comma, "，": .comma, "、": .comma, "،": .comma, "፣": .comma, "၊": .comma,
    "…": .ellipsis,
  ]

  /// Whether a language's sentences have no mark at their end.
  package static func isWithoutMarks(_ language: String) -> Bool {
    ["th", "lo", "jbo"].contains(language)
  }
}
