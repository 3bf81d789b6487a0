/// A number that tells a text from a changed one, at the speed of reading it: no protection against
/// somebody who means to deceive.
package struct TextDigest: Hashable, Sendable {
  /// The digest of what was added so far.
  package private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The digest of nothing.
  package init() {}

  /// The digest of some bytes.
  package init(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe add($0) }
  }

  /// Adds a text that is part of the program.
  package mutating func add(_ text: StaticString) {
    value = text.withUTF8Buffer { buffer in
      var digest = self
      unsafe digest.add(UnsafeRawBufferPointer(buffer))
      return digest.value
    }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var value = value ^ UInt64(bytes.count)
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
    self.value = value
  }

  @inline(__always)
  private static func mix(_ word: UInt64, _ value: inout UInt64) {
    value = (value ^ word) &* 0x2545_F491_4F6C_DD1D
    value ^= value >> 29
  }
}
