import SourceText

/// What a code block node says.
public struct CodeBlockDetail: Sendable {
  /// Whether it stands between fences; otherwise it is code by its indentation.
  public var isFenced: Bool
  /// The opening fence's characters, for a fenced block.
  public var openingFenceSpan: SourceSpan?
  /// The closing fence's characters; `nil` where the block runs to the end of its container.
  public var closingFenceSpan: SourceSpan?
  /// The info string, where there is one.
  public var infoSpan: SourceSpan?
  /// The info string, decoded.
  public var info: String
}
