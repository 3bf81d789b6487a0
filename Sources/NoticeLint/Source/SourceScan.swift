import SourceText

/// What stands out in a file's bytes, found in one pass for all rules of the `source` group.
struct SourceScan: Sendable {
  /// A character that a reader does not see.
  struct Unseen: Sendable {
    /// The character.
    var scalar: Unicode.Scalar
    /// Its place.
    var span: SourceSpan
  }

  /// How the lines end.
  private(set) var lineEnds = LineEnds()
  /// The first bytes that are not UTF-8, and in how many places there are such.
  private(set) var malformed: (first: SourceSpan, count: Int)?
  /// Control characters other than tab and line ends, in order.
  private(set) var controls: [Unseen] = []
  /// Embeddings, overrides and isolates with their ends, in order (UAX #9).
  private(set) var directionControls: [Unseen] = []
  /// Characters without shape and width, in order; a leading byte-order mark is none of them.
  private(set) var invisibles: [Unseen] = []
  /// The starts of lines that begin with seven `<`, `|`, `=` or `>`.
  private(set) var conflictMarkers: [Int] = []

  /// Whether the file looks like UTF-16: it begins with its byte-order mark, or every other byte of
  /// its start is NUL.
  let isUTF16: Bool

  /// Reads bytes.
  init(_ bytes: [UInt8]) {
    isUTF16 = Self.looksLikeUTF16(bytes)
    guard !isUTF16 else { return }
    scan(bytes)
  }

  private mutating func scan(_ bytes: [UInt8]) {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    noteConflictMarker(bytes, at: offset)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x09 {
        offset += 1
      } else if byte < 0x80 {
        offset = readControl(byte, bytes, at: offset)
      } else {
        offset = readMultibyte(bytes, at: offset)
      }
    }
  }

  private mutating func readControl(_ byte: UInt8, _ bytes: [UInt8], at offset: Int) -> Int {
    var next = offset + 1
    switch byte {
    case 0x0A: lineEnds.add(.lineFeed)
    case 0x0D where next < bytes.count && bytes[next] == 0x0A:
      lineEnds.add(.carriageReturnLineFeed)
      next += 1
    case 0x0D: lineEnds.add(.carriageReturn)
    default:
      controls.append(Unseen(scalar: Unicode.Scalar(byte), span: SourceSpan(offset, next)))
      return next
    }
    noteConflictMarker(bytes, at: next)
    return next
  }

  private mutating func readMultibyte(_ bytes: [UInt8], at offset: Int) -> Int {
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
    let span = SourceSpan(offset, offset + length)
    guard let scalar else {
      malformed = (malformed?.first ?? span, (malformed?.count ?? 0) + 1)
      return span.end
    }
    switch scalar.value {
    case 0x80...0x9F: controls.append(Unseen(scalar: scalar, span: span))
    case 0x202A...0x202E, 0x2066...0x2069:
      directionControls.append(Unseen(scalar: scalar, span: span))
    case _ where InvisibleScalars.contains(scalar):
      invisibles.append(Unseen(scalar: scalar, span: span))
    default: break
    }
    return span.end
  }

  private mutating func noteConflictMarker(_ bytes: [UInt8], at start: Int) {
    guard start + 7 <= bytes.count else { return }
    let byte = bytes[start]
    guard byte == 0x3C || byte == 0x7C || byte == 0x3D || byte == 0x3E else { return }
    guard bytes[start..<start + 7].allSatisfy({ $0 == byte }) else { return }
    // Eight of them are an underline or a quote, and a label stands behind a blank.
    if start + 7 < bytes.count {
      let next = bytes[start + 7]
      guard next == 0x20 || next == 0x0A || next == 0x0D else { return }
    }
    conflictMarkers.append(start)
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = bytes.prefix(64)
    guard start.count >= 8 else { return false }
    let zeros = start.indices.filter { start[$0] == 0 }
    return zeros.count * 5 >= start.count * 2 && Set(zeros.map { $0 % 2 }).count == 1
  }
}
