import SourceText

/// The pieces of JSON (RFC 8259) that the renderers write, as UTF-8.
enum JSONWriting {
  /// Writes a string in quotes. The text must be UTF-8.
  static func writeString(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x0A: output += "\\n".utf8
      case 0x0D: output += "\\r".utf8
      case 0x09: output += "\\t".utf8
      case 0..<0x20, 0x7F:
        output += "\\u00".utf8
        output.append(hexadecimalDigit(byte >> 4))
        output.append(hexadecimalDigit(byte & 0xF))
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a member behind another one: `, "name": `.
  static func writeName(_ name: String, to output: inout [UInt8]) {
    output += ", \"".utf8
    output += name.utf8
    output += "\": ".utf8
  }

  /// Writes a member whose value is a string.
  static func writeMember(_ name: String, _ value: String, to output: inout [UInt8]) {
    writeName(name, to: &output)
    writeString(value.utf8, to: &output)
  }

  /// Writes a member whose value is a number.
  static func writeMember(_ name: String, _ value: Int, to output: inout [UInt8]) {
    writeName(name, to: &output)
    output += String(value).utf8
  }

  /// Writes a member whose value is true or false.
  static func writeMember(_ name: String, _ value: Bool, to output: inout [UInt8]) {
    writeName(name, to: &output)
    output += (value ? "true" : "false").utf8
  }

  /// Writes a member that is a span: `{"start": offset, "end": offset}`; none for `nil`.
  static func writeMember(_ name: String, _ span: SourceSpan?, to output: inout [UInt8]) {
    guard let span else { return }
    writeName(name, to: &output)
    output += "{\"start\": \(span.start), \"end\": \(span.end)}".utf8
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
