/// What kind of fact differs between a source and its translation.
package enum FactKind: String, Hashable, Sendable, CaseIterable {
  case email
  case phone
  case url
  case date
  case amount
  case percentage
  case period
  case number

  /// Whether a fact of this kind is a number, with or without a unit.
  package var isQuantity: Bool {
    switch self {
    case .amount, .percentage, .period, .number: true
    case .email, .phone, .url, .date: false
    }
  }
}
