import SourceText

/// Reads the parts of links and reference definitions: CommonMark 0.31.2, sections 4.7 and 6.3.
enum LinkScanner {
  /// A destination: its characters without `<` `>`, and the offset behind it.
  struct Destination {
    var content: Range<Int>
    var end: Int
  }

  /// The deepest balanced parentheses in a destination.
  private static let maximumParentheses = 32

  /// The longest label, in bytes; the specification allows 999 characters.
  static let maximumLabelLength = 1_000

  static func destination(in bytes: ByteView, at start: Int) -> Destination? {
    var index = start
    if bytes[index] == UInt8(ascii: "<") {
      index += 1
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: ">"): return Destination(content: start + 1..<index, end: index + 1)
        case ASCII.lineFeed, ASCII.carriageReturn, UInt8(ascii: "<"): return nil
        case UInt8(ascii: "\\"): index += ASCII.isPunctuation(bytes[index + 1]) ? 2 : 1
        default: index += 1
        }
      }
      return nil
    }
    var parentheses = 0
    scan: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"):
        index += ASCII.isPunctuation(bytes[index + 1]) ? 2 : 1
      case UInt8(ascii: "("):
        parentheses += 1
        if parentheses > maximumParentheses { return nil }
        index += 1
      case UInt8(ascii: ")"):
        if parentheses == 0 { break scan }
        parentheses -= 1
        index += 1
      default:
        // NUL is read as U+FFFD, which is no control character.
        if byte == ASCII.space || byte != 0 && ASCII.isControl(byte) { break scan }
        index += 1
      }
    }
    guard parentheses == 0 else { return nil }
    return Destination(content: start..<index, end: index)
  }

  /// The offset behind the title that starts at `start`.
  static func title(in bytes: ByteView, at start: Int) -> Int? {
    let closing: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == closing { return index + 1 }
      if byte == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return nil }
      index += byte == UInt8(ascii: "\\") && ASCII.isPunctuation(bytes[index + 1]) ? 2 : 1
    }
    return nil
  }

  /// The range between the brackets of the label that starts at `start`.
  static func label(in bytes: ByteView, at start: Int) -> Range<Int>? {
    guard bytes[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < bytes.count, index - start <= maximumLabelLength {
      switch bytes[index] {
      case UInt8(ascii: "]"): return start + 1..<index
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): index += ASCII.isPunctuation(bytes[index + 1]) ? 2 : 1
      default: index += 1
      }
    }
    return nil
  }

  static func endOfSpaces(in bytes: ByteView, from start: Int) -> Int {
    var index = start
    while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
    return index
  }

  static func endOfBlanks(in bytes: ByteView, from start: Int) -> Int {
    var index = start
    while index < bytes.count, ASCII.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// The offset behind the line end at `start`, `start` itself at the end of the text, else `nil`.
  static func lineEnd(in bytes: ByteView, at start: Int) -> Int? {
    if start >= bytes.count { return bytes.count }
    if bytes[start] == ASCII.lineFeed { return start + 1 }
    guard bytes[start] == ASCII.carriageReturn else { return nil }
    return bytes[start + 1] == ASCII.lineFeed ? start + 2 : start + 1
  }
}
