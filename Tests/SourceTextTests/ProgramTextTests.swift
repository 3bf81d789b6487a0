import Testing

@testable import SourceText

/// Text of the program, byte by byte.
@Suite struct ProgramTextTests {
  @Test func hasItsBytesAndZeroOutside() {
    let text = ProgramText("aé")
    #expect(text.count == 3)
    #expect((-1...3).map { text[$0] } == [0, 0x61, 0xC3, 0xA9, 0])
  }
}
