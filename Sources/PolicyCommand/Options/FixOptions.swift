import ArgumentParser

/// The options that say what is done with fixes.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the safe fixes in the files, then report what is left.")
  var fix = false

  @Flag(help: "Make the fixes that an author should look at too; implies --fix.")
  var unsafeFixes = false

  @Flag(help: "Write nothing; print what --fix would change as a unified diff.")
  var diff = false

  /// What was chosen.
  var choices: FixChoices { FixChoices(fix: fix, unsafeFixes: unsafeFixes, diff: diff) }
}
