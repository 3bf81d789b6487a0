extension Array {
  /// Gives back the memory for elements to come, where it is much: a tree is kept, but does not grow.
  mutating func trim() {
    guard capacity > 4096, capacity - count > count / 8 else { return }
    var exact: [Element] = []
    exact.reserveCapacity(count)
    exact.append(contentsOf: self)
    self = exact
  }
}
