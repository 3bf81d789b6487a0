import Testing

@testable import NoticeEmit

@Suite struct XMLCharactersTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb\rc", "a\nb\nc"), ("a\u{0}b", "a\u{FFFD}b"),
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("\u{7F}\u{85}", "\u{FFFD}\u{FFFD}"),

    ("ä日本😀", "ä日本😀"), ("x\u{FEFF}", "x\u{FEFF}"),
  ])
  func forbiddenCharactersAreReplaced(_ text: String, _ expected: String) {
    var bytes: [UInt8] = []
    XMLCharacters.append(text.utf8, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func malformedBytesBecomeValid(_ malformed: [UInt8]) {
    var bytes: [UInt8] = []
    XMLCharacters.append([0x61] + malformed + [0x62], to: &bytes)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(bytes.first == 0x61)
    #expect(bytes.last == 0x62)
    #expect(bytes.count > 3)
  }

  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFF, 0x10FFFE] as [UInt32])
  func noncharactersAreReplaced(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(XMLCharacters.sanitized(String(scalar)) == "\u{FFFD}")
  }
}
