import SourceText

/// A footnote, kept in the tree where it stands, whether referred to or not.
public struct Footnote: Sendable {
  /// The index of its node.
  public var node: Int
  /// The label between `[^` and `]`.
  public var labelSpan: SourceSpan
  /// The label as labels are matched: case folded.
  public var normalizedLabel: String
  /// Its number in the order of the first references, from 1; footnotes that nothing refers to follow
  /// behind the others.
  public var number: Int
  /// The nodes that refer to it, in document order.
  public var references: [Int]
  /// Whether an earlier footnote has the same label, so that nothing can refer to this one.
  public var isShadowed: Bool
}
