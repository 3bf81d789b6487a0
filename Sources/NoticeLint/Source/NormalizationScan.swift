import SourceText

/// The places of a file that are not in Normalization Form C.
struct NormalizationScan {
  /// A run of characters and its normal form.
  struct Place: Sendable {
    var span: SourceSpan
    var normal: String
    /// Whether letters and marks make one letter together; otherwise a character has another one for
    /// it, or marks stand in another order.
    var isDecomposed: Bool
  }

  /// The longest run, in characters, that is looked at as one.
  private static let maximumRun = 256

  private let bytes: [UInt8]
  private(set) var places: [Place] = []
  /// The run that is being read.
  private var run: [UInt32] = []
  private var start = 0
  private var isSuspect = false

  /// Reads bytes; malformed ones end a run.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    let bytes = bytes
    var offset = 0
    // The scalar at the offset, where it was looked at already.
    var ahead: (scalar: Unicode.Scalar?, length: Int)?
    while offset < bytes.count {
      // What is plain neither goes on with a run nor has another form, but may be the first of a run.
      var plain = Self.plainLength(at: offset, in: bytes)
      if plain > 0 {
        endRun(at: offset)
        ahead = nil
        // The last of them is the only one that a mark can follow.
        var last = offset
        repeat {
          last = offset
          offset += plain
          plain = Self.plainLength(at: offset, in: bytes)
        } while plain > 0
        start = last
        if offset < bytes.count, let scalar = UTF8Decoding.scalar(in: bytes, at: last).scalar {
          run.append(scalar.value)
        }
        continue
      }
      let (scalar, length) = ahead ?? UTF8Decoding.scalar(in: bytes, at: offset)
      ahead = nil
      guard let value = scalar?.value else {
        endRun(at: offset)
        start = offset + length
        offset += length
        continue
      }
      if !Normalization.continues(value) || run.count >= Self.maximumRun {
        endRun(at: offset)
        start = offset
        // Nearly all characters stand alone.
        if offset + length < bytes.count, bytes[offset + length] >= 0x80 {
          ahead = UTF8Decoding.scalar(in: bytes, at: offset + length)
        }
        let goesOn = (ahead?.scalar).map { Normalization.continues($0.value) } ?? false
        if !goesOn, !Normalization.isSuspect(value) {
          offset += length
          start = offset
          continue
        }
      }
      run.append(value)
      isSuspect = isSuspect || Normalization.isSuspect(value)
      offset += length
    }
    endRun(at: bytes.count)
  }

  /// The length of the character at an offset where its bytes say that it is plain: ASCII, Latin,
  /// Cyrillic, Arabic and Devanagari letters, kana, Han, Hangul syllables. 0 for others, and where the
  /// bytes end.
  @inline(__always)
  private static func plainLength(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return 0 }
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    guard offset + 2 < bytes.count else { return 0 }
    let second = bytes[offset + 1]
    switch first {
    // U+00C0 to U+02FF, U+0400 to U+047F, U+0620 to U+064A.
    case 0xC3...0xCB, 0xD0, 0xD1: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xD8: return second & 0xE0 == 0xA0 ? 2 : 0
    case 0xD9: return second >= 0x80 && second <= 0x8A ? 2 : 0
    // U+0902 to U+0927, U+093D to U+093F, U+0940 to U+094C.
    case 0xE0:
      let third = bytes[offset + 2]
      guard third & 0xC0 == 0x80 else { return 0 }
      let isPlain =
        second == 0xA4 && (third >= 0x82 && third <= 0xA7 || third >= 0xBD)
        || second == 0xA5 && third <= 0x8C
      return isPlain ? 3 : 0
    // U+3041 to U+3096, U+30A1 to U+30FC.
    case 0xE3:
      let third = bytes[offset + 2]
      guard third & 0xC0 == 0x80 else { return 0 }
      switch second {
      case 0x81: return third >= 0x81 ? 3 : 0
      case 0x82: return third <= 0x96 || third >= 0xA1 ? 3 : 0
      case 0x83: return third <= 0xBC ? 3 : 0
      default: return 0
      }
    // U+4E00 to U+9FFF, U+B000 to U+CFFF.
    case 0xE4...0xE9, 0xEB, 0xEC:
      let isWhole = second & 0xC0 == 0x80 && bytes[offset + 2] & 0xC0 == 0x80
      return isWhole && (first > 0xE4 || second >= 0xB8) ? 3 : 0
    default: return 0
    }
  }

  @inline(__always)
  private mutating func endRun(at end: Int) {
    if isSuspect { addRun(endingAt: end) }
    if !run.isEmpty { run.removeAll(keepingCapacity: true) }
    isSuspect = false
  }

  private mutating func addRun(endingAt end: Int) {
    let normal = Normalization.composed(run)
    guard normal != run else { return }
    var text = ""
    text.unicodeScalars.append(contentsOf: normal.compactMap(Unicode.Scalar.init))
    places.append(
      Place(
        span: SourceSpan(start, end), normal: text, isDecomposed: normal.count < run.count))
  }
}
