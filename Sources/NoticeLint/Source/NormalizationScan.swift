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
      var plain = Normalization.plainLength(at: offset, in: bytes)
      if plain > 0 {
        endRun(at: offset)
        ahead = nil
        // The last of them is the only one that a mark can follow.
        var last = offset
        repeat {
          last = offset
          offset += plain
          plain = Normalization.plainLength(at: offset, in: bytes)
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
