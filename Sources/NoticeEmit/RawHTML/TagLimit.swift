/// Refuses tags with so many attributes that libxml2's search for doubles takes quadratic time.
enum TagLimit {
  /// The most blanks, slashes and equals signs in one tag, outside quotes.
  private static let maximumSeparators = 256

  /// Whether each tag in HTML is small enough to be parsed.
  static func allows(_ bytes: [UInt8]) -> Bool {
    var separators = 0
    var isInTag = false
    var quote: UInt8?
    var previous: UInt8 = 0
    for byte in bytes {
      defer { previous = byte }
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "<") where !isInTag:
        isInTag = true
        separators = 0
      case UInt8(ascii: ">"): isInTag = false
      case 0x22, 0x27:
        if isInTag, previous == UInt8(ascii: "=") { quote = byte }
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D, UInt8(ascii: "/"), UInt8(ascii: "="):
        separators += 1
        if isInTag, separators > maximumSeparators { return false }
      default: break
      }
    }
    return true
  }
}
