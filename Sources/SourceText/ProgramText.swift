/// The bytes of a text that is part of the program, read where they stand.
@usableFromInline
package struct ProgramText: Sendable {
  @usableFromInline
  let text: StaticString

  /// The bytes of a text.
  @inlinable
  package init(_ text: StaticString) { self.text = text }

  /// Their number.
  @inlinable package var count: Int { text.utf8CodeUnitCount }

  /// The byte at an offset; 0 outside.
  @inlinable
  package subscript(offset: Int) -> UInt8 {
    guard offset >= 0, offset < text.utf8CodeUnitCount else { return 0 }
    return unsafe text.utf8Start[offset]
  }
}
