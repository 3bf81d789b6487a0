/// Reads HTML blocks for comments.
package enum HTMLComments {
  /// Whether bytes are comments and white space only.
  package static func isOnlyComments(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      guard !rest.isEmpty else { return true }
      guard rest.starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else { return false }
      guard let end = end(of: rest) else { return true }
      rest = rest[end...]
    }
  }

  /// The offset behind the first `-->`; `nil` where there is none.
  package static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    var offset = bytes.startIndex
    while offset + 2 < bytes.endIndex {
      if bytes[offset] == 0x2D, bytes[offset + 1] == 0x2D, bytes[offset + 2] == 0x3E {
        return offset + 3
      }
      offset += 1
    }
    return nil
  }
}
