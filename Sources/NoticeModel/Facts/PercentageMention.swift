/// A percentage.
package struct PercentageMention: Hashable, Sendable {
  /// The number before the sign.
  package var value: DecimalNumber

  /// Makes a percentage.
  package init(_ value: DecimalNumber) {
    self.value = value
  }
}
