/// A number of a record of which there are many. All offsets and counts of a file fit into 32 bits, as it
/// has at most 64 MiB.
@propertyWrapper
struct Packed: Sendable {
  private var value: Int32

  init(wrappedValue: Int) {
    value = Int32(clamping: wrappedValue)
  }

  var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(clamping: newValue) }
  }
}
