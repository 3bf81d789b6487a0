/// Why edits cannot be applied.
public enum TextEditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two edits change the same bytes; the one that starts first comes first.
  case overlap(TextEdit, TextEdit)
  /// An edit's span leaves the text, which has the given number of bytes.
  case outside(TextEdit, count: Int)

  /// What is wrong, for a message.
  public var description: String {
    switch self {
    case .overlap(let first, let second):
      "the edit of bytes \(first.place) overlaps the edit of bytes \(second.place)"
    case .outside(let edit, let count):
      "the edit of bytes \(edit.place) leaves the text of \(count) bytes"
    }
  }
}

extension TextEdit {
  fileprivate var place: String { "\(span.start)..<\(span.end)" }
}
