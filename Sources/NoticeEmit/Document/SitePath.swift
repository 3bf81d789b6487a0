/// Addresses of artifacts.
enum SitePath {
  /// A path with what a URL may not hold percent-encoded, as are `%`, `?` and `#`.
  static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where kept.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  private static let kept = Array("-._~/!$&'()*+,;=@".utf8)

  /// The address of one file as another one below the same folder names it.
  static func relative(_ path: String, from page: String) -> String {
    let target = path.split(separator: "/")
    let folders = page.split(separator: "/").dropLast()
    let shared = zip(target.dropLast(), folders).prefix { $0 == $1 }.count
    let upward = [Substring](repeating: "..", count: folders.count - shared)
    return encoded((upward + target.dropFirst(shared)).joined(separator: "/"))
  }
}
