import SourceText
import Testing

@Suite struct LineIndexTests {
  private func position(_ offset: Int, _ text: String) -> [Int] {
    let position = SourceFile(path: "a.md", text: text).position(at: offset)
    return [position.line, position.column, position.offset]
  }

  @Test(arguments: ["ab\ncd\n", "ab\rcd\r"])
  func oneByteLineEnds(text: String) {
    #expect(position(0, text) == [1, 1, 0])
    #expect(position(2, text) == [1, 3, 2])
    #expect(position(3, text) == [2, 1, 3])
    #expect(position(5, text) == [2, 3, 5])
    #expect(position(6, text) == [3, 1, 6])
  }

  @Test func carriageReturnAndLineFeedAreOneLineEnd() {
    let file = SourceFile(path: "a.md", text: "ab\r\ncd\r\n\r\n")
    #expect(file.lineIndex.count == 4)
    #expect(position(4, "ab\r\ncd") == [2, 1, 4])
    #expect(position(3, "ab\r\ncd") == [1, 4, 3])
  }

  @Test func lineEndsMayBeMixed() {
    let file = SourceFile(path: "a.md", text: "a\rb\nc\r\nd\n\re")
    #expect((1...6).map { file.lineIndex.start(ofLine: $0) } == [0, 2, 4, 7, 9, 10])
  }

  @Test func spansOfLinesHaveNoLineEnd() {
    let file = SourceFile(path: "a.md", text: "ab\r\nc\rd\n\ne")
    let lines = (1...file.lineIndex.count).map {
      file.text(of: file.lineIndex.span(ofLine: $0, in: file.bytes))
    }
    #expect(lines == ["ab", "c", "d", "", "e"])
  }

  @Test func aFileThatEndsWithALineEndHasOneMoreLine() {
    let file = SourceFile(path: "a.md", text: "a\n")
    #expect(file.lineIndex.count == 2)
    #expect(file.lineIndex.span(ofLine: 2, in: file.bytes) == SourceSpan(at: 2))
  }

  @Test func anEmptyFileHasOneLine() {
    #expect(position(0, "") == [1, 1, 0])
    #expect(SourceFile(path: "a.md", text: "").lineIndex.count == 1)
  }

  @Test func columnsCountScalars() {
    // Two, three and four bytes.
    #expect(position(2, "éx") == [1, 2, 2])
    #expect(position(3, "隱x") == [1, 2, 3])
    #expect(position(4, "😀x") == [1, 2, 4])
    // A letter and its combining accent are two scalars.
    #expect(position(3, "e\u{301}x") == [1, 3, 3])
  }

  @Test func utf16ColumnsCountSurrogates() {
    let file = SourceFile(path: "a.md", text: "a\né隱😀x")
    #expect(file.utf16Column(at: 2) == 1)
    #expect(file.utf16Column(at: 4) == 2)
    #expect(file.utf16Column(at: 7) == 3)
    #expect(file.utf16Column(at: 11) == 5)
    #expect(file.utf16Column(at: 12) == 6)
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}# A\nb")
    #expect(file.byteOrderMarkLength == 3)
    #expect(file.position(at: 0).column == 1)
    #expect(file.position(at: 3).column == 1)
    #expect(file.position(at: 5).column == 3)
    #expect(file.utf16Column(at: 5) == 3)
    #expect(file.displayColumn(at: 5) == 3)
    #expect(file.position(at: 7).line == 2)
    #expect(file.position(at: 7).column == 1)
  }

  @Test func offsetsOutsideTheFileAreCut() {
    #expect(position(99, "ab\nc") == [2, 2, 4])
    #expect(position(-1, "ab\nc") == [1, 1, 0])
    let file = SourceFile(path: "a.md", text: "ab\nc")
    #expect(file.utf16Column(at: 99) == 2)
    #expect(file.displayColumn(at: 99) == 2)
    #expect(file.text(of: SourceSpan(3, 99)) == "c")
    #expect(file.text(of: SourceSpan(90, 99)) == "")
    #expect(file.text(of: SourceSpan(-5, 2)) == "ab")
  }

  /// Each offset of a long text, whose parts stand differently to the words that are read at once.
  @Test(arguments: 0..<8)
  func everyOffsetHasThePlaceThatAWalkFinds(shift: Int) {
    let part = "ab é\r\n我们\rпоч😀та\n\r\n\tx\u{1}\n\n"
    let text = String(repeating: "-", count: shift) + String(repeating: part, count: 60)
    let file = SourceFile(path: "a.md", text: text)
    var (line, column, utf16Column, offset) = (1, 1, 1, 0)
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if last == "\n" || last == "\r" && scalar != "\n" {
        (line, column, utf16Column) = (line + 1, 1, 1)
      }
      let position = file.position(at: offset)
      #expect([position.line, position.column] == [line, column])
      #expect(file.lineIndex.utf16Column(at: offset, in: file.bytes) == utf16Column)
      column += 1
      utf16Column += UTF16.width(scalar)
      offset += UTF8.width(scalar)
      last = scalar
    }
    #expect(file.lineIndex.count == line + 1)
  }

  @Test func linesOutsideTheFileAreCut() {
    let file = SourceFile(path: "a.md", text: "ab\nc")
    #expect(file.lineIndex.span(ofLine: -3, in: file.bytes) == SourceSpan(0, 2))
    #expect(file.lineIndex.span(ofLine: 9, in: file.bytes) == SourceSpan(3, 4))
    #expect(file.lineIndex.start(ofLine: 9) == 3)
  }

  @Test func malformedBytesAreShownAsReplacementCharacters() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x62])
    #expect(file.text(of: file.span) == "a\u{FFFD}b")
    #expect(file.position(at: 2).column == 3)
    #expect(file.displayColumn(at: 2) == 3)
  }
}
