import SourceText
import Testing

@testable import MarkdownSyntax

/// What people read from `policyc ast`.
@Suite struct TreeOutlineTests {
  private func outline(_ text: String, _ dialect: Dialect = .notice) -> String {
    let tree = SyntaxTree.parse(SourceFile(path: "notice.md", text: text), dialect: dialect)
    return String(decoding: TreeOutlineRenderer().render(tree), as: UTF8.self)
  }

  @Test func showsOneNodeALine() {
    let text = """
      ---
      title: A
      ---

      ## Data {: #data }

      2. **One** [x](/a)
      3. [x] `c`

      [r]: /r

      """
    #expect(
      outline(text) == """
        front_matter 0..<16
        document 17..<76
          heading 18..<36 level 2 id="data"
            text 21..<25 "Data"
          list 38..<67 ordered from 2 tight
            item 38..<56
              paragraph 41..<56
                strong 41..<48
                  text 43..<46 "One"
                text 48..<49 " "
                link 49..<56 -> "/a"
                  text 50..<51 "x"
            item 57..<67 done
              paragraph 64..<67
                code 64..<67 "c"
          reference_definition 69..<76 ["r"] -> "/r"

        """)
  }

  @Test func tellsLooseListsAndOpenFrontMatter() {
    #expect(outline("- a\n\n- b\n").contains("list 0..<8 bullet loose\n"))
    #expect(outline("---\ntitle: A\n").hasPrefix("front_matter 0..<13 unclosed\n"))
  }

  @Test func cutsLongTextsBetweenCharacters() {
    let text = String(repeating: "個人情報", count: 30)
    let line = outline(text).split(separator: "\n").last ?? ""
    // Sixty bytes are twenty of these characters.
    #expect(
      line.hasSuffix(" \"\(text.prefix(20))\"…") || line.hasSuffix(" \"\(text.prefix(19))\"…"))
    #expect(!line.contains("\u{FFFD}"))
  }

  @Test func keepsTextsOnOneLine() {
    #expect(outline("```\na\n\"b\"\n```\n").contains("code_block 0..<13 \"a\\n\\\"b\\\"\\n\"\n"))
    #expect(outline("a\u{1}b\n").contains("\"a\\u0001b\"\n"))
  }

  @Test func deepNestingStaysSmall() {
    let depth = 2_000
    let shown = outline(String(repeating: "> ", count: depth) + "text\n", .commonmark)
    #expect(shown.utf8.count < depth * 120)
    #expect(shown.split(separator: "\n").count == depth + 3)
  }
}
