import MarkdownSyntax
import SourceText
import Testing

@testable import NoticeLint

/// The running text of a notice and the way back from it.
@Suite struct ProseTests {
  private func prose(_ text: String) -> (Prose, SourceFile) {
    let source = SourceFile(path: "notice.md", text: text)
    return (Prose(SyntaxTree.parse(source)), source)
  }

  /// The texts of the passages, with `_` for what is masked.
  private func passages(_ text: String) -> [String] {
    let (prose, _) = prose(text)
    return prose.passages.map { passage in
      String(
        decoding: prose.bytes[passage.range].map { $0 == Prose.mask ? 0x5F : $0 }, as: UTF8.self)
    }
  }

  @Test func holdsWhatReadersRead() {
    #expect(
      passages("# A *b*\n\nc\nd<br>e  \nf\n\n| g |\n| - |\n| h |\n") == [
        "A b", "c d\ne\nf", "g", "h",
      ])
    #expect(passages("a &amp; \\*b\\* [c](d) <i>e</i>\n") == ["a & *b* c e"])
  }

  @Test func masksWhatIsNoProse() {
    #expect(passages("a `b` c ![d](e) f\n") == ["a _ c _ f"])
    #expect(passages("(see https://a.b/c), d@e.fg!\n") == ["(see _____________), ______!"])
    #expect(passages("個人https://a.b/c（情報）\n").first?.hasSuffix("（情報）") == true)
    #expect(passages("    code\n\n<p>html</p>\n") == [])
  }

  @Test func everyByteKnowsItsPlace() throws {
    let text = "\u{FEFF}é **個人** &eacute;&#x41; \\* end\r\nnext `x` 情報\n"
    let (prose, source) = prose(text)
    let passage = try #require(prose.passages.first)
    for word in ["é", "個人", "end", "next", "情報"] {
      let bytes = Array(word.utf8)
      let start = try #require(
        passage.range.first { prose.bytes[$0...].starts(with: bytes) })
      #expect(source.text(of: prose.span(of: start..<start + bytes.count)) == word)
    }
    let entity = try #require(passage.range.dropFirst(2).first { prose.hasPrefix("é", at: $0) })
    #expect(source.text(of: prose.span(of: entity..<entity + 2)) == "&eacute;")
    #expect(source.text(of: prose.span(of: entity..<entity + 3)) == "&eacute;&#x41;")
    #expect(!prose.isPlain(entity..<entity + 2, in: source))
    let escape = try #require(passage.range.first { prose.bytes[$0] == UInt8(ascii: "*") })
    #expect(source.text(of: prose.span(of: escape..<escape + 1)) == "\\*")
  }

  @Test func anyBytesAreRead() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x00, 0x20, 0xE5, 0x80, 0x0A, 0x26, 0x5C]
    let source = SourceFile(path: "notice.md", bytes: bytes)
    let prose = Prose(SyntaxTree.parse(source))
    #expect((try? UTF8Span(validating: prose.bytes.span)) != nil)
    for offset in prose.bytes.indices {
      #expect(prose.span(of: offset..<offset + 1).end <= bytes.count)
    }
  }
}
