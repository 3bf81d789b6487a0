/// What is done with fixes, as ``FixOptions`` say it.
struct FixChoices {
  var fix = false
  var unsafeFixes = false
  var diff = false

  /// Whether any fix is made, be it for show.
  var isActive: Bool { fix || unsafeFixes || diff }
}
