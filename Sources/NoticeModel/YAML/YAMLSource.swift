import SourceText

/// The bytes of a YAML document as libyaml is given them, with the way back to the file.
///
/// All places in here count from the document's start; ``base`` leads to the file.
struct YAMLSource {
  /// The file's offset of the first byte.
  let base: Int
  /// The bytes; malformed UTF-8 is replaced byte for byte, so that lengths stay.
  private(set) var bytes: [UInt8]
  /// The offsets at which lines begin, as libyaml sees lines: it ends them at U+0085, U+2028 and
  /// U+2029 too (YAML 1.1, section 5.4).
  private(set) var lineStarts: [Int] = [0]
  /// The number of the first scalar of each line.
  private var lineScalars: [Int] = [0]
  /// The offset of every 64th scalar, so that long lines need not be walked for each node.
  private var scalarOffsets: [Int] = []
  private static let scalarStride = 64

  /// Takes the bytes of a span.
  init(_ source: SourceFile, _ span: SourceSpan) {
    let range = span.range.clamped(to: 0..<source.bytes.count)
    base = range.lowerBound
    bytes = Array(source.bytes[range])
    replaceMalformedBytes()
    findLines()
  }

  /// The span in the file of a range.
  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(base + range.lowerBound, base + range.upperBound)
  }

  /// The byte at an offset; 0 outside the document.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// The offset of a line and a column in scalars, both from 1; cut to the document.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    let scalar = lineScalars[line - 1] + max(0, column - 1)
    guard scalar / Self.scalarStride < scalarOffsets.count else { return bytes.count }
    var offset = scalarOffsets[scalar / Self.scalarStride]
    var remaining = scalar % Self.scalarStride
    while remaining > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  /// Writes other bytes over a range of the same length.
  mutating func overwrite(_ range: Range<Int>, with replacement: [UInt8]) {
    let hadLongScalars = bytes[range].contains { $0 >= 0x80 }
    bytes.replaceSubrange(range, with: replacement)
    if hadLongScalars { findLines() }
  }

  /// From an offset to the end of its line's text; at least one scalar where there is one.
  func restOfLine(from offset: Int) -> Range<Int> {
    var end = offset
    while end < bytes.count, byte(end) != 0x0A, byte(end) != 0x0D { end += 1 }
    while end > offset + 1, byte(end - 1) == 0x20 || byte(end - 1) == 0x09 { end -= 1 }
    return offset..<end
  }

  /// The first character that YAML does not allow (YAML 1.1, section 5.1).
  var disallowedCharacter: Range<Int>? {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return offset..<offset + 1 }
      if byte == 0x7F { return offset..<offset + 1 }
      if byte == 0xC2, self.byte(offset + 1) < 0xA0, self.byte(offset + 1) != 0x85 {
        return offset..<offset + 2
      }
      if byte == 0xEF {
        let pair = (self.byte(offset + 1), self.byte(offset + 2))
        if pair == (0xBB, 0xBF), offset > 0 { return offset..<offset + 3 }
        if pair == (0xBF, 0xBE) || pair == (0xBF, 0xBF) { return offset..<offset + 3 }
      }
      offset += 1
    }
    return nil
  }

  /// The offsets of all `&` and `*` that may begin an anchor or an alias.
  var possibleAnchors: [Int] {
    bytes.indices.filter { offset in
      guard bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "*"),
        byte(offset + 1) > 0x20
      else { return false }
      let before = offset == 0 ? 0x20 : bytes[offset - 1]
      return before <= 0x20 || before >= 0x80 || "[{,:?-".utf8.contains(before)
    }
  }

  /// Whether nothing but an indicator stands before an offset on its line, so that a node begins there.
  func isNodeStart(_ offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, byte(before) == 0x20 || byte(before) == 0x09 { before -= 1 }
    return before < 0 || byte(before) < 0x20 || "[{,:?-".utf8.contains(byte(before))
  }

  private mutating func replaceMalformedBytes() {
    var offset = 0
    while offset < bytes.count {
      let length = wellFormedLength(at: offset)
      if length == 0 { bytes[offset] = UInt8(ascii: "?") }
      offset += max(1, length)
    }
  }

  /// The length of the well-formed UTF-8 sequence at an offset, or 0 (Unicode 15, table 3-7).
  private func wellFormedLength(at offset: Int) -> Int {
    let first = bytes[offset]
    let second = byte(offset + 1)
    func continues(_ index: Int) -> Bool { byte(offset + index) & 0xC0 == 0x80 }
    switch first {
    case 0x00..<0x80: return 1
    case 0xC2..<0xE0: return continues(1) ? 2 : 0
    case 0xE0..<0xF0:
      guard continues(1), continues(2), first != 0xE0 || second >= 0xA0,
        first != 0xED || second < 0xA0
      else { return 0 }
      return 3
    case 0xF0..<0xF5:
      guard continues(1), continues(2), continues(3), first != 0xF0 || second >= 0x90,
        first != 0xF4 || second < 0x90
      else { return 0 }
      return 4
    default: return 0
    }
  }

  private mutating func findLines() {
    lineStarts = [0]
    lineScalars = [0]
    scalarOffsets = []
    scalarOffsets.reserveCapacity(bytes.count / Self.scalarStride + 1)
    var scalar = 0
    for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
      if scalar % Self.scalarStride == 0 { scalarOffsets.append(offset) }
      scalar += 1
      let length = lineEndLength(at: offset)
      guard length > 0 else { continue }
      lineStarts.append(offset + length)
      lineScalars.append(scalar)
    }
  }

  /// The length of what ends a line and whose last scalar begins at an offset, or 0.
  private func lineEndLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: byte(offset + 1) == 0x0A ? 0 : 1
    case 0xC2: byte(offset + 1) == 0x85 ? 2 : 0
    case 0xE2: byte(offset + 1) == 0x80 && byte(offset + 2) & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }
}
