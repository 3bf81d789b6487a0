import ArgumentParser
import NoticeLint
import NoticeReport

/// `policyc explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule finds and why.")

  @Argument(
    help: "The rule's id, such as structure/empty-section.",
    completion: .list(RuleCatalog.metadata.map(\.id)))
  var rule: String

  @Option(help: "How the rule is written about.")
  var format = DocumentationFormat.text

  func run() throws {
    guard let metadata = RuleCatalog.rule(rule) else {
      if RuleCatalog.groups.contains(rule) {
        throw CommandFailure("`\(rule)` is a group; `policyc rules` lists its rules")
      }
      throw CommandFailure(
        "unknown rule `\(rule)`" + ConfigurationValue.suggestion(RuleCatalog.nearest(to: rule)))
    }
    try StandardStreams.write(RuleDocumentation.explanation(of: metadata, in: format))
  }
}
