import Glibc
import MarkdownSyntax
import NoticeLint
import NoticeModel
import NoticeParity
import SourceText

/// Reads, parses, checks, aligns and judges notices, several at the same time. The results do not depend
/// on how many.
struct Session: Sendable {
  let linter: Linter
  /// The locale that translations are made from.
  let sourceLocale: LocaleTag?
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
  /// Whether translations are aligned with their sources though no rule compares them.
  var alignsPairs = false
  /// How many bytes of notices are worked on together.
  var batchSize = NoticeBatches.usualSize

  /// Makes a session.
  ///
  /// - Parameter jobs: How many notices are worked on at the same time; one for each processor where
  ///   `nil`.
  init(configuration: Configuration, scope: LintScope, jobs: Int?) {
    linter = Linter(settings: configuration.lintSettings, scope: scope)
    sourceLocale = LocaleTag(configuration.sourceLocale.value)
    context = configuration.lintContext
    self.jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Judges notices, some whole sets at a time: what was read of these goes before the next ones come.
  ///
  /// - Parameter look: Sees each batch before it goes.
  /// - Throws: The first file, in the order of `locations`, that cannot be read.
  func judge(
    _ locations: [NoticeLocation], look: (ExaminedSets) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Judgement {
    var judgement = judgement
    var earlier = EarlierFiles()
    let progress = progress(over: locations)
    defer { progress?.finish() }
    let batches = NoticeBatches(locations, limit: batchSize).batches
    for (number, batch) in batches.enumerated() {
      let examined: ExaminedSets
      do throws(CommandFailure) {
        examined = try examine(batch, progress)
      } catch {
        throw first(of: error, in: batches[(number + 1)...].flatMap(\.self), of: locations)
      }
      judge(examined, into: &judgement, progress)
      earlier.complete(&judgement)
      try look(examined)
      // Where nothing more comes, nothing need go.
      if batches.count == 1 {
        ProcessLifetime.keep(examined)
      } else {
        earlier.remember(examined.files)
      }
    }
    return judgement
  }

  /// Reads notices, checks each by itself and aligns translations with their sources.
  ///
  /// - Throws: The first file, in the order of `locations`, that cannot be read.
  func examine(
    _ locations: [NoticeLocation], _ progress: ProgressLine? = nil
  ) throws(CommandFailure) -> ExaminedSets {
    let results = Threads.map(count: locations.count, width: jobs) { index in
      defer { progress?.advance() }
      return Result { () throws(CommandFailure) in try check(locations[index]) }
    }
    var files: [CheckedFile] = []
    for result in results { files.append(try result.get()) }
    return ExaminedSets(files: files, sets: sets(of: files))
  }

  /// Compares translations with their sources and weighs what was found.
  func judge(
    _ examined: ExaminedSets, into judgement: inout Judgement, _ progress: ProgressLine? = nil
  ) {
    let parts = examined.parts(compare(examined.sets, progress))
    let judged = Threads.map(count: parts.count, width: jobs) { [linter] index in
      linter.judge(parts[index])
    }
    judgement.add(judged, sources: examined.sources)
  }

  /// A judgement to which nothing was added.
  var judgement: Judgement { Judgement(linter, locales: locales) }
}
