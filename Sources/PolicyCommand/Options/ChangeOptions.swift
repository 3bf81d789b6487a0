import ArgumentParser
import NoticeLint

/// The options that limit a run to what was changed, or was not told yet.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Look only at notice sets that were touched since this git revision.",
      discussion: """
        A set is touched by a change in any of its locales, committed or not. Where nothing is signed \
        off, parity also finds what a source has changed since then and its translation has not.
        """,
      valueName: "revision"))
  var since: String?

  @Flag(
    help: ArgumentHelp(
      "With --since, report only findings on lines that were changed.",
      discussion: "A finding counts if its place or a place that explains it is on such a line."))
  var onlyChangedLines = false

  @Flag(
    help: ArgumentHelp(
      "Where a long list of files is cut and each part has a run of its own, report each set once.",
      discussion: """
        Hooks need it. The runs know each other by the process that starts them; it must be in a git \
        repository. What lint reports of single files is the same with it and without.
        """))
  var splitList = false

  func validate() throws {
    if onlyChangedLines, since == nil {
      throw ValidationError("--only-changed-lines needs --since")
    }
  }

  /// What was chosen.
  var choices: ChangeChoices {
    ChangeChoices(since: since, onlyChangedLines: onlyChangedLines, splitList: splitList)
  }
}
