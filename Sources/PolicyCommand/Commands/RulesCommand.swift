import ArgumentParser
import NoticeReport

/// `policyc rules`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules.")

  @Option(help: "How the list is written.")
  var format = DocumentationFormat.text

  func run() throws {
    try StandardStreams.write(RuleDocumentation.list(in: format))
  }
}

extension DocumentationFormat: ExpressibleByArgument {}
