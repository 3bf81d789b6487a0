import Testing

@testable import NoticeEmit

@Suite struct OwnerTests {
  /// Under AddressSanitizer each round frees every structure exactly once or the run fails.
  @Test func ownersFreeWhatTheyHold() throws {
    for round in 0..<50 {
      var writer = try XMLTreeWriter.html()
      writer.open("p")
      writer.attribute("id", "a\(round)")
      writer.text("text")
      let page = try writer.finish()
      #expect(page == Array("<!DOCTYPE html>\n<p id=\"a\(round)\">text</p>\n".utf8))
      let context = try HTMLParserContext()
      #expect(context.parse(Array("<b>x".utf8)).count == 7)
      #expect(context.parse([]).isEmpty)
      let output = try XMLOutputBuffer()
      output.write(Array("ab".utf8))
      output.write([])
      output.write(Array("c".utf8))
      #expect(try output.finish() == Array("abc".utf8))
    }
  }

  @Test func anUnfinishedTreeIsFreed() throws {
    var writer = try XMLTreeWriter.xml(root: "notice", namespace: "urn:x")
    writer.open("a")
    writer.text("left")
  }

  @Test func aSecondRootIsAnError() throws {
    var writer = try XMLTreeWriter.html()
    writer.element("p", "one")
    writer.element("p", "two")
    var failed = false
    do { _ = try writer.finish() } catch { failed = true }
    #expect(failed)
  }

  @Test func closingTooOftenDoesNothing() throws {
    var writer = try XMLTreeWriter.html()
    writer.attribute("id", "nowhere")
    writer.text("nowhere")
    writer.close()
    writer.element("p", "one")
    writer.close()
    writer.close()
    #expect(try writer.finish() == Array("<!DOCTYPE html>\n<p>one</p>\n".utf8))
  }

  @Test func bytesBeyondOneChunkAreWritten() throws {
    let output = try XMLOutputBuffer()
    let bytes = [UInt8](repeating: 0x61, count: 5 << 20)
    output.write(bytes)
    #expect(try output.finish() == bytes)
  }

  @Test func treesOfAnyDepthAreWrittenAndFreed() throws {
    var writer = try XMLTreeWriter.xml(root: "notice", namespace: "urn:x")
    for _ in 0..<200_000 { writer.open("a") }
    #expect(try writer.finish().count > 1_000_000)
  }
}
