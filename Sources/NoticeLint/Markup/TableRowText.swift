/// A line that may be a row of a table.
struct TableRowText {
  /// The bars that are not escaped.
  private(set) var bars = 0
  /// Whether bars stand at both ends.
  let isFenced: Bool
  /// The number of cells.
  let cells: Int
  /// Whether it is a row of dashes, colons and bars.
  let isDelimiter: Bool

  init(_ line: ArraySlice<UInt8>) {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
      .reversed().drop { $0 <= 0x20 }.reversed()
    var previous: UInt8 = 0
    var dashes = 0
    var isRow = true
    for byte in text {
      if byte == UInt8(ascii: "|"), previous != UInt8(ascii: "\\") { bars += 1 }
      if byte == UInt8(ascii: "-") { dashes += 1 }
      isRow = isRow && (byte == 0x20 || "-:|".utf8.contains(byte))
      previous = byte
    }
    let first = text.first == UInt8(ascii: "|")
    let last = text.count > 1 && previous == UInt8(ascii: "|")
    isFenced = first && last && bars > 1
    cells = bars + 1 - (first ? 1 : 0) - (last ? 1 : 0)
    isDelimiter = isRow && bars > 0 && dashes > 1
  }
}
