import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeReport
import SourceText

/// What a run is to compile.
struct Build {
  /// The documents that are left out because of their errors.
  private(set) var leftOut: [LeftOutDocument] = []
  /// The files of notices that were read because others link to them.
  let linkedNotices: [AbsolutePath]
  /// The notices in the order of their documents.
  private var notices: [PlannedNotice] = []
  private let formats: [ArtifactFormat]
  private let options: EmissionOptions
  /// How many notices are worked on at the same time.
  private let jobs: Int

  /// Chooses each notice set without errors.
  ///
  /// - Parameter allowsErrors: Whether notices with errors are compiled too.
  init(run: Run, options: EmissionOptions, allowsErrors: Bool) throws(CommandFailure) {
    self.options = options
    jobs = run.session.jobs
    formats = ArtifactFormat.allCases.filter { run.configuration.emit.value.contains($0) }
    let pages = try NoticePages(run)
    linkedNotices = pages.others
    let contexts = NoticeContexts(run.sets, pages: pages.pages)
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
        leftOut.append(LeftOutDocument(document, files, run.verdict))
        continue
      }
      for (file, notice) in zip(files, publishable.compactMap { $0 }) {
        notices.append(
          try PlannedNotice(file, notice, context: contexts.context(of: notice.notice)))
      }
    }
    try checkPaths()
  }

  /// Whether there is nothing to compile.
  var isEmpty: Bool { notices.isEmpty }

  /// Compiles each notice.
  ///
  /// - Parameters:
  ///   - output: Where the artifacts are staged as soon as they are made.
  ///   - showsProgress: Whether somebody is told how far long work is.
  /// - Returns: The artifacts in the order of their paths.
  func artifacts(
    stagedIn output: OutputFolder, showsProgress: Bool
  ) throws(CommandFailure) -> [BuiltArtifact] {
    // Pages are made of the trees, and of what was found in the texts.
    for notice in notices where notice.isLarge { notice.publishable.notice.forgetTexts() }
    let progress =
      showsProgress ? ProgressLine("compiling", "notices", total: notices.count) : nil
    defer { progress?.finish() }
    let (notices, formats, options, jobs) = (notices, formats, options, jobs)
    let results = Threads.map(count: notices.count, width: jobs) { index in
      defer { progress?.advance() }
      let notice = notices[index]
      // Where nobody else works meanwhile, several artifacts of the notice are made at the same time.
      let width = notices.count < jobs || notice.isLarge ? jobs : 1
      return LargeNotices.inTurn(notice.file.source.bytes.count) {
        Result { () throws(CommandFailure) in
          try notice.artifacts(in: formats, options, stagedIn: output, width: width)
        }
      }
    }
    var artifacts: [BuiltArtifact] = []
    for result in results { artifacts += try result.get() }
    artifacts.sort { $0.path < $1.path }
    return artifacts
  }

  /// Two artifacts with one path, or with paths that some systems take for one, can only be here where
  /// errors are allowed or switched off.
  private func checkPaths() throws(CommandFailure) {
    var artifacts: [(path: String, notice: Int)] = []
    for (index, notice) in notices.enumerated() {
      for format in formats { artifacts.append((notice.path(of: format), index)) }
    }
    artifacts.sort { $0.path < $1.path }
    func source(_ artifact: Int) -> String {
      notices[artifacts[artifact].notice].file.location.path
    }
    // For each path, and each folder, an artifact that has it.
    var known: [String: Int] = [:]
    var folders: [String: Int] = [:]
    for (index, (path, _)) in artifacts.enumerated() {
      // `aux`, `con`, `nul` and `prn` are languages, too.
      if let part = path.split(separator: "/").first, Slug.isDeviceName(String(part)) {
        throw CommandFailure(
          "`\(part)` is the name of a device on Windows, so no folder of artifacts can have it",
          at: source(index))
      }
      // Names may differ by more than case and composition on no system that matters.
      let folded = path.lowercased()
      if let other = known.updateValue(index, forKey: folded) {
        throw CommandFailure(
          artifacts[other].path == path
            ? "both \(source(other)) and \(source(index)) would be written here"
            : "it differs only in case from \(artifacts[other].path), which is one file on some "
              + "systems", at: path)
      }
      var folder = ""
      for part in folded.split(separator: "/").dropLast() {
        folder += (folder.isEmpty ? "" : "/") + part
        folders[folder] = index
      }
    }
    for (path, _) in artifacts {
      if let other = folders[path.lowercased()] {
        throw CommandFailure(
          "it would be a file and a folder, because of \(source(other))", at: path)
      }
    }
  }
}
