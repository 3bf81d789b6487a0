/// An index that a record of which there are many may have or not.
@propertyWrapper
package struct PackedIndex: Hashable, Sendable {
  /// The index; -1 for none.
  @usableFromInline var value: Int32

  @inlinable
  package init(wrappedValue: Int?) {
    value = wrappedValue.map { Int32(clamping: $0) } ?? -1
  }

  @inlinable package var wrappedValue: Int? {
    get { value < 0 ? nil : Int(value) }
    set { value = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
}
