/// How far from a pattern's first part its other parts may stand.
enum PatternScope: String, Sendable {
  /// In the same sentence.
  case sentence
  /// In the same paragraph, item or cell.
  case block
  /// At most three blocks away, and under the same heading.
  case near
  /// In the heading of the section that holds the first part, or of one around it.
  case heading
  /// Under the same heading.
  case section
  /// Anywhere.
  case notice

  /// All scopes by their width.
  static let byWidth: [PatternScope] = [.sentence, .heading, .block, .near, .section, .notice]

  /// The order in which parts are looked for.
  var width: Int {
    switch self {
    case .sentence: 0
    case .heading: 1
    case .block: 2
    case .near: 3
    case .section: 4
    case .notice: 5
    }
  }
}
