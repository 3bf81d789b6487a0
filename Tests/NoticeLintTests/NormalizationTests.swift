import Foundation
import Testing

@testable import NoticeLint

/// Normal forms, compared with Foundation's.
@Suite struct NormalizationTests {
  private func composed(_ text: String) -> String {
    let places = NormalizationScan(Array(text.utf8)).places
    var bytes = Array(text.utf8)
    for place in places.reversed() {
      bytes.replaceSubrange(place.span.range, with: Array(place.normal.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "e\u{301}", "e\u{323}\u{302}", "e\u{302}\u{323}", "\u{E9}\u{323}", "ガ カ\u{3099}",
    "\u{1E9B}\u{323}",
    "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1161}", "क\u{93C}\u{94D}ष", "\u{958}",
    "\u{9C7}\u{9BE}", "\u{BC6}\u{BBE}", "\u{391}\u{345}\u{301}", "\u{212B}\u{2126}\u{37E}",
    "a\u{301}\u{301}",
    "\u{627}\u{653}", "\u{651}\u{64E}د", "x\u{301}\u{327}", "\u{F71}\u{F72}", "plain é ü ж 한 国",
  ])
  func agreesWithFoundation(_ text: String) {
    #expect(
      Array(composed(text).unicodeScalars)
        == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
  }

  @Test func whatIsPlainByItsBytesIsSo() {
    var plain = 0
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("\(scalar)aa".utf8)
      let length = Normalization.plainLength(at: 0, in: bytes)
      guard length > 0 else { continue }
      plain += 1
      #expect(length == UTF8.width(scalar))
      #expect(!Normalization.isSuspect(value) && !Normalization.continues(value))
    }
    #expect(plain > 30_000)
  }

  @Test func finalConsonantsJoinSyllables() {
    // Unicode 16, section 3.12; Foundation leaves them apart.
    #expect(Array(composed("\u{AC00}\u{11A8}").unicodeScalars) == ["\u{AC01}"])
    #expect(Array(composed("\u{AC01}\u{11A8}").unicodeScalars) == ["\u{AC01}", "\u{11A8}"])
  }

  @Test func agreesOnAllCharactersWithMarks() {
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{323}", "\u{3099}", "\u{93C}", "\u{345}"]
    var differences = 0
    for value in UInt32(0x41)..<0x3400 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for mark in marks {
        let text = String(String.UnicodeScalarView([scalar, mark, "a"]))
        let expected = text.precomposedStringWithCanonicalMapping
        if Array(composed(text).unicodeScalars) != Array(expected.unicodeScalars) {
          differences += 1
        }
      }
    }
    #expect(differences == 0)
  }

  @Test func malformedBytesAndLongRunsAreLeftAlone() {
    let bytes: [UInt8] = [0x65, 0xCC, 0x81, 0xFF, 0xCC, 0x81, 0x65, 0xCC]
    #expect(NormalizationScan(bytes).places.map(\.span.start) == [0])
    let run = "e" + String(repeating: "\u{301}", count: 5_000)
    #expect(NormalizationScan(Array(run.utf8)).places.first?.span.start == 0)
  }
}
