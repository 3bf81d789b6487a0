import SourceText
import Testing

@testable import MarkdownSyntax

/// Inputs that make a parser slow, deep or wrong. Nothing is timed here; a shape that took quadratic
/// time would make the run stand still.
@Suite struct HostileTests {
  @Test(arguments: HostileShape.all)
  func everyDialectReadsIt(shape: HostileShape) {
    for dialect in Dialect.allCases {
      #expect(self.tree(shape.document(100_000), dialect).nodes.isEmpty == false)
      let tree = tree(shape.document(10_000), dialect)
      expectSound(tree)
      _ = CommonMarkXMLRenderer(includesSourcePositions: true).render(tree)
      _ = TreeJSONRenderer().render(tree)
      _ = TreeOutlineRenderer().render(tree)
      _ = tree.plainText(tree.root)
    }
  }

  @Test func nestedQuotesNest() {
    let tree = tree(String(repeating: ">", count: 100_000) + "a", .commonmark)
    #expect(tree.nodes.count { $0.kind == .blockQuote } == 100_000)
    #expect(tree.nodes.last?.kind == .text)
  }

  @Test func nestedEmphasisNests() {
    let count = 20_000
    let text =
      String(repeating: "*a **a ", count: count) + "b"
      + String(repeating: " a** a*", count: count)
    let tree = tree(text, .commonmark)
    #expect(tree.nodes.count { $0.kind == .emphasis } == count)
    #expect(tree.nodes.count { $0.kind == .strong } == count)
  }

  @Test func nestedLinksAreOneLink() {
    let tree = tree(
      String(repeating: "[", count: 20_000) + "a" + String(repeating: "](b)", count: 20_000),
      .commonmark)
    #expect(tree.nodes.count { $0.kind == .link } == 1)
  }

  @Test func aNoticeHasALimitOfDepth() throws {
    let tree = tree(String(repeating: "> ", count: 1000) + "a", .notice)
    #expect(tree.nodes.count { $0.kind == .blockQuote } <= SyntaxTree.maximumDepth)
    let span = try #require(tree.nestingLimitSpan)
    #expect(span.end <= tree.source.bytes.count)
    #expect(self.tree("> > > a", .notice).nestingLimitSpan == nil)
  }

  @Test func wideTablesStayInProportion() {
    let columns = 2000
    let text =
      String(repeating: "|a", count: columns) + "|\n"
      + String(repeating: "|-", count: columns) + "|\n" + String(repeating: "|b\n", count: 5000)
    let tree = tree(text, .gfm)
    // Rows are filled up with empty cells only as far as the input pays for them.
    #expect(tree.nodes.count < text.utf8.count * 40)
  }

  @Test(arguments: 1...20)
  func randomBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let bytes = (0..<random.number(0...400)).map { _ in UInt8.random(in: 0...255, using: &random)
      }
      for dialect in Dialect.allCases {
        expectSound(SourceFile(path: "a.md", bytes: bytes), dialect)
      }
    }
  }

  @Test(arguments: 1...20)
  func documentsWithBrokenBytes(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var generator = DocumentGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      var bytes = generator.document()
      for _ in 0..<random.number(1...8) where !bytes.isEmpty {
        let place = random.number(0...(bytes.count - 1))
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      for dialect in Dialect.allCases {
        expectSound(SourceFile(path: "a.md", bytes: bytes), dialect)
      }
    }
  }

  @Test(arguments: [
    "", "\u{FEFF}", "\n", "---", "---\n", "---\n---", "\u{0}", "{: a", "\u{FEFF}---\na: b",
  ])
  func smallest(text: String) {
    for dialect in Dialect.allCases {
      let tree = tree(text, dialect)
      expectSound(tree)
      #expect(tree.kind(tree.root) == .document)
    }
  }

  private func tree(_ text: String, _ dialect: Dialect) -> SyntaxTree {
    SyntaxTree.parse(SourceFile(path: "a.md", text: text), dialect: dialect)
  }

  private func expectSound(_ source: SourceFile, _ dialect: Dialect) {
    let tree = SyntaxTree.parse(source, dialect: dialect)
    expectSound(tree)
    _ = CommonMarkXMLRenderer().render(tree)
    _ = TreeJSONRenderer().render(tree)
    for node in tree.nodes.indices where tree.kind(node) == .paragraph { _ = tree.plainText(node) }
  }

  /// Children lie in order inside their parents, and everything lies in the file.
  private func expectSound(_ tree: SyntaxTree) {
    var lastEnd = Array(repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices {
      let span = tree.span(node)
      var isSound =
        span.end <= tree.source.bytes.count && tree.nodes[node].start <= tree.nodes[node].end
      if let parent = tree.parent(node) {
        isSound = isSound && tree.span(parent).contains(span) && span.start >= lastEnd[parent]
        lastEnd[parent] = span.end
      }
      if !isSound {
        let text = tree.sourceText(tree.root).prefix(300).debugDescription
        Issue.record("\(tree.dialect): \(tree.kind(node)) \(span) in \(text)")
        return
      }
    }
  }
}
