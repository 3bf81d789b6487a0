/// Base64 (RFC 4648, section 4).
public enum Base64 {
  /// Bytes as text, padded.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      let value =
        UInt32(group[0]) << 16 | UInt32(group.count > 1 ? group[1] : 0) << 8
        | UInt32(group.count > 2 ? group[2] : 0)
      for index in 0..<4 {
        result.append(
          index <= group.count
            ? digits[Int(value >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
