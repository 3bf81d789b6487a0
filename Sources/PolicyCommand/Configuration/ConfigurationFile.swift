import NoticeLint
import NoticeModel
import SourceText

/// A `policyc.yml`.
struct ConfigurationFile {
  /// The name under which it is looked for.
  static let name = "policyc.yml"

  /// The keys that it may have.
  enum Key: String, CaseIterable {
    case layout
    case sourceLocale = "source-locale"
    case profiles
    case select
    case ignore
    case severity
    case failOn = "fail-on"
    case output
    case emit
  }

  /// Where it is.
  let location: AbsolutePath
  private let source: SourceFile
  private let entries: [(key: Key, node: YAMLNode)]

  /// Reads a file.
  ///
  /// - Parameter shown: Its path for messages.
  init(at location: AbsolutePath, shown: String) throws(CommandFailure) {
    self.location = location
    do throws(SystemError) {
      source = SourceFile(
        path: shown, bytes: try FileReader.bytes(of: location, limit: YAMLReader.maximumSize + 1))
    } catch {
      throw error.failure("cannot read the configuration", at: shown)
    }
    let document: YAMLNode?
    do throws(YAMLProblem) {
      document = try YAMLReader.read(source)
    } catch {
      throw Self.failure(error, in: source)
    }
    entries = try Self.entries(of: document, in: source)
  }

  /// The configuration file of a folder or of the nearest folder around it.
  static func find(from folder: AbsolutePath) -> AbsolutePath? {
    var folder = folder
    while true {
      let candidate = folder.appending(name)
      if (try? FileStatus(of: candidate)) != nil { return candidate }
      if folder.parts.isEmpty { return nil }
      folder = folder.parent
    }
  }

  /// Puts what the file says over a configuration.
  func apply(to configuration: inout Configuration) throws(CommandFailure) {
    for (key, node) in entries {
      switch key {
      case .layout:
        configuration.layout = try setting(node) { text throws(CommandFailure) in
          try Layout(text)
        }
      case .sourceLocale:
        configuration.sourceLocale = try setting(node, ConfigurationValue.locale)
      case .profiles: configuration.profiles = try list(node, ConfigurationValue.profile)
      case .select: configuration.select = try list(node, ConfigurationValue.rule)
      case .ignore: configuration.ignore = try list(node, ConfigurationValue.rule)
      case .severity: try applySeverity(node, to: &configuration)
      case .failOn: configuration.failOn = try setting(node, ConfigurationValue.threshold)
      case .output:
        configuration.output = try setting(node) { text throws(CommandFailure) in
          guard !text.isEmpty else { throw CommandFailure("`output` must name a folder") }
          return text
        }
      case .emit: configuration.emit = try list(node, ConfigurationValue.artifactFormat)
      }
    }
  }

  private func applySeverity(
    _ node: YAMLNode, to configuration: inout Configuration
  ) throws(CommandFailure) {
    guard let entries = node.mapping else {
      throw failure("expected rules with their levels, such as `structure: warning`", at: node)
    }
    for entry in entries {
      let rule = try setting(entry.key, ConfigurationValue.rule).value
      configuration.severity[rule] = try setting(entry.value, ConfigurationValue.level)
    }
  }

  private func setting<Value>(
    _ node: YAMLNode, _ read: (String) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Setting<Value> {
    guard let text = node.text, !node.isNull else {
      throw failure("expected a text, found \(Self.noun(node))", at: node)
    }
    do throws(CommandFailure) {
      return Setting(try read(text), origin(node))
    } catch {
      throw failure(error.message, at: node)
    }
  }

  /// A list; a single text stands for a list of one.
  private func list<Value>(
    _ node: YAMLNode, _ read: (String) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Setting<[Value]> {
    var values: [Value] = []
    for element in node.sequence ?? [node] {
      guard element.text != nil, !element.isNull else {
        throw failure("expected a list of texts, found \(Self.noun(element))", at: element)
      }
      values.append(try setting(element, read).value)
    }
    return Setting(values, origin(node))
  }

  private func origin<Value>(_ node: YAMLNode) -> Setting<Value>.Origin {
    .file(source.path, line: source.position(at: node.span.start).line)
  }

  private func failure(_ message: String, at node: YAMLNode) -> CommandFailure {
    Self.failure(message, at: node.span, in: source)
  }
}
