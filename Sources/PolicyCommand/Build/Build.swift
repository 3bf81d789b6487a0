import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeReport
import SourceText

/// The artifacts of a run, in memory.
struct Build {
  /// An artifact and the notice that it was made from.
  struct BuiltArtifact {
    let artifact: Artifact
    let file: CheckedFile
  }

  /// The manifest's name in the output folder.
  static let manifestName = "manifest.json"

  /// The artifacts in the order of their paths.
  private(set) var artifacts: [BuiltArtifact] = []
  /// The documents that were left out because of their errors.
  private(set) var leftOut: [String] = []

  /// Compiles each notice set without errors.
  ///
  /// - Parameter allowsErrors: Whether notices with errors are compiled too.
  init(run: Run, allowsErrors: Bool) throws(CommandFailure) {
    let formats = ArtifactFormat.allCases.filter { run.configuration.emit.value.contains($0) }
    var sets: [String: [CheckedFile]] = [:]
    for file in run.files where !file.location.hasUnknownLocale {
      sets[file.location.document, default: []].append(file)
    }
    for (document, files) in sets.sorted(by: { $0.key < $1.key }) {
      let publishable = files.map { file in
        file.notice.flatMap {
          allowsErrors
            ? run.verdict.publishableAllowingErrors($0) : run.verdict.publishable($0)
        }
      }
      guard !publishable.contains(where: { $0 == nil }) else {
        leftOut.append(document)
        continue
      }
      for (file, notice) in zip(files, publishable.compactMap { $0 }) {
        artifacts += try Self.artifacts(of: notice, at: file.location.path, in: formats).map {
          BuiltArtifact(artifact: $0, file: file)
        }
      }
    }
    artifacts.sort { $0.artifact.relativePath < $1.artifact.relativePath }
    try checkPaths()
  }

  private static func artifacts(
    of notice: PublishableNotice, at path: String, in formats: [ArtifactFormat]
  ) throws(CommandFailure) -> [Artifact] {
    do throws(EmissionError) {
      let emitter = try NoticeEmitter(notice)
      var artifacts: [Artifact] = []
      for format in formats { artifacts.append(try emitter.artifact(format)) }
      return artifacts
    } catch {
      switch error {
      case .noLocale: throw CommandFailure("it has no locale to be built for", at: path)
      case .noSlug: throw CommandFailure("it has no slug to be built under", at: path)
      case .library: throw CommandFailure("libxml2 failed to compile it", at: path)
      }
    }
  }

  /// Two artifacts with one path can only be here where errors are allowed or switched off.
  private func checkPaths() throws(CommandFailure) {
    for (one, next) in zip(artifacts, artifacts.dropFirst())
    where one.artifact.relativePath == next.artifact.relativePath {
      throw CommandFailure(
        "both \(one.file.location.path) and \(next.file.location.path) would be written here",
        at: one.artifact.relativePath)
    }
  }

  /// Writes all artifacts and the manifest, or nothing.
  func write(to folder: AbsolutePath, shown: String) throws(CommandFailure) {
    var output = try OutputFolder(folder, shown: shown)
    for built in artifacts {
      try output.stage(built.artifact.bytes, at: built.artifact.relativePath)
    }
    try output.stage(manifest, at: Self.manifestName)
    try output.commit()
  }

  /// What was written, from what, and by which version.
  private var manifest: [UInt8] {
    let document: JSONValue = [
      "tool": Tool.json,
      "artifacts": .array(
        artifacts.map { built in
          [
            "path": .string(built.artifact.relativePath),
            "format": .string(built.artifact.format.rawValue),
            "locale": .string(built.file.notice?.locale?.description ?? ""),
            "document": .string(built.file.location.document),
            "size": .integer(built.artifact.bytes.count),
            "sha256": .string(SHA256(built.artifact.bytes).hexadecimal),
            "source": [
              "path": .string(built.file.location.path),
              "sha256": .string(SHA256(built.file.source.bytes).hexadecimal),
            ],
          ]
        }),
    ]
    return document.serialized()
  }
}
