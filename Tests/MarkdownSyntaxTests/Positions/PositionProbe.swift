import SourceText
import Testing

@testable import MarkdownSyntax

/// A document and the slices that the nodes of some kinds must have, in document order.
struct PositionProbe: Sendable, CustomTestStringConvertible {
  let name: String
  let markdown: String
  let slices: [(kind: NodeKind, texts: [String])]

  init(_ name: String, _ markdown: String, _ slices: (NodeKind, [String])...) {
    self.name = name
    self.markdown = markdown
    self.slices = slices.map { (kind: $0.0, texts: $0.1) }
  }

  var testDescription: String { name }

  /// The slices of the nodes of a kind.
  static func slices(of kind: NodeKind, in tree: SyntaxTree) -> [String] {
    tree.nodes.indices.filter { tree.kind($0) == kind }.map { tree.sourceText($0) }
  }
}
