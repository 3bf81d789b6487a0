/// Percent-encoding of addresses (RFC 3986, section 2.1).
package enum PercentEncoding {
  /// The characters that need no encoding anywhere (RFC 3986, section 2.3), besides letters and digits.
  private static let unreserved = Array("-._~".utf8)

  /// A text with all bytes encoded but letters, digits, `-`, `.`, `_`, `~` and some more.
  ///
  /// - Parameter kept: Further ASCII characters that stay.
  package static func encoded(_ text: String, keeping kept: String = "/") -> String {
    let kept = unreserved + kept.utf8
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case _ where kept.contains(byte): result.append(byte)
      default:
        result.append(UInt8(ascii: "%"))
        result.append(digit(byte >> 4))
        result.append(digit(byte & 15))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Resolves each `%XX`; one that is none stays.
  package static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Resolves each `%XX` of a text.
  package static func decoded(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "%")) ? decoded(Array(text.utf8)[...]) : text
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
