import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeReport
import SourceText

/// The artifacts of a run, in memory.
struct Build {
  /// The artifacts in the order of their paths.
  private(set) var artifacts: [BuiltArtifact] = []
  /// The documents that were left out because of their errors.
  private(set) var leftOut: [LeftOutDocument] = []
  /// The files of notices that were read because others link to them.
  let linkedNotices: [AbsolutePath]
  /// How many notices are worked on at the same time.
  let jobs: Int

  /// Compiles each notice set without errors.
  ///
  /// - Parameters:
  ///   - allowsErrors: Whether notices with errors are compiled too.
  ///   - showsProgress: Whether somebody is told how far long work is.
  init(
    run: Run, options: EmissionOptions, allowsErrors: Bool, showsProgress: Bool
  ) throws(CommandFailure) {
    jobs = run.session.jobs
    let formats = ArtifactFormat.allCases.filter { run.configuration.emit.value.contains($0) }
    let pages = try NoticePages(run)
    linkedNotices = pages.others
    let contexts = NoticeContexts(run.sets, pages: pages.pages)
    var sets: [String: [CheckedFile]] = [:]
    for file in run.files where !file.location.hasUnknownLocale {
      sets[file.location.document, default: []].append(file)
    }
    var work: [Work] = []
    for (document, files) in sets.sorted(by: { $0.key < $1.key }) {
      let publishable = files.map { file in
        file.notice.flatMap {
          allowsErrors
            ? run.verdict.publishableAllowingErrors($0) : run.verdict.publishable($0)
        }
      }
      guard !publishable.contains(where: { $0 == nil }) else {
        leftOut.append(LeftOutDocument(document, files, run.verdict))
        continue
      }
      for (file, notice) in zip(files, publishable.compactMap { $0 }) {
        work.append(Work(file: file, notice: notice, context: contexts.context(of: notice.notice)))
      }
    }
    // Pages are made of the trees, and of what was found in the texts.
    for item in work where LargeNotices.isLarge(item.file.source.bytes.count) {
      item.notice.notice.forgetTexts()
    }
    let todo = work
    let progress = showsProgress ? ProgressLine("compiling", "notices", total: todo.count) : nil
    defer { progress?.finish() }
    let jobs = jobs
    let results = Threads.map(count: todo.count, width: jobs) { index in
      defer { progress?.advance() }
      let size = todo[index].file.source.bytes.count
      // Where nobody else works meanwhile, several artifacts of the notice are made at the same time.
      let width = todo.count < jobs || LargeNotices.isLarge(size) ? jobs : 1
      return LargeNotices.inTurn(size) {
        Result { () throws(CommandFailure) in
          try Self.artifacts(of: todo[index], in: formats, options, width: width)
        }
      }
    }
    for result in results { artifacts += try result.get() }
    artifacts.sort { $0.artifact.relativePath < $1.artifact.relativePath }
    try checkPaths()
  }

  private struct Work: Sendable {
    var file: CheckedFile
    var notice: PublishableNotice
    var context: NoticeContext
  }

  /// What is known of an artifact in the end.
  private enum Part: Sendable {
    case artifact(Artifact)
    case digest(SHA256)
  }

  private static func artifacts(
    of work: Work, in formats: [ArtifactFormat], _ options: EmissionOptions, width: Int
  ) throws(CommandFailure) -> [BuiltArtifact] {
    let path = work.file.location.path
    do throws(EmissionError) {
      let emitter = try NoticeEmitter(work.notice, context: work.context, options: options)
      let drafts = Threads.map(count: formats.count, width: width) { index in
        Result { () throws(EmissionError) in try emitter.draft(of: formats[index]) }
      }
      var made: [ArtifactDraft] = []
      for draft in drafts { made.append(try draft.get()) }
      // The last one takes the longest to check. Digests are made meanwhile.
      let unchecked = made
      let parts = Threads.map(count: unchecked.count * 2, width: width) { index in
        let draft = unchecked[unchecked.count - 1 - index / 2]
        return Result { () throws(EmissionError) in
          index % 2 == 0 ? .artifact(try draft.checked()) : Part.digest(draft.digest)
        }
      }
      var artifacts: [Artifact] = []
      var digests: [SHA256] = []
      for part in parts {
        switch try part.get() {
        case .artifact(let artifact): artifacts.append(artifact)
        case .digest(let digest): digests.append(digest)
        }
      }
      return zip(artifacts, digests).map {
        BuiltArtifact($0, $1, of: work.file, work.notice)
      }
    } catch {
      switch error {
      case .noLocale: throw CommandFailure("it has no locale to be built for", at: path)
      case .noSlug: throw CommandFailure("it has no slug to be built under", at: path)
      case .library: throw CommandFailure("libxml2 failed to compile it", at: path)
      case .invalid(let message):
        throw CommandFailure("its XML does not follow the schema: \(message)", at: path)
      }
    }
  }

  /// Two artifacts with one path, or with paths that some systems take for one, can only be here where
  /// errors are allowed or switched off.
  private func checkPaths() throws(CommandFailure) {
    var known: [String: BuiltArtifact] = [:]
    var folders: [String: BuiltArtifact] = [:]
    for built in artifacts {
      let path = built.artifact.relativePath
      // `aux`, `con`, `nul` and `prn` are languages, too.
      if let part = path.split(separator: "/").first, Slug.isDeviceName(String(part)) {
        throw CommandFailure(
          "`\(part)` is the name of a device on Windows, so no folder of artifacts can have it",
          at: built.file.location.path)
      }
      // Names may differ by more than case and composition on no system that matters.
      let folded = path.lowercased()
      if let other = known[folded] {
        let isSame = other.artifact.relativePath == path
        throw CommandFailure(
          isSame
            ? "both \(other.file.location.path) and \(built.file.location.path) would be written here"
            : "it differs only in case from \(other.artifact.relativePath), which is one file on "
              + "some systems", at: path)
      }
      known[folded] = built
      var folder = ""
      for part in folded.split(separator: "/").dropLast() {
        folder += (folder.isEmpty ? "" : "/") + part
        folders[folder] = built
      }
    }
    for built in artifacts {
      if let other = folders[built.artifact.relativePath.lowercased()] {
        throw CommandFailure(
          "it would be a file and a folder, because of \(other.file.location.path)",
          at: built.artifact.relativePath)
      }
    }
  }
}
