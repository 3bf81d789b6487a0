/// Text in an XML document (XML 1.0, sections 2.2 and 2.4).
enum XMLText {
  /// The text of an element or of an attribute between double quotes. What XML cannot hold becomes
  /// U+FFFD; line ends and tabs are written as references, so that an attribute keeps them.
  static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: result.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: result.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: result.append(contentsOf: "&quot;".unicodeScalars)
      case 0x0A where keepsLines: result.append(scalar)
      case 0x09, 0x0A, 0x0D:
        result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      // DEL and the C1 controls are allowed, but would steer a terminal.
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
