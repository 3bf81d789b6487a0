import Foundation
import SourceText
import Testing

@testable import MarkdownSyntax

/// What tools read from `policyc ast --format json`.
@Suite struct TreeJSONTests {
  /// A node as a JSON reader sees it.
  private struct Node {
    var members: [String: Any]

    subscript(_ name: String) -> Any? { members[name] }
    var type: String { members["type"] as? String ?? "" }
    var children: [Node] {
      (members["children"] as? [[String: Any]] ?? []).map { Node(members: $0) }
    }
    func number(_ name: String) -> Int? { members[name] as? Int }
    func text(_ name: String) -> String? { members[name] as? String }
    /// A range's part of a text.
    func slice(_ name: String, of text: String) -> String? {
      guard let range = members[name] as? [String: Int], let start = range["start"],
        let end = range["end"]
      else { return nil }
      return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    }

    /// The first node of a type, this one or one below.
    func first(_ type: String) -> Node? {
      self.type == type ? self : children.lazy.compactMap { $0.first(type) }.first
    }
  }

  private func tree(_ text: String, _ dialect: Dialect = .notice) throws -> Node {
    let source = SourceFile(path: "notice.md", text: text)
    let json = TreeJSONRenderer().render(SyntaxTree.parse(source, dialect: dialect))
    let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    return Node(members: try #require(object))
  }

  @Test func nodesNestAsInTheTree() throws {
    let text = "# A\n\n- one *two*\n\n> three\n"
    let document = try tree(text)
    #expect(document.type == "document")
    #expect(document.children.map(\.type) == ["heading", "list", "block_quote"])
    #expect(document.first("item")?.children.map(\.type) == ["paragraph"])
    #expect(document.first("paragraph")?.children.map(\.type) == ["text", "emph"])
    #expect(document.first("emph")?.children.first?.text("literal") == "two")
    #expect(document.first("text")?["children"] == nil)
  }

  @Test func offsetsCountBytesOfTheFile() throws {
    let text = "\u{FEFF}---\ntitle: é\n---\n\n個人 **情報**\r\n"
    let document = try tree(text)
    let strong = try #require(document.first("strong"))
    let bytes = Array(text.utf8)
    let start = try #require(strong.number("start"))
    let end = try #require(strong.number("end"))
    #expect(String(decoding: bytes[start..<end], as: UTF8.self) == "**情報**")
    let frontMatter = Node(members: try #require(document["frontMatter"] as? [String: Any]))
    #expect(frontMatter.slice("contentRange", of: text) == "title: é\n")
    #expect(frontMatter["closed"] as? Bool == true)
    #expect(frontMatter.number("start") == 3)
  }

  @Test func blocksSayWhatTheyAre() throws {
    let text = """
      Data
      ----

      ## Use ##

      3) [x] done

      | a | b |
      | :-- | --: |
      | 1 | 2 |

      ```js
      x
      ```

      """
    let document = try tree(text)
    let headings = document.children.filter { $0.type == "heading" }
    #expect(headings.map { $0.number("level") } == [2, 2])
    #expect(headings.map { $0["setext"] as? Bool } == [true, false])
    #expect(headings.map { $0.slice("markerRange", of: text) } == ["----", "##"])
    #expect(headings.map { $0.slice("closingMarkerRange", of: text) } == [nil, "##"])
    let list = try #require(document.first("list"))
    #expect(list.text("list") == "ordered" && list.number("listStart") == 3)
    #expect(list.text("delimiter") == ")" && list["tight"] as? Bool == true)
    let item = try #require(document.first("item"))
    #expect(item.number("number") == 3 && item["checked"] as? Bool == true)
    #expect(item.slice("taskMarkerRange", of: text) == "[x]")
    #expect(document.first("table")?["alignments"] as? [String] == ["left", "right"])
    #expect(document.first("table_row")?.children.map { $0.number("column") } == [0, 1])
    let code = try #require(document.first("code_block"))
    #expect(code.text("literal") == "x\n" && code.text("info") == "js")
    #expect(code.slice("closingFenceRange", of: text) == "```")
  }

  @Test func linksAndDefinitionsSayWhereTheyLead() throws {
    let text = "[a](</b c> \"t\") [d] ![e](f)\n\n[D]: /g 'h'\n[d]: /i\n"
    let document = try tree(text)
    let links = try #require(document.first("paragraph")).children.filter { $0.type != "text" }
    #expect(links.map(\.type) == ["link", "link", "image"])
    #expect(links.map { $0.text("form") } == ["inline", "shortcutReference", "inline"])
    #expect(links.map { $0.text("destination") } == ["/b c", "/g", "f"])
    #expect(links[0].slice("destinationRange", of: text) == "/b c")
    #expect(links[0].text("title") == "t" && links[0].slice("titleRange", of: text) == "\"t\"")
    let definitions = document.children.filter { $0.type == "reference_definition" }
    #expect(definitions.map { $0.text("label") } == ["d", "d"])
    #expect(definitions.map { $0["shadowed"] as? Bool } == [false, true])
    #expect(definitions.map { $0["used"] as? Bool } == [true, false])
  }

  @Test func attributesStandOnTheirNode() throws {
    let text = "# A {: #a .b key=\"v\" }\n\nText\n{: #c }\n{: #d }\n"
    let document = try tree(text)
    let attributes = document.children.map { $0["attributes"] as? [[String: Any]] }
    #expect(attributes[0]?.map { $0["key"] as? String } == ["id", "class", "key"])
    #expect(attributes[0]?.map { $0["value"] as? String } == ["a", "b", "v"])
    #expect(document.children[0].slice("attributesRange", of: text) == "{: #a .b key=\"v\" }")
    // Of two lists the first counts, in JSON as everywhere.
    #expect(attributes[1]?.map { $0["value"] as? String } == ["c"])
  }

  @Test func nearMissesStandAtTheDocument() throws {
    let text = "##Data\n\n5. May 2026\n"
    let nearMisses = try #require(try tree(text)["nearMisses"] as? [[String: Any]])
    #expect(nearMisses.map { $0["kind"] as? String } == ["headingWithoutBlank", "dateAsListItem"])
    #expect(nearMisses.map { $0["start"] as? Int } == [0, 8])
    #expect(try tree("Data\n")["nearMisses"] == nil)
  }

  @Test func anyBytesGiveValidJSON() throws {
    let controls = (0..<0x20).map { UInt8($0) }
    for bytes in [
      controls + [0x7F, 0xFF, 0xC3, 0x28], Array("\"\\ [a](\"b\\\\) `\u{1}`\n".utf8), [],
      Array("<!-- \"x\" -->\n\u{2028}\n".utf8),
    ] {
      let tree = SyntaxTree.parse(SourceFile(path: "notice.md", bytes: bytes))
      let json = TreeJSONRenderer().render(tree)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json)) }
    }
  }

  @Test func deepNestingStaysSmall() throws {
    let depth = 2_000
    let source = SourceFile(
      path: "notice.md", text: String(repeating: "> ", count: depth) + "text\n")
    let json = TreeJSONRenderer().render(SyntaxTree.parse(source, dialect: .commonmark))
    // Indentation is bounded, so that the size grows with the tree and not with its square.
    #expect(json.count < depth * 200)
    #expect(json.count { $0 == UInt8(ascii: "{") } == json.count { $0 == UInt8(ascii: "}") })
  }
}
