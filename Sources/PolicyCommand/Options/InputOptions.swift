import ArgumentParser

/// The options that say what is read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files and folders; the whole project if none is named. - is standard input.",
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The name of what standard input gives.", valueName: "path"))
  var stdinFilename: String?

  @Flag(help: "Leave out what `exclude` in policyc.yml names even where a path names it.")
  var forceExclude = false

  @Option(
    help: ArgumentHelp(
      "The notices that are checked at the same time (default: one for each processor).",
      valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if paths.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("- can be named only once")
    }
    if stdinFilename != nil, !paths.contains("-") {
      throw ValidationError("--stdin-filename needs the path -")
    }
  }

  /// What was chosen.
  var choices: InputChoices {
    InputChoices(
      paths: paths, stdinFilename: stdinFilename, forceExclude: forceExclude, jobs: jobs)
  }
}
