import SourceText

/// A link reference definition, kept in the tree whether used or not (CommonMark 0.31.2, section 4.7).
public struct ReferenceDefinition: Sendable {
  /// The index of its node.
  public var node: Int
  /// The whole definition, from `[` to the end of its destination or title.
  public var span: SourceSpan
  /// The label between the brackets.
  public var labelSpan: SourceSpan
  /// The destination without `<` `>`.
  public var destinationSpan: SourceSpan
  /// The title with its delimiters.
  public var titleSpan: SourceSpan?
  /// The destination, decoded.
  public var destination: String
  /// The title, decoded; empty where there is none.
  public var title: String
  /// The label as labels are matched: case folded, white space collapsed.
  public var normalizedLabel: String
  /// Whether an earlier definition has the same label, so that this one has no effect.
  public var isShadowed: Bool
  /// Whether a link or image uses it.
  public var isUsed: Bool
}
