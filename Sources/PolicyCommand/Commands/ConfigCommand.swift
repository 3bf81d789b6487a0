import ArgumentParser

/// `policyc config`.
struct ConfigCommand: ParsableCommand {
  /// How the configuration is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the resolved configuration and where each value comes from.")

  @Argument(help: "The path whose configuration is meant; the working folder if none is named.")
  var path: String?

  @OptionGroup var project: ProjectOptions

  @Option(help: "How the configuration is written.")
  var format = Format.text

  @Flag(help: "Print the JSON schema of policyc.yml instead.")
  var schema = false

  func run() throws {
    if schema { return try StandardStreams.write(ConfigurationSchema.json) }
    let paths = try path.map { [try InputPath($0)] } ?? []
    let configuration = try project.choices.configuration(
      for: paths, workingFolder: try AbsolutePath.workingFolder())
    let listing = ConfigurationListing(configuration)
    try StandardStreams.write(format == .json ? listing.json : listing.text)
  }
}
