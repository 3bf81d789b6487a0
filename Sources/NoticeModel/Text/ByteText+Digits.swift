extension ByteText {
  /// The value and length of the digit at an offset: ASCII, Arabic-Indic, Persian, Devanagari, Bengali,
  /// Thai or full-width.
  @inline(__always)
  package func digit(at offset: Int) -> (value: Int, length: Int)? {
    let first = byte(offset)
    if first < 0x80 {
      return first >= 0x30 && first <= 0x39 ? (Int(first) - 0x30, 1) : nil
    }
    return wideDigit(first, at: offset)
  }

  private func wideDigit(_ first: UInt8, at offset: Int) -> (value: Int, length: Int)? {
    let second = byte(offset + 1)
    let third = byte(offset + 2)
    switch (first, second) {
    case (0xD9, 0xA0...0xA9): return (Int(second) - 0xA0, 2)
    case (0xDB, 0xB0...0xB9): return (Int(second) - 0xB0, 2)
    case (0xE0, 0xA5), (0xE0, 0xA7):
      return third >= 0xA6 && third <= 0xAF ? (Int(third) - 0xA6, 3) : nil
    case (0xE0, 0xB9):
      return third >= 0x90 && third <= 0x99 ? (Int(third) - 0x90, 3) : nil
    case (0xEF, 0xBC):
      return third >= 0x90 && third <= 0x99 ? (Int(third) - 0x90, 3) : nil
    default: return nil
    }
  }

  /// Whether a digit of any system stands at an offset.
  package func isDigit(at offset: Int) -> Bool { digit(at: offset) != nil }

  /// Whether a digit of any system ends at an offset.
  package func isDigit(before offset: Int) -> Bool {
    offset > 0 && isDigit(at: scalarStart(before: offset))
  }

  /// The run of digits at an offset.
  package func digits(at offset: Int) -> Digits? {
    guard let first = digit(at: offset) else { return nil }
    var run = Digits(end: offset + first.length, count: 1, value: first.value)
    while let next = digit(at: run.end), next.length == first.length {
      if run.count < 18 { run.value = run.value * 10 + next.value }
      run.count += 1
      run.end += next.length
    }
    return run
  }
}
