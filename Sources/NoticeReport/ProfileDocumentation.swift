import NoticeLint
import NoticeModel
import SourceText

/// What a profile stands for.
package struct ProfileDocumentation: Sendable {
  /// The name on the command line.
  package let name: String
  /// One line: what it asks for.
  package let summary: String
  /// The laws.
  package let sources: [RuleSource]
  /// What it asks of a notice.
  package let demands: [Demand]

  /// One thing that a profile asks of a notice.
  package struct Demand: Sendable {
    /// The rule that looks for it.
    package let rule: String
    /// How grave it is that it is absent.
    package let severity: Severity
    /// When it is asked for, in words.
    package let condition: String
    /// The laws that ask for it.
    package let sources: [RuleSource]

    /// Describes a demand.
    init(_ demand: ProfileDemand) {
      rule = "disclosure/\(demand.disclosure.rawValue)"
      severity = demand.severity
      condition =
        demand.condition.map {
          "\($0.holdsUnlessAnswered ? "unless not" : "if") \($0.question.rawValue)"
        } ?? "always"
      sources = demand.sources
    }
  }

  /// Describes a profile.
  package init(_ profile: Profile) {
    name = profile.rawValue
    let definition = profile.definition
    summary = definition.summary
    sources = definition.sources
    demands = definition.demands.map(Demand.init)
  }

  /// A profile by its name.
  package init?(_ name: String) {
    guard let profile = Profile(rawValue: name) else { return nil }
    self.init(profile)
  }

  /// All profiles.
  package static var all: [ProfileDocumentation] { Profile.allCases.map { .init($0) } }
}
