import SourceText
import Testing

@testable import MarkdownSyntax

/// The spans of what stands inside a node: destinations, titles, markers, fences.
@Suite struct DetailSpanTests {
  private func tree(_ markdown: String) -> SyntaxTree {
    SyntaxTree.parse(SourceFile(path: "a.md", text: markdown), dialect: .gfm)
  }

  private func first(_ kind: NodeKind, _ tree: SyntaxTree) throws -> Int {
    try #require(tree.nodes.indices.first { tree.kind($0) == kind })
  }

  @Test func linkDestinationAndTitle() throws {
    let tree = tree("x\n  [a](</u v> \"t\\\"&amp;\")\n")
    let link = try #require(tree.link(try first(.link, tree)))
    #expect(tree.source.text(of: link.destinationSpan) == "/u v")
    #expect(link.destination == "/u v")
    #expect(link.titleSpan.map { tree.source.text(of: $0) } == "\"t\\\"&amp;\"")
    #expect(link.title == "t\"&")
  }

  @Test func emptyDestination() throws {
    let tree = tree("[a]()\n")
    let link = try #require(tree.link(try first(.link, tree)))
    #expect(link.destinationSpan == SourceSpan(at: 4))
    #expect(link.titleSpan == nil)
  }

  @Test func referenceDefinition() throws {
    let tree = tree("> [A  b]:\n>   <u\\*v>\n>   't'\n\n[a B]\n\n[a b]: /w\n")
    let definition = try #require(tree.definitions.first)
    #expect(tree.source.text(of: definition.labelSpan) == "A  b")
    #expect(tree.source.text(of: definition.destinationSpan) == "u\\*v")
    #expect(definition.destination == "u*v")
    #expect(definition.titleSpan.map { tree.source.text(of: $0) } == "'t'")
    #expect(definition.title == "t")
    #expect(definition.isUsed && !definition.isShadowed)
    #expect(tree.definitions.map(\.isShadowed) == [false, true])
    let link = try #require(tree.link(try first(.link, tree)))
    #expect(link.definition == 0)
    #expect(link.destinationSpan == definition.destinationSpan)
  }

  @Test func decodedTextLeadsBackThroughWhatWasRepaired() throws {
    let tree = tree("ab\0cd é\n")
    let text = tree.decodedText(try first(.paragraph, tree))
    #expect(text.string == "ab\u{FFFD}cd é")
    #expect(text.sourceSpan(of: 0..<2) == SourceSpan(0, 2))
    #expect(text.sourceSpan(of: 2..<5) == SourceSpan(2, 3))
    #expect(text.sourceSpan(of: 5..<7) == SourceSpan(3, 5))
    #expect(text.sourceSpan(of: 8..<10) == SourceSpan(6, 8))
    #expect(text.sourceOffset(of: 10) == 8)
  }

  @Test func markers() throws {
    let tree = tree("  12) a\n      ### b ###\n\n- [x] c\n")
    let items = tree.nodes.indices.compactMap { tree.item($0) }
    #expect(items.map { tree.source.text(of: $0.markerSpan) } == ["12)", "-"])
    #expect(items.first?.number == 12)
    #expect(items.last?.taskMarkerSpan.map { tree.source.text(of: $0) } == "[x]")
    let heading = try first(.heading, tree)
    #expect(tree.headingMarkerSpan(heading).map { tree.source.text(of: $0) } == "###")
    #expect(tree.headingClosingMarkerSpan(heading)?.end == tree.span(heading).end)
  }

  @Test func fences() throws {
    let tree = tree("~~~~ a&amp;b c \nx\n  ~~~~~\n")
    let block = try #require(tree.codeBlock(try first(.codeBlock, tree)))
    #expect(block.openingFenceSpan.map { tree.source.text(of: $0) } == "~~~~")
    #expect(block.closingFenceSpan.map { tree.source.text(of: $0) } == "~~~~~")
    #expect(block.infoSpan.map { tree.source.text(of: $0) } == "a&amp;b c")
    #expect(block.info == "a&b c")
  }

  @Test func decodedTextMapsBack() throws {
    let tree = tree("a &amp; *term*\\! &copy;  \n  `code` b\n")
    let text = tree.decodedText(try first(.paragraph, tree))
    #expect(text.string == "a & term! ©\ncode b")
    func source(_ word: String) throws -> String {
      let range = try #require(text.string.utf8.firstRange(of: word.utf8))
      let start = text.string.utf8.distance(from: text.string.startIndex, to: range.lowerBound)
      return tree.source.text(of: text.sourceSpan(of: start..<start + word.utf8.count))
    }
    #expect(try source("&") == "&amp;")
    #expect(try source("term") == "term")
    #expect(try source("term!") == "term*\\!")
    #expect(try source("©") == "&copy;")
    #expect(try source("code") == "code")
  }

  /// A list of more items than a parser has room for at first: each keeps its number, mark and place.
  @Test func aLongListKeepsItsDetails() throws {
    let count = 9000
    let text = (1...count).map { "\($0 * 100). [\($0 % 2 == 0 ? "x" : " ")] a\n" }.joined()
    let tree = tree(text)
    #expect(tree.list(tree.root + 1)?.start == 100)
    let items = tree.nodes.indices.compactMap(tree.item)
    #expect(items.map(\.number) == (1...count).map { $0 * 100 })
    #expect(items.map(\.isChecked) == (1...count).map { $0 % 2 == 0 })
    for item in items {
      #expect(tree.source.text(of: item.markerSpan) == "\(item.number).")
      let mark = try #require(item.taskMarkerSpan)
      #expect(tree.source.text(of: mark) == (item.isChecked ? "[x]" : "[ ]"))
    }
  }
}
