/// A line or text of an `escaped` fence, resolved.
struct EscapedText {
  /// The bytes.
  private(set) var bytes: [UInt8] = []
  /// For each character as written, the offset of the byte that it stands for; one more at the end.
  private(set) var offsets: [Int] = []

  init(_ text: some StringProtocol) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let start = bytes.count
      let length = append(scalars[index...])
      offsets += Array(repeating: start, count: length)
      index += length
    }
    offsets.append(bytes.count)
  }

  /// Adds what the first scalars stand for, and says how many they are.
  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let rest = String(String.UnicodeScalarView(scalars.prefix(12)))
    for (escape, byte) in [("\\r", 0x0D), ("\\t", 0x09), ("\\\\", 0x5C)] as [(String, UInt8)] {
      guard rest.hasPrefix(escape) else { continue }
      bytes.append(byte)
      return 2
    }
    if rest.hasPrefix("\\\n") { return 2 }
    if rest.hasPrefix("\\x"), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
      bytes.append(byte)
      return 4
    }
    if rest.hasPrefix("\\u{") {
      let digits = rest.dropFirst(3).prefix { $0 != "}" }
      if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
        bytes += Array(String(scalar).utf8)
        return digits.count + 4
      }
    }
    if let first = scalars.first { bytes += Array(String(first).utf8) }
    return 1
  }
}
