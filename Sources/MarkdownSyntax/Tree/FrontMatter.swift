import SourceText

/// The front matter's place; what it says is for a YAML reader.
public struct FrontMatter: Sendable {
  /// From the first `-` of the opening fence to the end of the closing fence, or of the file where
  /// there is none.
  public var span: SourceSpan
  /// The lines between the fences.
  public var contentSpan: SourceSpan
  /// Whether a closing `---` or `...` line stands behind it.
  public var isClosed: Bool
}
