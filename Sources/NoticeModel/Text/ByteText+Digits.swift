extension ByteText {
  /// The value and length of the digit at an offset, in ASCII, full-width form or another script.
  @inlinable @inline(__always)
  package func digit(at offset: Int) -> (value: Int, length: Int)? {
    let first = byte(offset)
    if first < 0x80 {
      return first >= 0x30 && first <= 0x39 ? (Int(first) - 0x30, 1) : nil
    }
    return Self.mayBeginWideDigit(first) ? wideDigit(first, at: offset) : nil
  }

  /// Whether a digit outside ASCII may begin with a byte.
  @inlinable @inline(__always)
  package static func mayBeginWideDigit(_ first: UInt8) -> Bool {
    switch first {
    case 0xD9, 0xDB, 0xE0, 0xE1, 0xEF: true
    default: false
    }
  }

  @usableFromInline
  func wideDigit(_ first: UInt8, at offset: Int) -> (value: Int, length: Int)? {
    let second = byte(offset + 1)
    let third = byte(offset + 2)
    let zero: UInt8
    switch (first, second) {
    case (0xD9, 0xA0...0xA9): return (Int(second) - 0xA0, 2)
    case (0xDB, 0xB0...0xB9): return (Int(second) - 0xB0, 2)
    // Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam.
    case (0xE0, 0xA5), (0xE0, 0xA7), (0xE0, 0xA9), (0xE0, 0xAB), (0xE0, 0xAD), (0xE0, 0xAF),
      (0xE0, 0xB1), (0xE0, 0xB3), (0xE0, 0xB5):
      zero = 0xA6
    // Thai, Lao and full-width digits.
    case (0xE0, 0xB9), (0xE0, 0xBB), (0xEF, 0xBC): zero = 0x90
    // Tibetan and Khmer.
    case (0xE0, 0xBC), (0xE1, 0x9F): zero = 0xA0
    // Burmese.
    case (0xE1, 0x81): zero = 0x80
    default: return nil
    }
    return third >= zero && third <= zero + 9 ? (Int(third - zero), 3) : nil
  }

  /// Whether a digit of any system stands at an offset.
  @inlinable
  package func isDigit(at offset: Int) -> Bool { digit(at: offset) != nil }

  /// Whether a digit of any system ends at an offset.
  @inlinable
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
