/// The values of one rule's options in one run, defaults included, and what all rules may ask.
package struct RuleOptions: Sendable {
  private let values: [String: RuleOption.Value]

  /// Takes the defaults of `metadata` and puts `overrides` of the same kind over them.
  init(_ metadata: RuleMetadata, overrides: [String: RuleOption.Value]) {
    var values: [String: RuleOption.Value] = [:]
    for option in metadata.options {
      values[option.name] = overrides[option.name] ?? option.defaultValue
    }
    self.values = values
  }

  /// The number set for an option; 0 where it has none.
  package func integer(_ name: String) -> Int {
    if case .integer(let value)? = values[name] { return value }
    return 0
  }

  /// Whether an option is switched on.
  package func boolean(_ name: String) -> Bool {
    if case .boolean(let value)? = values[name] { return value }
    return false
  }

  /// The list set for an option; empty where it has none.
  package func list(_ name: String) -> [String] {
    if case .list(let value)? = values[name] { return value }
    return []
  }
}
