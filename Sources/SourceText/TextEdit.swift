/// The replacement of one span of a file.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced; empty for an insertion.
  public var span: SourceSpan

  /// What stands there afterwards.
  public var text: String

  /// Makes an edit.
  public init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}
