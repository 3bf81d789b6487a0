import ArgumentParser
import NoticeEmit
import NoticeReport

/// `policyc schema`.
struct SchemaCommand: ParsableCommand {
  /// The schemas that can be printed.
  enum Name: String, CaseIterable {
    /// Of `policyc.yml`.
    case config
    /// Of the JSON format of findings.
    case findings
    /// Of `manifest.json`.
    case manifest
    /// Of the XML, in RELAX NG.
    case relaxNG = "xml.rng"
    /// Of the XML, in XML Schema.
    case xmlSchema = "xml.xsd"
  }

  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a schema.")

  @Argument(
    help: ArgumentHelp(
      "The schema: \(Name.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"),
    completion: .list(Name.allCases.map(\.rawValue)),
    transform: { try ConfigurationValue.schema($0) })
  var name: Name

  func run() throws {
    switch name {
    case .config: try StandardStreams.write(ConfigurationSchema.json)
    case .findings: try StandardStreams.write(FindingsSchema.json)
    case .manifest: try StandardStreams.write(BuildManifest.schema)
    case .relaxNG: try StandardStreams.write(XMLVocabulary.relaxNG)
    case .xmlSchema: try StandardStreams.write(XMLVocabulary.xmlSchema)
    }
  }
}
