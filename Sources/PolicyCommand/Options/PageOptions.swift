import ArgumentParser
import NoticeEmit
import SourceText

/// The options that say what artifacts look like.
struct PageOptions: ParsableArguments {
  @Flag(help: "Write the notice alone instead of a page, for a CMS.")
  var fragment = false

  @Option(
    help: ArgumentHelp(
      "Put this in front of every id in the HTML (default: none; notice- with --fragment).",
      valueName: "text"))
  var idPrefix: String?

  @Option(
    help: ArgumentHelp(
      "Put this page around each notice.",
      discussion:
        "Its slots: \(PageTemplate.Slot.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")).",
      valueName: "file"), completion: .file())
  var template: String?

  @Option(
    help: ArgumentHelp(
      "Where the output folder will be on the web, such as https://example.org/legal/.",
      valueName: "url"),
    transform: { try ConfigurationValue.baseURL($0) })
  var baseURL: String?

  @Option(
    help: ArgumentHelp("The site's name, for titles and above each page.", valueName: "text"))
  var siteName: String?

  @Option(help: ArgumentHelp("The columns of a line of plain text.", valueName: "columns"))
  var width = 72

  private static let fragmentPrefix = "notice-"
  private static let maximumTemplateSize = 4 << 20

  func validate() throws {
    if fragment, template != nil {
      throw ValidationError("--fragment and --template exclude each other")
    }
    if let idPrefix, !EmissionOptions.isIdentifierPrefix(idPrefix) {
      throw ValidationError(
        "--id-prefix: '\(idPrefix)' is no beginning of an id: a letter, then letters, digits, - and _"
      )
    }
    if !EmissionOptions.textWidths.contains(width) {
      throw ValidationError(
        "--width: \(width) is not between \(EmissionOptions.textWidths.lowerBound) and "
          + "\(EmissionOptions.textWidths.upperBound)")
    }
  }

  /// The options for the emitters, and the template's path with its hash.
  func emissionOptions(
    workingFolder: AbsolutePath
  ) throws(CommandFailure) -> (EmissionOptions, template: (path: String, sha256: String)?) {
    var options = EmissionOptions()
    options.isFragment = fragment
    options.idPrefix = idPrefix ?? (fragment ? Self.fragmentPrefix : "")
    options.textWidth = width
    guard let template else { return (options, nil) }
    let bytes = try Self.read(template, workingFolder)
    options.template = try Self.parse(bytes, template)
    return (options, (template, SHA256(bytes).hexadecimal))
  }

  /// Puts what the options say over the configuration.
  func adjust(_ configuration: inout Configuration) {
    if let baseURL { configuration.baseURL = Setting(baseURL, .option("--base-url")) }
    if let siteName { configuration.siteName = Setting(siteName, .option("--site-name")) }
  }

  private static func read(
    _ path: String, _ workingFolder: AbsolutePath
  ) throws(CommandFailure) -> [UInt8] {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileReader.bytes(
        of: AbsolutePath(path, from: workingFolder), limit: maximumTemplateSize + 1)
    } catch {
      throw error.failure("cannot read", at: path)
    }
    guard bytes.count <= maximumTemplateSize else {
      throw CommandFailure("it is larger than 4 MiB", at: path)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw CommandFailure("it is not UTF-8", at: path)
    }
    return bytes
  }

  private static func parse(
    _ bytes: [UInt8], _ path: String
  ) throws(CommandFailure) -> PageTemplate {
    let source = SourceFile(path: path, bytes: bytes)
    func place(_ span: SourceSpan) -> String {
      let position = source.position(at: span.start)
      return "\(path):\(position.line):\(position.column)"
    }
    do throws(PageTemplate.Problem) {
      return try PageTemplate(bytes)
    } catch {
      switch error {
      case .unknownSlot(let name, let span):
        let names = PageTemplate.Slot.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure("there is no slot '\(name)'; there are \(names)", at: place(span))
      case .unclosedSlot(let span):
        throw CommandFailure("'{{' begins a slot that has no '}}'", at: place(span))
      case .noContent:
        throw CommandFailure("it has no slot {{content}} for the notice", at: path)
      }
    }
  }
}
