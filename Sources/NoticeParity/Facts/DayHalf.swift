import SourceText

/// The half of the day that an hour of twelve belongs to.
enum DayHalf {
  case morning
  case afternoon

  /// What `am` or `pm` behind a place says, behind the minutes and behind the end of a span of hours:
  /// `5pm`, `5:30 p.m.`, `6 - 7 pm`.
  static func half(behind start: Int, in source: SourceFile) -> DayHalf? {
    let bytes = source.slice(SourceSpan(start, min(source.bytes.count, start + 16)))
    var offset = bytes.startIndex
    func skip(_ isSkipped: (UInt8) -> Bool) {
      while offset < bytes.endIndex, isSkipped(bytes[offset]) { offset += 1 }
    }
    func skipMinutes() {
      if offset < bytes.endIndex, bytes[offset] == UInt8(ascii: ":") { offset += 1 }
      skip { $0 &- 0x30 < 10 }
    }
    skipMinutes()
    // A dash, a hyphen or blanks, which may be no-break ones, then the span's end.
    skip { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    skip { $0 &- 0x30 < 10 }
    skipMinutes()
    skip { $0 == 0x20 || $0 >= 0x80 }
    guard offset + 1 < bytes.endIndex else { return nil }
    let half: DayHalf
    switch bytes[offset] | 0x20 {
    case UInt8(ascii: "a"): half = .morning
    case UInt8(ascii: "p"): half = .afternoon
    default: return nil
    }
    offset += 1
    skip { $0 == UInt8(ascii: ".") || $0 == 0x20 }
    guard offset < bytes.endIndex, bytes[offset] | 0x20 == UInt8(ascii: "m") else { return nil }
    let isWord = offset + 1 < bytes.endIndex && (bytes[offset + 1] | 0x20) &- 0x61 < 26
    return isWord ? nil : half
  }
}
