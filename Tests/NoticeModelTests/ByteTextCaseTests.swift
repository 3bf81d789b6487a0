import Testing

@testable import NoticeModel

@Suite struct ByteTextCaseTests {
  /// What is done byte by byte must be what the standard library does, for each scalar there is.
  @Test func everyScalarHasItsLowerCase() {
    var wrong: [String] = []
    for value in UInt32(1)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)B"
      let bytes = Array(text.utf8)
      let lowered = ByteText(bytes).lowercasedBytes(0..<bytes.count)
      if lowered != Array(text.lowercased().utf8) { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong == [])
  }

  @Test func aRangeIsCutToTheText() {
    let text = ByteText(Array("ÄÖÜ Straße".utf8))
    #expect(text.lowercased(0..<100) == "äöü straße")
    #expect(text.lowercased(2..<4) == "ö")
  }
}
