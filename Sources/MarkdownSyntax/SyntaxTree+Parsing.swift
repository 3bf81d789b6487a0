import SourceText

extension SyntaxTree {
  /// Reads a file.
  public static func parse(_ source: SourceFile, dialect: Dialect = .notice) -> SyntaxTree {
    SyntaxTree(
      source: source, dialect: dialect, nodes: [], frontMatter: nil, definitions: [],
      attributeLists: [], nearMisses: [], nestingLimitSpan: nil, tables: SideTables())
  }

  func string(_ literal: LiteralReference) -> String { "" }
  func appendLiteral(of node: Int, to bytes: inout [UInt8]) {}
  /// The decoded text of a node and all below it, with the way back to the source.
  public func decodedText(_ node: Int) -> DecodedText { DecodedText() }
}
