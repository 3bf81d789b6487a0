import NoticeLint
import NoticeReport

/// How findings are shown, as ``ReportOptions`` say it.
struct ReportChoices {
  var format: [FormatRequest] = []
  var failOn: FailureThreshold?
  var color = ColorChoice.auto
  var baseline: String?
  var writeBaseline = false
  var statistics = false
  var quiet = false
  var verbose = false

  /// The findings that are known.
  func readBaseline(
    _ configuration: Configuration, workingFolder: AbsolutePath
  ) throws(CommandFailure) -> Baseline? {
    guard let file = BaselineFile(configuration, workingFolder: workingFolder) else {
      if writeBaseline {
        throw CommandFailure("no baseline to write; name a file with --baseline")
      }
      return nil
    }
    if let baseline = try file.read() { return baseline }
    // A name that was mistyped would bring all findings back without a word.
    guard writeBaseline else {
      throw CommandFailure("there is no such baseline; --write-baseline makes it", at: file.shown)
    }
    return nil
  }
}
