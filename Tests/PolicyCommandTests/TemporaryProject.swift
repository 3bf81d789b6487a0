import Foundation

/// A folder with notices that goes away with the test.
final class TemporaryProject {
  let folder: URL

  /// Makes a folder with an English and a German notice that have no findings, or with other files.
  init(_ files: [String: String] = ["locales/en/a.md": notice(), "locales/de/a.md": notice("de")])
    throws
  {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("policyc-test-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A sentence with a way to reach somebody.
  static let contact = "Write to privacy@lindwurm.net."

  /// A notice without findings.
  static func notice(
    _ locale: String = "en", slug: String = "/legal/a", body: String? = nil
  ) -> String {
    let isGerman = locale == "de"
    let contact = isGerman ? "Mail an privacy@lindwurm.net." : Self.contact
    return """
      ---
      title: Privacy
      slug: \(slug)
      locale: \(locale)
      ---

      ## \(isGerman ? "Was wir behalten" : "What we keep")

      \(body ?? (isGerman ? "Wir behalten nichts." : "We keep nothing.") + " " + contact)

      """
  }

  /// Where a path of the project is.
  func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

  /// Writes a file with the folders around it.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file with the folders around it.
  func write(_ data: Data, to path: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url(path))
  }

  /// Makes a symbolic link.
  func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url(path).path, withDestinationPath: destination)
  }

  /// The paths of all files below a folder, in order; temporary ones included.
  func files(below path: String) throws -> [String] {
    let top = url(path).path
    guard FileManager.default.fileExists(atPath: top) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: top).filter {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(top)/\($0)", isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  /// Runs the program in the project's folder.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(arguments, in: folder, input: input, environment: environment)
  }
}
