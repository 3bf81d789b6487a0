import ArgumentParser
import NoticeLint

/// The options that say what translations are compared with besides their source.
struct StalenessOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where nothing is signed off, find what the source has changed since this git revision.",
      discussion: "It also compares policyc.lock with the revision's.",
      valueName: "revision"))
  var since: String?

  /// The project as it was at the revision; `nil` where none is named.
  ///
  /// - Parameter failure: What learns that git fails while notices are compared.
  func revision(
    of configuration: Configuration, failure: FirstFailure
  ) throws(CommandFailure) -> EarlierRevision? {
    try ChangeChoices(since: since).revision(of: configuration, failure: failure)
  }
}
