import SourceText

/// Text in the form in which it is stored and compared.
enum NormalizedText {
  /// The text in one line: runs of white space and control characters are one blank each, none stands
  /// at the ends.
  static func line(_ bytes: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F {
        if let last = line.last, last != 0x20 { line.append(0x20) }
      } else {
        line.append(byte)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// Appends what counts of a text when texts are compared: no white space, no asterisks, plain
  /// quotation marks and hyphens. Wrapping, emphasis and typography change none of it.
  static func appendKernel(of text: some StringProtocol, to kernel: inout [UInt8]) {
    var isASCII = true
    for byte in text.utf8 where byte >= 0x80 { isASCII = false; break }
    if isASCII {
      for byte in text.utf8 where byte > 0x20 && byte != UInt8(ascii: "*") { kernel.append(byte) }
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0x2A: break
      // Soft hyphen, zero-width characters, direction marks and isolates, byte-order mark.
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
      case 0x2018...0x201B, 0x2032: kernel.append(UInt8(ascii: "'"))
      case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: kernel.append(UInt8(ascii: "\""))
      case 0x2010...0x2015, 0x2212: kernel.append(UInt8(ascii: "-"))
      case 0x2026: kernel += [0x2E, 0x2E, 0x2E]
      default:
        if scalar.properties.isWhitespace { continue }
        kernel += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// What counts of a text when texts are compared.
  static func kernel(of text: some StringProtocol) -> [UInt8] {
    var kernel: [UInt8] = []
    appendKernel(of: text, to: &kernel)
    return kernel
  }
}
