/// What is read, as ``InputOptions`` say it.
struct InputChoices {
  var paths: [String] = []
  var stdinFilename: String?
  var forceExclude = false
  var jobs: Int?
}
