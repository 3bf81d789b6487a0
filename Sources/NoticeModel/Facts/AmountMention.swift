/// An amount of money.
package struct AmountMention: Hashable, Sendable {
  /// The number.
  package var value: DecimalNumber
  /// The ISO 4217 code.
  package var currency: String

  /// Makes an amount.
  package init(_ value: DecimalNumber, currency: String) {
    self.value = value
    self.currency = currency
  }
}
