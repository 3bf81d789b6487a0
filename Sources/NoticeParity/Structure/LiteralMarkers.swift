import SourceText

/// Counts the signs of markup that stand in text as they are; escaped ones are meant and left out.
struct LiteralMarkers {
  /// A sign that a text shows.
  enum Sign: String, CaseIterable, Hashable {
    case stars = "**"
    case lines = "__"
    case linkMiddle = "]("
    case opening = "["
    case closing = "]"
    case attributes = "{:"
    case strike = "~~"
    case fence = "`"
  }

  /// The places of each sign.
  private(set) var places: [Sign: [SourceSpan]] = [:]
  /// Whether there are as many opening brackets as closing ones.
  var isBalanced: Bool { places[.opening]?.count == places[.closing]?.count }
  /// Where the text that was read last ends, and with which byte.
  private var last: (end: Int, byte: UInt8)?

  /// Reads a piece of text as it stands in the file; its indices are the file's offsets.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    var offset = bytes.startIndex
    // A sign may be parted into two pieces of text.
    var previous = last?.end == bytes.startIndex ? last?.byte ?? 0 : 0
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      guard Self.matters(byte) else {
        previous = byte
        offset += 1
        continue
      }
      if byte == UInt8(ascii: "\\") {
        previous = 0
        offset += 2
        continue
      }
      defer { offset += 1 }
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        if previous == byte {
          let sign: Sign =
            byte == UInt8(ascii: "*") ? .stars : byte == UInt8(ascii: "_") ? .lines : .strike
          places[sign, default: []].append(SourceSpan(offset - 1, offset + 1))
          previous = 0
          continue
        }
      case UInt8(ascii: "("):
        if previous == UInt8(ascii: "]") {
          places[.linkMiddle, default: []].append(SourceSpan(offset - 1, offset + 1))
        }
      case UInt8(ascii: "["): places[.opening, default: []].append(SourceSpan(offset, offset + 1))
      case UInt8(ascii: "]"): places[.closing, default: []].append(SourceSpan(offset, offset + 1))
      case UInt8(ascii: "`"): places[.fence, default: []].append(SourceSpan(offset, offset + 1))
      case UInt8(ascii: ":"):
        if previous == UInt8(ascii: "{") {
          places[.attributes, default: []].append(SourceSpan(offset - 1, offset + 1))
        }
      default: break
      }
      previous = byte
    }
    if let byte = bytes.last { last = (bytes.endIndex, byte) }
  }

  /// Whether a byte is a sign's last one, or escapes one.
  @inline(__always)
  private static func matters(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? earlySigns : lateSigns) >> UInt64(byte & 63) & 1 != 0
  }

  /// `(`, `*` and `:`, a bit each.
  private static let earlySigns: UInt64 = 1 << 0x28 | 1 << 0x2A | 1 << 0x3A
  /// `[`, `\`, `]`, `_`, `` ` `` and `~`, a bit each from U+0040 on.
  private static let lateSigns: UInt64 =
    1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1F | 1 << 0x20 | 1 << 0x3E
}
