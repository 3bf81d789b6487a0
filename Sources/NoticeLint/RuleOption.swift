/// A setting of one rule, with its default.
public struct RuleOption: Hashable, Sendable {
  /// A setting's value.
  public enum Value: Hashable, Sendable {
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case list([String])
  }

  /// The name, in kebab case.
  public var name: String
  /// One line: what it sets.
  public var summary: String
  /// The value that holds unless the configuration says otherwise.
  public var defaultValue: Value

  /// Declares an option.
  public init(_ name: String, _ defaultValue: Value, summary: String) {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
  }
}
