/// Which bytes stand beside which in a text.
///
/// Most rules look for something that most notices do not have. A look here settles that for a whole
/// notice, where a walk through its text would.
struct BytePairs: Sendable {
  private var pairs = [UInt64](repeating: 0, count: 1024)
  private var singles = [UInt64](repeating: 0, count: 4)

  /// No bytes.
  init() {}

  /// Reads a text.
  init(_ bytes: [UInt8]) {
    guard var last = bytes.first else { return }
    let all = bytes.span
    for index in 1..<all.count {
      let pair = Int(last) << 8 | Int(all[index])
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      last = all[index]
    }
    // A byte that stands anywhere begins a pair, or is the last.
    note(last)
    for (row, seconds) in pairs.enumerated() where seconds != 0 { note(UInt8(row >> 2)) }
  }

  private mutating func note(_ byte: UInt8) {
    singles[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  /// Whether a byte stands in the text.
  func holds(_ byte: UInt8) -> Bool {
    singles[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0
  }

  /// Whether a byte stands in the text right before another one.
  func holds(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(first) << 8 | Int(second)
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  /// Whether the first two bytes of one of some texts stand beside each other.
  func mayHold(anyOf texts: [StaticString]) -> Bool {
    texts.contains { text in
      text.withUTF8Buffer { $0.count < 2 || holds($0[0], $0[1]) }
    }
  }
}
