extension YAMLSource {
  /// What stands at a place between two bytes.
  private enum Mode {
    /// A token may begin.
    case token
    /// Text without quotation marks around it.
    case plain
    case doubleQuoted
    case singleQuoted
    /// The head of a text block.
    case block
  }

  /// The place where nesting goes deeper than a limit.
  ///
  /// Yams reads recursively, so this is asked before it is called. Where it takes a line for a part of a
  /// text block that is none, libYAML stops at 1,000 levels by itself.
  func nesting(deeperThan limit: Int) -> Range<Int>? {
    var mode = Mode.token
    var depth = 0
    // The indentation of the line that begins a text block, `a: |`; the text's lines have more.
    var blockIndentation: Int?
    for line in lineStarts.indices {
      let start = lineStarts[line]
      let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
      let indentation = bytes[start..<end].prefix { $0 == 0x20 }.count
      if let block = blockIndentation {
        if indentation > block || byte(start + indentation) < 0x20 { continue }
        blockIndentation = nil
      }
      if let place = indicators(in: start..<end, deeperThan: limit) { return place }
      if mode == .plain || mode == .block { mode = .token }
      if let place = brackets(in: start..<end, &mode, &depth, deeperThan: limit) { return place }
      if mode == .block { blockIndentation = indentation }
    }
    return nil
  }

  /// The place where the blanks and indicators that begin a line are more than a limit allows.
  private func indicators(in line: Range<Int>, deeperThan limit: Int) -> Range<Int>? {
    var count = 0
    for offset in line {
      guard [0x20, 0x09, 0x2D, 0x3F, 0x3A].contains(bytes[offset]) else { return nil }
      if bytes[offset] > 0x20, byte(offset + 1) <= 0x20 { count += 1 }
      if count > limit || offset - line.lowerBound > 8 * limit { return offset..<offset + 1 }
    }
    return nil
  }

  /// Follows the brackets of a line (YAML 1.2.2, chapter 7): those in quotations, comments and text
  /// outside of brackets are none.
  ///
  /// - Returns: The place where they are deeper than the limit.
  private func brackets(
    in line: Range<Int>, _ mode: inout Mode, _ depth: inout Int, deeperThan limit: Int
  ) -> Range<Int>? {
    var offset = line.lowerBound
    while offset < line.upperBound {
      let (byte, next) = (bytes[offset], self.byte(offset + 1))
      switch (mode, byte) {
      case (.doubleQuoted, UInt8(ascii: "\\")): offset += 1
      case (.doubleQuoted, UInt8(ascii: "\"")): mode = .token
      case (.singleQuoted, UInt8(ascii: "'")):
        if next == byte { offset += 1 } else { mode = .token }
      case (.doubleQuoted, _), (.singleQuoted, _): break
      case (_, UInt8(ascii: "#")) where mode == .token || self.byte(offset - 1) <= 0x20:
        return nil
      case (.token, UInt8(ascii: "\"")): mode = .doubleQuoted
      case (.token, UInt8(ascii: "'")): mode = .singleQuoted
      case (_, UInt8(ascii: "[")) where mode == .token || depth > 0,
        (_, UInt8(ascii: "{")) where mode == .token || depth > 0:
        depth += 1
        if depth > limit { return offset..<offset + 1 }
        mode = .token
      case (_, UInt8(ascii: "]")) where depth > 0, (_, UInt8(ascii: "}")) where depth > 0:
        depth -= 1
        mode = .token
      case (_, UInt8(ascii: ",")) where depth > 0: mode = .token
      case (_, UInt8(ascii: ":")) where next <= 0x20 || mode == .token && depth > 0: mode = .token
      case (.token, UInt8(ascii: "-")) where next <= 0x20: break
      case (.token, UInt8(ascii: "?")) where next <= 0x20: break
      case (.token, UInt8(ascii: "|")) where depth == 0,
        (.token, UInt8(ascii: ">")) where depth == 0:
        mode = .block
        return nil
      case (.token, 0x21...): mode = .plain
      default: break
      }
      offset += 1
    }
    return nil
  }
}
