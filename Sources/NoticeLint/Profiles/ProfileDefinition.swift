/// What a profile stands for.
package struct ProfileDefinition: Sendable {
  /// One line: what it asks for.
  package var summary: String
  /// The laws as a whole.
  package var sources: [RuleSource]
  /// What it asks of a notice, in the order of ``Disclosure``.
  package var demands: [ProfileDemand]

  /// Defines a profile.
  init(_ summary: String, _ sources: [RuleSource] = [], _ demands: [ProfileDemand]) {
    self.summary = summary
    self.sources = sources
    self.demands = demands
  }
}
