import Testing

@testable import SourceText

/// Text of the program, byte by byte.
@Suite struct ProgramTextTests {
  @Test func hasItsBytesAndZeroOutside() {
    let text = ProgramText("aé")
    #expect(text.count == 3)
    #expect((-1...3).map { text[$0] } == [0, 0x61, 0xC3, 0xA9, 0])
  }

  @Test func readsNumbersOfThreeSigns() {
    let text = ProgramText("01o0")
    #expect((-1...3).map { text.number(ofThreeSignsAt: $0) } == [0, 127, 8128, 0, 0])
  }

  @Test func keepsBytesThatWereMadeAtRunTime() {
    let text = ProgramText(keeping: [0x62, 0xFF])
    #expect((-1...2).map { text[$0] } == [0, 0x62, 0xFF, 0])
    #expect(ProgramText(keeping: [])[0] == 0)
  }
}
