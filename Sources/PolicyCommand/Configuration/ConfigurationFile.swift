import NoticeLint
import NoticeModel
import SourceText

/// A `policyc.yml`.
struct ConfigurationFile {
  /// The name under which it is looked for.
  static let name = "policyc.yml"
  /// More files than anybody chains.
  private static let maximumDepth = 16

  /// Where it is.
  let location: AbsolutePath
  let source: SourceFile
  /// Its path in findings: relative to the root.
  let findingPath: String
  private let entries: [(key: ConfigurationKey, node: YAMLNode)]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - shown: Its path for messages.
  ///   - root: The project's root.
  init(at location: AbsolutePath, shown: String, root: AbsolutePath) throws(CommandFailure) {
    self.location = location
    findingPath = location.relative(to: root)
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

  /// The configuration file of a folder or of the nearest folder around it. It lies in the folder
  /// itself or, beside the locales, in its `locales`.
  static func find(from folder: AbsolutePath) -> AbsolutePath? {
    // Strings are put together one by one: what joins any sequence is looked up at run time.
    let places = [name, Layout.standard.fixedFolders.reduce(into: "") { $0 += $1 + "/" } + name]
    var folder = folder
    while true {
      for place in places {
        let candidate = folder.appending(place)
        // One that cannot be looked at, or a link that leads nowhere, is refused when it is read.
        if (try? FileStatus.isThere(candidate)) ?? true { return candidate }
      }
      if folder.parts.isEmpty { return nil }
      folder = folder.parent
    }
  }

  /// Puts what the file says over a configuration, on top of the files that it extends.
  func apply(to configuration: inout Configuration) throws(CommandFailure) {
    try apply(to: &configuration, within: [location])
  }

  /// - Parameter chain: The files that led here.
  private func apply(
    to configuration: inout Configuration, within chain: [AbsolutePath]
  ) throws(CommandFailure) {
    for (key, node) in entries where key == .extends {
      for element in node.sequence ?? [node] {
        let path = try text(element)
        let base = AbsolutePath(path, from: location.parent)
        guard !chain.contains(base), chain.count < Self.maximumDepth else {
          throw failure("the configuration extends itself by `\(path)`", at: element)
        }
        let shown = Self.shown(path, beside: source.path)
        guard (try? FileStatus(of: base))?.kind == .file else {
          throw failure("there is no file `\(path)` to extend", at: element)
        }
        try ConfigurationFile(at: base, shown: shown, root: configuration.root).apply(
          to: &configuration, within: chain + [base])
        configuration.extended.append(shown)
      }
    }
    for (key, node) in entries { try apply(key, node, to: &configuration) }
    configuration.sources.append(SourceFile(path: findingPath, bytes: source.bytes))
  }

  private func apply(
    _ key: ConfigurationKey, _ node: YAMLNode, to configuration: inout Configuration
  ) throws(CommandFailure) {
    switch key {
    case .extends: break
    case .layout:
      configuration.layout = try setting(node) { text throws(CommandFailure) in try Layout(text) }
    case .sourceLocale:
      configuration.sourceLocale = try setting(node, ConfigurationValue.locale)
    case .exclude: configuration.exclude = try list(node, ConfigurationValue.pathPattern)
    case .profiles: configuration.profiles = try list(node, ConfigurationValue.profile)
    case .select: configuration.select = try list(node, ConfigurationValue.rule)
    case .ignore: configuration.ignore = try list(node, ConfigurationValue.rule)
    case .severity: try configuration.severity.merge(levels(node)) { $1 }
    case .options:
      for (rule, options) in try ruleOptions(node) {
        configuration.options[rule, default: [:]].merge(options) { $1 }
      }
    case .overrides: configuration.overrides = try overrides(node)
    case .failOn: configuration.failOn = try setting(node, ConfigurationValue.threshold)
    case .baseline: configuration.baseline = try setting(node, ConfigurationValue.fileName)
    case .output: configuration.output = try setting(node, ConfigurationValue.fileName)
    case .emit: configuration.emit = try list(node, ConfigurationValue.artifactFormat)
    case .baseURL: configuration.baseURL = try setting(node, ConfigurationValue.baseURL)
    case .siteName: configuration.siteName = try setting(node, ConfigurationValue.someText)
    case .organization: try applyOrganization(node, to: &configuration.organization)
    case .answers: try configuration.answers.merge(answers(node)) { $1 }
    case .disclosures: try configuration.disclosures.merge(disclosures(node)) { $1 }
    case .divergences: configuration.divergences = try divergences(node)
    case .glossary: configuration.glossary = try glossary(node)
    case .doNotTranslate:
      configuration.doNotTranslate = try list(node, ConfigurationValue.someText)
    case .linkHosts: try configuration.linkHosts.merge(linkHosts(node)) { $1 }
    }
  }

  /// A path that a file names, as messages show it.
  private static func shown(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return String(file[...slash]) + path
  }
}
