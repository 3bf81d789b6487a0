import SourceText

@testable import MarkdownSyntax

/// The Markdown parser in all dialects.
enum MarkdownFuzzing {
  static func run(_ bytes: [UInt8]) {
    for dialect in Dialect.allCases {
      let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: bytes), dialect: dialect)
      checkSpans(of: tree)
      // Rows of tables are filled up with cells, in proportion to the input.
      hold(tree.nodes.count <= 64 + bytes.count * 40, "few nodes for the input")
      for definition in tree.definitions {
        hold(definition.span.end <= bytes.count, "definitions lie in the file")
      }
      for miss in tree.nearMisses {
        hold(miss.span.start <= miss.span.end && miss.span.end <= bytes.count, "\(miss.span)")
      }
      let xml = CommonMarkXMLRenderer(includesSourcePositions: true).render(tree)
      hold(String(validating: xml, as: UTF8.self) != nil, "XML is UTF-8")
      let json = TreeJSONRenderer().render(tree)
      hold(!json.isEmpty, "there is JSON")
      for node in tree.nodes.indices where tree.kind(node).isBlock { _ = tree.plainText(node) }
    }
  }

  /// Spans lie in the file, children in order inside their parents.
  static func checkSpans(of tree: SyntaxTree) {
    var lastEnd = Array(repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices {
      let span = tree.span(node)
      hold(span.start <= span.end && span.end <= tree.source.bytes.count, "\(span) in the file")
      guard let parent = tree.parent(node) else { continue }
      hold(tree.span(parent).contains(span), "\(tree.kind(node)) \(span) in its parent")
      hold(span.start >= lastEnd[parent], "\(tree.kind(node)) \(span) behind its sibling")
      lastEnd[parent] = span.end
    }
  }
}
