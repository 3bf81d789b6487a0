/// A number that is part of no other fact.
package struct NumberMention: Hashable, Sendable {
  /// The number.
  package var value: DecimalNumber

  /// Makes a number.
  package init(_ value: DecimalNumber) {
    self.value = value
  }
}
