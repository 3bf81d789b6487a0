import Testing

@testable import NoticeEmit

@Suite struct SerializationTests {
  private func html(_ build: (inout XMLTreeWriter) -> Void) throws -> String {
    var writer = try XMLTreeWriter.html()
    writer.open("html")
    build(&writer)
    let text = String(decoding: try writer.finish(), as: UTF8.self)
    return String(text.dropFirst("<!DOCTYPE html>\n<html>".count).dropLast("</html>\n".count))
  }

  @Test func theCharsetIsTheOnlyMeta() throws {
    let text = try html {
      $0.open("head")
      $0.open("meta")
      $0.attribute("charset", "utf-8")
      $0.close()
      $0.element("title", "ä 日本")
    }
    #expect(text == "<head><meta charset=\"utf-8\"><title>ä 日本</title></head>")
  }

  @Test func textIsEscaped() throws {
    let text = try html { $0.element("p", "<script>&amp; \u{A0}\"'") }
    #expect(text == "<p>&lt;script&gt;&amp;amp; \u{A0}\"'</p>")
  }

  /// libxml2 copies both unescaped if they come to it as they are.
  @Test func attributesHoldNoServerSideInclude() throws {
    let text = try html {
      $0.open("p")
      $0.attribute("title", "<!--\"' onclick=\"x\"-->&{\"'<b>}")
    }
    #expect(
      text == "<p title=\"&lt; !--&quot;' onclick=&quot;x&quot;--&gt;& {&quot;'&lt;b&gt;}\"></p>"
        || text
          == "<p title=\"&lt; !--&quot;' onclick=&quot;x&quot;--&gt;&amp; {&quot;'&lt;b&gt;}\"></p>"
    )
  }

  @Test func adjacentTextsAreOneNode() throws {
    // Nothing is timed; with a search for the last node in each step the run would stand still.
    var writer = try XMLTreeWriter.html()
    writer.open("p")
    for _ in 0..<200_000 { writer.text("ab ") }
    #expect(try writer.finish().count > 600_000)
  }

  @Test func xmlHasOneNamespaceAndEscapes() throws {
    var writer = try XMLTreeWriter.xml(root: "notice", namespace: "urn:x")
    writer.language("pt-BR")
    writer.open("a")
    writer.attribute("b", "1\n\"<&\t")
    writer.text("]]>\u{1}")
    let text = String(decoding: try writer.finish(), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <notice xmlns="urn:x" xml:lang="pt-BR"><a b="1&#10;&quot;&lt;&amp;&#9;">]]&gt;\u{FFFD}</a></notice>

        """)
  }
}
