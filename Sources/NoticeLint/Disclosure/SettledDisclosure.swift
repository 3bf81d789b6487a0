import SourceText

/// What an author says about a disclosure, so that no evidence is looked for.
enum SettledDisclosure: Sendable {
  /// A section makes it: its index in `Notice.sections`.
  case section(Int)
  /// It is declared for a place that is not there.
  case nowhere(String, SourceSpan)
  /// It does not apply, but nothing says why.
  case withoutReason(SourceSpan)
  /// It does not apply, or another file says that it is made.
  case settled
}
