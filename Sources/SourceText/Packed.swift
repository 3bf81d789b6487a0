/// A number of a record of which there are many. All offsets and counts of a file fit into 32 bits, as it
/// has at most 64 MiB.
@propertyWrapper
package struct Packed: Hashable, Sendable {
  @usableFromInline var value: Int32

  @inlinable
  package init(wrappedValue: Int) {
    value = Int32(clamping: wrappedValue)
  }

  @inlinable package var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(clamping: newValue) }
  }
}
