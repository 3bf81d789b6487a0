import NoticeLint

/// An address that may go onto the page: `http`, `https`, `mailto`, `tel`, relative or a fragment.
struct LinkTarget: Equatable, Sendable {
  /// The address, percent-encoded: what a URL may not hold is written as `%XX` of its UTF-8.
  let url: String
  /// The scheme in lower case; `nil` for a relative address or a fragment.
  let scheme: String?

  /// Checks an address; `nil` where its scheme is not allowed.
  ///
  /// The scheme is read as a browser reads it: blanks and controls around the address and tabs and
  /// line ends inside it do not count (WHATWG URL, section 4.4).
  init?(_ address: String) {
    var bytes = address.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let body = bytes.drop { $0 <= 0x20 }
    switch Self.scheme(of: body) {
    case .relative:
      scheme = nil
    case .absolute(let name):
      guard AllowedMarkup.schemes.contains(name) else { return nil }
      scheme = name
    case .malformed:
      return nil
    }
    url = Self.encoded(body)
  }

  /// Whether an image may be loaded from it.
  var isLoadable: Bool { scheme == nil || scheme == "http" || scheme == "https" }

  /// Whether it names a place on the same page.
  var isFragment: Bool { url.utf8.first == UInt8(ascii: "#") }

  private enum Scheme {
    case relative
    case absolute(String)
    case malformed
  }

  private static func scheme(of bytes: ArraySlice<UInt8>) -> Scheme {
    guard
      let end = bytes.firstIndex(where: {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?")
          || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\\")
      }), bytes[end] == UInt8(ascii: ":")
    else { return .relative }
    let name = bytes[bytes.startIndex..<end]
    let isName = name.allSatisfy { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): true
      default:
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      }
    }
    // A colon in the first segment that ends no scheme is no relative address either (RFC 3986,
    // section 4.2).
    guard isName, !name.isEmpty else { return .malformed }
    let folded = name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return .absolute(String(decoding: folded, as: UTF8.self))
  }

  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      let isKept =
        byte == UInt8(ascii: "%") ? isEscape(at: index, in: bytes) : isURLByte(byte)
      if isKept {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(hexadecimalDigits[Int(byte >> 4)])
        result.append(hexadecimalDigits[Int(byte & 15)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let hexadecimalDigits = Array("0123456789ABCDEF".utf8)

  private static func isEscape(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard index + 2 < bytes.endIndex else { return false }
    return bytes[index + 1...index + 2].allSatisfy {
      (48...57).contains($0) || (97...102).contains($0 | 0x20)
    }
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default:
      urlPunctuation.contains(byte)
    }
  }

  /// The reserved and unreserved signs of RFC 3986, brackets left out: they stand in IPv6 hosts only.
  private static let urlPunctuation = Array("-._~:/?#@!$&'()*+,;=".utf8)
}
