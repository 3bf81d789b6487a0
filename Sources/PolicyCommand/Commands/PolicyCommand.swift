import ArgumentParser
import Glibc
import NoticeLint
import NoticeModel
import NoticeReport

/// The command `policyc`.
public struct PolicyCommand: ParsableCommand {
  /// The command's name, version and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "A compiler and linter for privacy notices kept in several languages.",
    discussion: """
      Exit status: 0, nothing at or above --fail-on; 1, findings at or above it; 2, the work could \
      not be done.
      """,
    version: BuildInformation.line,
    subcommands: [
      LintCommand.self, ParityCommand.self, CheckCommand.self, BuildCommand.self,
      StatusCommand.self,
      SignOffCommand.self,
      InitCommand.self, RulesCommand.self, ExplainCommand.self, ConfigCommand.self, ASTCommand.self,
      SchemaCommand.self,
    ])

  /// Makes the command.
  public init() {}

  /// Runs a command line and ends the process with the exit status.
  ///
  /// - Parameter arguments: The words, the program's name first.
  public static func main(arguments: [String]) -> Never {
    StandardStreams.prepare()
    Glibc.exit(status(of: Array(arguments.dropFirst())))
  }

  private static func status(of arguments: [String]) -> Int32 {
    do {
      if let plain = CheckChoices(plain: arguments) {
        try plain.run()
        return 0
      }
      try checkCommandName(arguments.first)
      var command = try parsed(arguments)
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      StandardStreams.remark(failure.description)
      return 2
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      return end(with: error)
    }
  }

  /// The command that a command line asks for.
  ///
  /// A command that is named first is parsed on its own, which saves a short run the reading of all
  /// others; what is wrong with a command line is said by the parser of the whole.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if let name = arguments.first,
      let command = configuration.subcommands.first(where: { $0.configuration.commandName == name }
      ),
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())),
      // Help is a command of its own, and knows its place from the whole.
      type(of: parsed) == command
    {
      return parsed
    }
    return try parseAsRoot(arguments)
  }

  /// Says which command was probably meant; the parser only knows that a word is one too many.
  private static func checkCommandName(_ word: String?) throws(CommandFailure) {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    let names = configuration.subcommands.map { $0.configuration.commandName ?? "" }
    guard !names.contains(word) else { return }
    throw CommandFailure(
      "unknown command `\(word)`" + ConfigurationValue.suggestion(NearestName.find(word, in: names))
        + " (see `\(Tool.name) --help`)")
  }

  /// Help and version go to standard output; a wrong command line is one line on standard error.
  private static func end(with error: any Error) -> Int32 {
    guard exitCode(for: error) == .success else {
      let message = message(for: error).split(separator: "\n").joined(separator: " ")
      StandardStreams.remark("\(message) (see `\(Tool.name) --help`)")
      return 2
    }
    do throws(CommandFailure) {
      try StandardStreams.write(fullMessage(for: error) + "\n")
      return 0
    } catch {
      StandardStreams.remark(error.description)
      return 2
    }
  }
}
