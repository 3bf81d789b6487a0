import ArgumentParser
import Glibc
import NoticeLint
import NoticeModel

/// `policyc init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write policyc.yml for a project, and a notice to begin with where there is none.",
    discussion: """
      Layout, locales, laws and organization are proposed from the notices that are there. Nothing that \
      is there is overwritten. On a terminal it asks once before it writes.
      """)

  @Argument(
    help: "The project's folder; the working folder if none is named.", completion: .directory)
  var path: String?

  @Option(
    help: ArgumentHelp("Where notices are, with {locale} and {document}.", valueName: "pattern"),
    transform: { try Layout($0) })
  var layout: Layout?

  @Option(
    help: ArgumentHelp("The locale that translations are made from.", valueName: "tag"),
    transform: { try ConfigurationValue.locale($0) })
  var sourceLocale: String?

  @Option(
    help: ArgumentHelp(
      "Write a notice to begin with in these locales where it is missing; repeat it or separate with "
        + "commas.", valueName: "tag"),
    transform: { try WordList($0, ConfigurationValue.locale) })
  var locale: [WordList<String>] = []

  @Option(
    help: ArgumentHelp(
      "The laws that notices are to meet; repeat it or separate with commas.", valueName: "name"),
    completion: .list(Profile.allCases.map(\.rawValue)),
    transform: { try WordList($0, ConfigurationValue.profile) })
  var profile: [WordList<Profile>] = []

  @Option(
    help: ArgumentHelp("The organization's name.", valueName: "name"),
    transform: { try ConfigurationValue.name($0) })
  var organization: String?

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  @Flag(help: "Print policyc.yml and write nothing.")
  var dryRun = false

  func run() throws {
    let root = try self.root()
    let file = root.appending(ConfigurationFile.name)
    if !dryRun, try isThere(file, root) {
      throw CommandFailure("it exists already and is left as it is", at: shown(file, root))
    }
    var proposal = try ProjectProposal(root: root, layout: layout, sourceLocale: sourceLocale)
    if !profile.isEmpty { proposal.profiles = profile.flatMap(\.words) }
    if let organization { proposal.organization.name = organization }
    let template = ConfigurationTemplate(proposal: proposal)
    if dryRun { return try StandardStreams.write(template.text) }
    var files = [OutputFile(text: template.text, location: file, shown: shown(file, root))]
    let schema = root.appending(ConfigurationTemplate.schemaName)
    files.append(
      OutputFile(bytes: ConfigurationSchema.json, location: schema, shown: shown(schema, root)))
    for (path, text) in skeletons(proposal) {
      let location = root.appending(path)
      files.append(OutputFile(text: text, location: location, shown: shown(location, root)))
    }
    try files.removeAll { try isThere($0.location, root) }
    guard try isWanted(proposal, files) else { return }
    try OutputFile.write(files[...])
    try StandardStreams.write(
      files.map { "\($0.shown): written\n" }.joined()
        + "`policyc check` says what is wrong or missing.\n")
  }

  private func isThere(
    _ file: AbsolutePath, _ root: AbsolutePath
  ) throws(CommandFailure) -> Bool {
    do throws(SystemError) {
      return try FileStatus.isThere(file)
    } catch {
      throw error.failure("cannot be looked at", at: shown(file, root))
    }
  }

  private func root() throws(CommandFailure) -> AbsolutePath {
    guard let path else { return try AbsolutePath.workingFolder() }
    let input = try InputPath(path)
    guard input.kind == .folder else { throw CommandFailure("it is no folder", at: path) }
    return input.location
  }

  private func shown(_ file: AbsolutePath, _ root: AbsolutePath) -> String {
    let relative = file.relative(to: root)
    guard let path, path != "." else { return relative }
    return path.hasSuffix("/") ? path + relative : "\(path)/\(relative)"
  }

  /// Notices to begin with: in the locales that are asked for, or, in a project without notices, in the
  /// source locale.
  private func skeletons(_ proposal: ProjectProposal) -> [(path: String, text: String)] {
    let isEmpty = proposal.found?.notices.isEmpty ?? true
    var locales = locale.flatMap(\.words)
    if isEmpty, !locales.contains(proposal.sourceLocale) {
      locales.insert(proposal.sourceLocale, at: 0)
    }
    let skeleton = NoticeSkeleton(profiles: proposal.profiles, today: .current)
    let documents = proposal.found?.documents.keys.sorted() ?? []
    let document =
      documents.first { $0.contains("privacy") } ?? documents.first ?? "privacy-policy"
    return locales.filter { tag in
      !(proposal.found?.documents[document]?.contains { $0.description == tag } ?? false)
    }.map { tag in
      (proposal.layout.path(locale: tag, document: document), skeleton.text(locale: tag))
    }
  }

  /// Asks, where there is somebody to answer.
  private func isWanted(
    _ proposal: ProjectProposal, _ files: [OutputFile]
  ) throws(CommandFailure) -> Bool {
    guard !yes, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return true }
    try StandardStreams.write(
      """
      layout         \(proposal.layout.text)
      source locale  \(proposal.sourceLocale)
      locales        \(proposal.locales.joined(separator: ", "))
      profiles       \(proposal.profiles.map(\.rawValue).joined(separator: ", "))
      organization   \(proposal.organization.name ?? proposal.organization.domain ?? "not known")
      writes         \(files.map(\.shown).joined(separator: ", "))
      Write? [Y/n]\u{20}
      """)
    let answer = readLine()?.lowercased() ?? "n"
    guard ["", "y", "yes"].contains(answer) else {
      try StandardStreams.write("Nothing was written.\n")
      return false
    }
    return true
  }
}
