/// A range of a record of which there are many, in half of the memory.
@propertyWrapper
package struct PackedRange: Hashable, Sendable {
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32

  @inlinable
  package init(wrappedValue: Range<Int>) {
    start = Int32(clamping: wrappedValue.lowerBound)
    end = Int32(clamping: wrappedValue.upperBound)
  }

  @inlinable package var wrappedValue: Range<Int> {
    get { Int(start)..<Int(end) }
    set { self = PackedRange(wrappedValue: newValue) }
  }
}
