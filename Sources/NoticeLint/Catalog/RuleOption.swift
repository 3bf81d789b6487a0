/// A setting of one rule, with its default.
package struct RuleOption: Hashable, Sendable {
  /// A setting's value.
  package enum Value: Hashable, Sendable {
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case list([String])
  }

  /// The name, in kebab case.
  package var name: String
  /// One line: what it sets.
  package var summary: String
  /// The value that holds unless the configuration says otherwise.
  package var defaultValue: Value

  /// Declares an option.
  package init(_ name: String, _ defaultValue: Value, summary: String) {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
  }
}
