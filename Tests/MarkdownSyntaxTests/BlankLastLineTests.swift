import SourceText
import Testing

@testable import MarkdownSyntax

/// A paragraph may end in a line of blanks that end no line elsewhere: vertical tabs and form feeds.
@Suite struct BlankLastLineTests {
  @Test(arguments: ["A\n\u{B}\u{B}\n---\n", "A\n\u{C}\n===\n", "A\n\u{B}\n|-|\n"])
  func isNoTrap(_ text: String) {
    for dialect in [Dialect.commonmark, .gfm, .notice] {
      let source = SourceFile(path: "a.md", bytes: Array(text.utf8))
      let tree = SyntaxTree.parse(source, dialect: dialect)
      #expect(tree.nodes.indices.contains { tree.kind($0).isBlock })
      #expect(tree.nodes.indices.allSatisfy { tree.span($0).end <= text.utf8.count })
    }
  }
}
