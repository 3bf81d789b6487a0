import SourceText
import Testing

@testable import MarkdownSyntax

/// Footnotes, which only the `notice` dialect has.
@Suite struct FootnoteTests {
  private func outline(_ text: String, _ dialect: Dialect = .notice) -> String {
    let tree = SyntaxTree.parse(SourceFile(path: "notice.md", text: text), dialect: dialect)
    return String(decoding: TreeOutlineRenderer().render(tree), as: UTF8.self)
  }

  private func numbers(_ text: String) -> [String] {
    SyntaxTree.parse(SourceFile(path: "notice.md", text: text)).footnotes.map {
      "\($0.normalizedLabel) \($0.number) \($0.references.count)\($0.isShadowed ? " shadowed" : "")"
    }
  }

  @Test func aFootnoteHoldsBlocks() {
    let text = "One[^a] *two[^Ü_b]*.\n[^a]: First\nlazy\n\n    - second\n\n[^ü_b]: Third\n"
    #expect(
      outline(text) == """
        document 0..<68
          paragraph 0..<21
            text 0..<3 "One"
            footnote_reference 3..<7 [^"a"] number 1
            text 7..<8 " "
            emph 8..<20
              text 9..<12 "two"
              footnote_reference 12..<19 [^"ü_b"] number 2
            text 20..<21 "."
          footnote_definition 22..<52 [^"a"] number 1
            paragraph 28..<38
              text 28..<33 "First"
              softbreak 33..<34
              text 34..<38 "lazy"
            list 44..<52 bullet tight
              item 44..<52
                paragraph 46..<52
                  text 46..<52 "second"
          footnote_definition 54..<68 [^"ü_b"] number 2
            paragraph 63..<68
              text 63..<68 "Third"

        """)
  }

  @Test func numbersFollowTheText() {
    let text = "[^b] [^a] [^b]\n\n[^a]: x\n[^c]: y\n[^b]: z[^a]\n[^b]: w\n"
    #expect(numbers(text) == ["a 2 2", "c 3 0", "b 1 2", "b 4 0 shadowed"])
  }

  @Test(arguments: [
    "[^a](u)\n\n[^a]: x\n", "![^a]\n\n[^a]: x\n", "[^a b]\n\n[^a b]: x\n", "\\[^a]\n\n[^a]: x\n",
    "`[^a]`\n\n[^a]: x\n", "[^b]\n\n[^a]: x\n", "[^]\n\n[^]: x\n", "    [^a]\n\n[^a]: x\n",
    "[^a[b]\n\n[^a]: x\n",
  ])
  func isNoReference(_ text: String) {
    #expect(!outline(text).contains("footnote_reference"), "\(outline(text))")
  }

  @Test func standsWhereBlocksStand() {
    let text = "> [^a]: x\n\n- [^b]: y\n\n  z[^a][^b]\n"
    #expect(numbers(text) == ["a 1 1", "b 2 1"])
  }

  /// The other dialects are exactly their specifications.
  @Test(arguments: [Dialect.commonmark, .gfm])
  func otherDialectsHaveNone(_ dialect: Dialect) {
    let text = "One[^a].\n\n[^a]: /u\n"
    #expect(!outline(text, dialect).contains("footnote"))
    #expect(outline(text, dialect).contains("link 3..<7 -> \"/u\""))
  }
}
