/// Finds the project that paths belong to: its root and its `policyc.yml`.
struct ProjectResolver {
  /// The configuration file that was named, from the working folder.
  var namedFile: String?
  /// Whether no configuration file is read.
  var ignoresFile = false
  /// The layout from the command line.
  var layout: Layout?
  let workingFolder: AbsolutePath

  /// The defaults with what the project's configuration file says.
  ///
  /// - Throws: That the file is wrong, or that the paths belong to two projects.
  func configuration(for paths: [InputPath]) throws(CommandFailure) -> Configuration {
    if let namedFile {
      return try configuration(file: AbsolutePath(namedFile, from: workingFolder), shown: namedFile)
    }
    if !ignoresFile {
      let files = try self.files(for: paths)
      if let other = files.first(where: { $0 != files[0] }) {
        let names = [files[0], other].map { $0.map(shown) ?? "none" }
        throw CommandFailure("the paths have two configurations, `\(names[0])` and `\(names[1])`")
      }
      if let file = files[0] { return try configuration(file: file, shown: shown(file)) }
    }
    return Configuration(root: try root(of: paths))
  }

  /// The configuration file of each path, `nil` for none; at least one.
  private func files(for paths: [InputPath]) throws(CommandFailure) -> [AbsolutePath?] {
    guard !paths.isEmpty else { return [ConfigurationFile.find(from: workingFolder)] }
    let found = paths.map { (path: $0, file: ConfigurationFile.find(from: $0.folder)) }
    // A hook names every file that was changed; those outside of the project are no notices.
    let relevant = found.filter { $0.file != nil || $0.path.kind == .folder }
    return (relevant.isEmpty ? found : relevant).map(\.file)
  }

  private func configuration(
    file: AbsolutePath, shown: String
  ) throws(CommandFailure) -> Configuration {
    // Beside the locales it speaks of the folder around them, as its layout does.
    if [file.parent.name] == Layout.standard.fixedFolders {
      let configuration = try configuration(file, shown, root: file.parent.parent)
      let layout = layout ?? configuration.layout.value
      if layout.fixedFolders.first == file.parent.name { return configuration }
    }
    return try configuration(file, shown, root: file.parent)
  }

  private func configuration(
    _ file: AbsolutePath, _ shown: String, root: AbsolutePath
  ) throws(CommandFailure) -> Configuration {
    var configuration = Configuration(root: root)
    configuration.file = shown
    configuration.folder = file.parent
    try ConfigurationFile(at: file, shown: shown, root: root).apply(to: &configuration)
    return configuration
  }

  /// The root without a configuration file: the nearest folder in which the layout fits the path.
  private func root(of paths: [InputPath]) throws(CommandFailure) -> AbsolutePath {
    var roots: [AbsolutePath] = []
    // Without a path the project around the working folder is meant.
    for path in paths.isEmpty ? [try InputPath(".")] : paths {
      if ignoresFile, layout == nil, path.kind == .file { continue }
      if let root = try root(of: path), !roots.contains(root) { roots.append(root) }
    }
    if roots.count > 1 {
      throw CommandFailure(
        "the paths belong to two projects, `\(roots[0].string)` and `\(roots[1].string)`")
    }
    return roots.first ?? workingFolder
  }

  private func root(of path: InputPath) throws(CommandFailure) -> AbsolutePath? {
    var candidate = path.folder
    while true {
      let finder = NoticeFinder(
        root: candidate, layout: layout ?? .standard, takesLoneFiles: false)
      if try finder.matchesAny(path) { return candidate }
      if candidate.parts.isEmpty { return nil }
      candidate = candidate.parent
    }
  }

  private func shown(_ path: AbsolutePath) -> String {
    workingFolder.contains(path) ? path.relative(to: workingFolder) : path.string
  }
}
