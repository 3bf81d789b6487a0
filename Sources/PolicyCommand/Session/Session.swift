import Glibc
import MarkdownSyntax
import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

/// Reads, parses and checks notices, several at the same time. The results do not depend on how many.
struct Session: Sendable {
  let linter: Linter
  /// How many notices are worked on at the same time.
  let jobs: Int
  /// What rules may know besides the notices.
  var context: LintContext
  /// The notices of the whole project, of which a run may check some.
  var everything: [NoticeLocation] = []
  /// The findings that are known.
  var baseline: Baseline?
  /// Whether somebody is told how far a long run is.
  var showsProgress = false

  /// Makes a session.
  ///
  /// - Parameter jobs: How many notices are worked on at the same time; one for each processor where
  ///   `nil`.
  init(configuration: Configuration, scope: LintScope, jobs: Int?) {
    linter = Linter(settings: configuration.lintSettings, scope: scope)
    context = configuration.lintContext
    self.jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Checks notices; the results stand in the order of `locations`.
  ///
  /// - Throws: The first file, in that order, that cannot be read.
  func check(_ locations: [NoticeLocation]) throws(CommandFailure) -> [CheckedFile] {
    let progress =
      showsProgress ? ProgressLine("checking", "notices", total: locations.count) : nil
    let results = Threads.map(count: locations.count, width: jobs) { index in
      defer { progress?.advance() }
      return Result { () throws(CommandFailure) in try check(locations[index]) }
    }
    progress?.finish()
    var files: [CheckedFile] = []
    for result in results { files.append(try result.get()) }
    return files
  }

  private func check(_ location: NoticeLocation) throws(CommandFailure) -> CheckedFile {
    try check(try Self.read(location), at: location)
  }

  /// Checks a notice that was read.
  func check(
    _ source: SourceFile, at location: NoticeLocation
  ) throws(CommandFailure) -> CheckedFile {
    if let refusal = linter.refusal(of: source) {
      return CheckedFile(location: location, source: source, checked: nil, refusal: refusal)
    }
    guard source.bytes.count <= SourceFile.maximumSize else {
      throw CommandFailure("it is larger than 64 MiB", at: location.path)
    }
    var notice = Notice(source: source, assumedLocale: location.tag)
    if notice.locale == nil, let locale = WrittenLanguage.locale(of: notice.tree),
      locale.language != "en"
    {
      notice = Notice(tree: notice.tree, assumedLocale: locale)
    }
    let checked = linter.check(
      LintSubject(notice: notice, pathLocale: location.locale, context: context))
    return CheckedFile(location: location, source: source, checked: checked, refusal: nil)
  }

  /// The bytes of a notice, one more than is allowed at most.
  static func read(_ location: NoticeLocation) throws(CommandFailure) -> SourceFile {
    do throws(SystemError) {
      let limit = SourceFile.maximumSize + 1
      let bytes =
        if let file = location.file {
          try FileReader.bytes(of: file, limit: limit)
        } else {
          try FileReader.standardInput(limit: limit)
        }
      return SourceFile(path: location.path, bytes: bytes)
    } catch {
      throw error.failure("cannot read", at: location.path)
    }
  }
}
