import ArgumentParser

/// `policyc schema`.
struct SchemaCommand: ParsableCommand {
  /// The schemas that can be printed.
  enum Name: String, CaseIterable {
    /// Of `policyc.yml`.
    case config
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a schema.")

  @Argument(
    help: ArgumentHelp("The schema: config.", valueName: "name"),
    completion: .list(Name.allCases.map(\.rawValue)),
    transform: { try ConfigurationValue.schema($0) })
  var name: Name

  func run() throws {
    switch name {
    case .config: try StandardStreams.write(ConfigurationSchema.json)
    }
  }
}
