/// What a rule finds, as its spec shows it: the documentation that the program carries with it.
package struct RuleExample: Hashable, Sendable {
  /// A finding as a terminal shows it.
  package var finding: String
  /// The file before its fix; empty where the rule fixes nothing, or nothing short.
  package var before: String
  /// The file after its fix.
  package var after: String

  init(_ finding: String, before: String = "", after: String = "") {
    self.finding = finding
    self.before = before
    self.after = after
  }

  /// The example of a rule; `nil` for one that has none.
  package static func example(of rule: String) -> RuleExample? { byRule[rule] }

  private static let byRule = Dictionary(
    generated.flatMap { $0 }, uniquingKeysWith: { first, _ in first })
}
