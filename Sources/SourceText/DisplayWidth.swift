/// How many columns of a terminal text takes: 2 for East Asian wide and fullwidth scalars (UAX #11)
/// and emoji, 0 for combining marks and format characters, up to the next stop for a tab.
///
/// Control characters count 1, as reporters show a replacement sign for them; so does each malformed
/// byte sequence.
public enum DisplayWidth {
  /// The distance between tab stops, in columns, where a caller names none.
  public static let defaultTabStop = 4

  /// The columns of one scalar that stands alone; 1 for a tab.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    // Nothing below U+0300 but ASCII controls and the soft hyphen is special, and these count 1.
    if scalar.value < 0x300 { return 1 }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= scalar.value { low = middle } else { high = middle }
    }
    return Int(runs[low] & 3)
  }

  /// The columns that UTF-8 bytes of one line take.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; malformed sequences count as one replacement character each.
  ///   - column: The column, from 0, in which the first byte stands; only tabs depend on it.
  ///   - tabStop: The distance between tab stops, in columns; below 1 is read as 1.
  public static func columns(
    of bytes: some Sequence<UInt8>, from column: Int = 0, tabStop: Int = defaultTabStop
  ) -> Int {
    var pen = DisplayPen(column: column, tabStop: tabStop)
    var iterator = bytes.makeIterator()
    var decoder = Unicode.UTF8.ForwardParser()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): pen.draw(Unicode.UTF8.decode(encoded))
      case .error: pen.draw("\u{FFFD}")
      case .emptyInput: return pen.column - column
      }
    }
  }

  /// The columns that the text of one line takes.
  public static func columns(
    of text: String, from column: Int = 0, tabStop: Int = defaultTabStop
  ) -> Int {
    columns(of: text.utf8, from: column, tabStop: tabStop)
  }
}
