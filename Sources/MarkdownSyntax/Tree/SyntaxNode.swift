import SourceText

/// One node in a ``SyntaxTree``'s arena. Nodes stand in preorder: the first child of node `i` is
/// `i + 1`, its next sibling is `subtreeEnd`.
public struct SyntaxNode: Sendable {
  /// What the node is.
  public internal(set) var kind: NodeKind
  var flags: Flags
  /// A heading's level, or a table cell's column.
  var detail: UInt16
  var start: UInt32
  var end: UInt32
  /// The index behind the last descendant.
  var subtreeEnd: UInt32
  /// The index of the parent; the root is its own.
  var parent: UInt32
  /// The index into the side table that the kind names, or `UInt32.max`.
  var payload: UInt32

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// A text whose literal differs from its slice: escapes, entities, NUL, malformed UTF-8.
    static let needsDecoding = Flags(rawValue: 1)
    /// An autolink's text, in which escapes have no meaning, and entities only where the text needs
    /// decoding.
    static let isVerbatim = Flags(rawValue: 2)
    /// The node has an entry in the attribute lists.
    static let hasAttributes = Flags(rawValue: 4)
    /// A setext heading, a fenced code block, a tight list.
    static let isVariant = Flags(rawValue: 8)
  }

  /// The node's place: delimiters and markers included, trailing line ends not.
  public var span: SourceSpan { SourceSpan(Int(start), Int(end)) }
}
