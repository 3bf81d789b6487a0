/// A number that tells a text from a changed one, at the speed of reading it: no protection against
/// somebody who means to deceive.
package struct TextDigest: Hashable, Sendable {
  /// The digest of what was added so far.
  package private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The digest of nothing.
  package init() {}

  /// Adds a text that is part of the program.
  package mutating func add(_ text: StaticString) {
    let start = value ^ UInt64(text.utf8CodeUnitCount)
    value = text.withUTF8Buffer { buffer in
      let bytes = UnsafeRawBufferPointer(buffer)
      var value = start
      var offset = 0
      while offset + 8 <= bytes.count {
        Self.mix(
          unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian, &value)
        offset += 8
      }
      while offset < bytes.count {
        Self.mix(UInt64(unsafe bytes[offset]), &value)
        offset += 1
      }
      return value
    }
  }

  @inline(__always)
  private static func mix(_ word: UInt64, _ value: inout UInt64) {
    value = (value ^ word) &* 0x2545_F491_4F6C_DD1D
    value ^= value >> 29
  }
}
