/// How far from a pattern's first part its other parts may stand.
enum PatternScope: String, Sendable {
  /// In the same sentence.
  case sentence
  /// In the same paragraph, item or cell.
  case block
  /// At most three blocks away.
  case near
  /// Under the same heading.
  case section
  /// Anywhere.
  case notice
}
