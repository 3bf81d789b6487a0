extension JSONValue {
  /// The longest line on which a whole array or object is written, in bytes.
  private static let lineLength = 120

  /// The value as indented UTF-8 with a final line feed. An array or object that fits on a line
  /// stands on one. The same value gives the same bytes.
  package func serialized() -> [UInt8] {
    var output: [UInt8] = []
    write(into: &output, indentation: 0, column: 0)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  func write(into output: inout [UInt8], indentation: Int, column: Int) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      if writeLine(into: &output, column: column) { return }
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        Self.breakLine(into: &output, indentation: indentation + 2, isFirst: index == 0)
        element.write(into: &output, indentation: indentation + 2, column: indentation + 2)
      }
      Self.breakLine(into: &output, indentation: indentation, isFirst: true)
      output.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      // The outermost object is never squeezed, so that a short report looks like a long one.
      if indentation > 0, writeLine(into: &output, column: column) { return }
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        Self.breakLine(into: &output, indentation: indentation + 2, isFirst: index == 0)
        let start = output.count
        Self.write(member.name, into: &output)
        output.append(contentsOf: ": ".utf8)
        member.value.write(
          into: &output, indentation: indentation + 2,
          column: indentation + 2 + output.count - start)
      }
      Self.breakLine(into: &output, indentation: indentation, isFirst: true)
      output.append(UInt8(ascii: "}"))
    default:
      writeCompact(into: &output, limit: .max)
    }
  }

  /// Writes the value on the line that has been begun, or nothing where it does not fit.
  private func writeLine(into output: inout [UInt8], column: Int) -> Bool {
    let start = output.count
    writeCompact(into: &output, limit: start + Self.lineLength - column)
    if output.count - start + column <= Self.lineLength { return true }
    output.removeLast(output.count - start)
    return false
  }

  /// Writes the value without line feeds; stops early once the output is longer than `limit`.
  private func writeCompact(into output: inout [UInt8], limit: Int) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .string(let value): Self.write(value, into: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() where output.count <= limit {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        element.writeCompact(into: &output, limit: limit)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() where output.count <= limit {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        Self.write(member.name, into: &output)
        output.append(contentsOf: ": ".utf8)
        member.value.writeCompact(into: &output, limit: limit)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  static func breakLine(into output: inout [UInt8], indentation: Int, isFirst: Bool) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
  }

  /// Writes a quoted string. Besides what RFC 8259, section 7 demands, DEL and the C1 controls are
  /// escaped, so that a report on a terminal cannot steer it.
  static func write(_ string: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: output.append(contentsOf: "\\\"".utf8)
      case 0x5C: output.append(contentsOf: "\\\\".utf8)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F..<0xA0:
        let digits = String(scalar.value, radix: 16)
        output.append(contentsOf: "\\u".utf8)
        output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        output.append(contentsOf: digits.utf8)
      default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
