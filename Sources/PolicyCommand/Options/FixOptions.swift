import ArgumentParser

/// The options that say what is done with fixes.
struct FixOptions: ParsableArguments {
  @Flag(help: "Make the safe fixes in the files, then report what is left.")
  var fix = false

  @Flag(help: "Make the fixes that an author should look at too; implies --fix.")
  var unsafeFixes = false

  @Flag(help: "Write nothing; print what --fix would change as a unified diff.")
  var diff = false

  /// Whether any fix is made, be it for show.
  var isActive: Bool { fix || unsafeFixes || diff }
}
