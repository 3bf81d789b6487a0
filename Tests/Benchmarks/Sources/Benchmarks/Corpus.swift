import Foundation

/// The notices that whole programs are measured on: a folder with `locales/<locale>/<document>.md`.
struct Corpus {
  /// Its root.
  let folder: URL
  /// All its notices, from the root.
  let files: [String]

  private static let locales = [
    "en", "ar", "cs", "da", "de", "es", "fi", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt-BR",
    "ru", "sv", "tr", "uk", "zh-Hans",
  ]

  /// The project's own notice in twenty locales, as seventeen documents each with the text of some
  /// rules' specifications, so that there is something to find: 340 files of some 15 KB.
  ///
  /// - Parameters:
  ///   - project: The root of the project.
  ///   - times: How many times as many documents.
  static func made(from project: URL, in folder: URL, times: Int = 1) throws -> Corpus {
    let english = try text(project.appending(path: "locales/en/privacy-policy.md"))
    let specs = try markdown(in: project.appending(path: "fixtures/rules"))
    var files: [String] = []
    for locale in locales {
      let own = project.appending(path: "locales/\(locale)/privacy-policy.md")
      let notice = (try? text(own)) ?? english
      let body = notice.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
      let target = folder.appending(path: "locales/\(locale)")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      for document in 0..<(17 * times) {
        let spec = try text(specs[document % specs.count])
        let file = "locales/\(locale)/document-\(document).md"
        let front =
          "---\ntitle: Document \(document)\nslug: document-\(document)\nlocale: \(locale)\n---\n"
        try (front + body + "\n\n" + spec + "\n\n" + body)
          .write(to: folder.appending(path: file), atomically: false, encoding: .utf8)
        files.append(file)
      }
    }
    return Corpus(folder: folder, files: files)
  }

  /// A folder of real notices. Where it has no `locales`, each Markdown file becomes a document of its
  /// own in English.
  static func copied(from source: URL, to folder: URL) throws -> Corpus {
    let hasLayout = FileManager.default.fileExists(atPath: source.appending(path: "locales").path)
    var files: [String] = []
    for (index, file) in try markdown(in: source).enumerated() {
      let path =
        hasLayout
        ? String(file.path.dropFirst(source.path.count + 1)) : "locales/en/document-\(index).md"
      let target = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      var content = try text(file)
      if !content.hasPrefix("---\n") {
        content =
          "---\ntitle: Document \(index)\nslug: document-\(index)\nlocale: en\n---\n" + content
      }
      try content.write(to: target, atomically: false, encoding: .utf8)
      files.append(path)
    }
    return Corpus(folder: folder, files: files)
  }

  /// One document of it in some of its locales, in a folder of its own.
  func part(_ document: String, locales: Int, in folder: URL) throws -> Corpus {
    let chosen = files.filter { $0.hasSuffix("/" + document) }.prefix(locales)
    for file in chosen {
      let target = folder.appending(path: file)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: self.folder.appending(path: file), to: target)
    }
    return Corpus(folder: folder, files: Array(chosen))
  }

  /// Its size in bytes.
  var size: Int {
    files.reduce(0) { sum, file in
      let path = folder.appending(path: file).path
      return sum + ((try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0)
    }
  }

  private static func markdown(in folder: URL) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
      .sorted { $0.path < $1.path }
  }

  private static func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
