import ArgumentParser
import NoticeLint
import NoticeModel
import NoticeReport

/// `policyc explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule finds and why, what a group is about, or what a profile asks for.")

  @Argument(
    help: ArgumentHelp(
      "A rule's id, such as structure/empty-section, a group or a profile.", valueName: "name"),
    completion: .list(
      RuleCatalog.metadata.map(\.id) + RuleCatalog.groups + Profile.allCases.map(\.rawValue)))
  var name: String

  @Option(help: "How it is written about.")
  var format = DocumentationFormat.text

  func run() throws {
    if let rule = RuleCatalog.rule(name) {
      try StandardStreams.write(RuleDocumentation.explanation(of: rule, in: format))
    } else if let group = RuleGroup(name) {
      try StandardStreams.write(RuleDocumentation.explanation(of: group, in: format))
    } else if let profile = ProfileDocumentation(name) {
      try StandardStreams.write(RuleDocumentation.explanation(of: profile, in: format))
    } else {
      let nearest =
        RuleCatalog.nearest(to: name)
        ?? NearestName.find(name, in: Profile.allCases.map(\.rawValue))
      throw CommandFailure(
        "unknown rule, group or profile `\(name)`" + ConfigurationValue.suggestion(nearest))
    }
  }
}
