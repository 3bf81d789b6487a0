import SourceText
import Testing

@Suite struct TextEditTests {
  private func edit(_ start: Int, _ end: Int, _ text: String) -> TextEdit {
    TextEdit(SourceSpan(start, end), text)
  }

  @Test func editsAreMadeInAnyOrder() throws {
    let edits = [edit(6, 11, "Welt"), edit(0, 5, "Hallo"), edit(11, 11, "!")]
    #expect(try edits.applied(to: "hello world") == "Hallo Welt!")
    #expect(try [TextEdit]().applied(to: "hello") == "hello")
  }

  @Test func insertionsInOnePlaceKeepTheirOrder() throws {
    let edits = [edit(1, 1, "1"), edit(1, 1, "2"), edit(1, 2, "B"), edit(1, 1, "3")]
    #expect(try edits.applied(to: "abc") == "a123Bc")
  }

  @Test func editsMayTouch() throws {
    #expect(try [edit(1, 2, "B"), edit(2, 3, "C"), edit(2, 2, "-")].applied(to: "abcd") == "aB-Cd")
  }

  @Test func offsetsAreBytes() throws {
    #expect(try [edit(3, 6, "權")].applied(to: "隱私") == "隱權")
  }

  @Test func overlapsNameBoth() {
    let first = edit(0, 3, "x")
    let second = edit(2, 4, "y")
    #expect(throws: TextEditError.overlap(first, second)) {
      try [second, first].applied(to: "abcdef")
    }
    #expect(first.conflicts(with: second))
    #expect(
      TextEditError.overlap(first, second).description
        == "the edit of bytes 0..<3 overlaps the edit of bytes 2..<4")
  }

  @Test func anInsertionInsideAReplacementOverlaps() {
    #expect(throws: TextEditError.overlap(edit(0, 3, ""), edit(1, 1, "x"))) {
      try [edit(1, 1, "x"), edit(0, 3, "")].applied(to: "abc")
    }
  }

  @Test func aWideEditOverlapsOneBehindANarrowOne() {
    #expect(throws: TextEditError.overlap(edit(0, 9, ""), edit(1, 2, "x"))) {
      try [edit(0, 9, ""), edit(1, 2, "x"), edit(8, 9, "y")].applied(to: "abcdefghij")
    }
  }

  @Test func twoReplacementsOfOneSpanOverlap() {
    #expect(throws: TextEditError.self) { try [edit(0, 1, "x"), edit(0, 1, "x")].applied(to: "a") }
  }

  @Test func editsOutsideTheTextAreRefused() {
    #expect(throws: TextEditError.outside(edit(2, 9, ""), count: 3)) {
      try [edit(2, 9, "")].applied(to: "abc")
    }
    #expect(throws: TextEditError.self) { try [edit(-2, 1, "")].applied(to: "abc") }
  }
}
