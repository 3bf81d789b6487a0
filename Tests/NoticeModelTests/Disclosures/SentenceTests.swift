import Foundation
import SourceText
import Testing

@testable import NoticeModel

/// Sentences as notices have them, each of which makes one disclosure in its language, or only touches it.
@Suite struct SentenceTests {
  /// Files of `id: sentence`, or `not id: sentence`, the first line of each a text that discloses nothing.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures/sentences")

  private static func lines(_ language: String) throws -> [Substring] {
    try String(contentsOf: folder.appendingPathComponent("\(language).txt"), encoding: .utf8)
      .split(separator: "\n")
  }

  private static func disclosures(_ text: String, _ language: String) -> NoticeDisclosures {
    let source = SourceFile(path: "notice.md", text: text)
    return Notice(source: source, assumedLocale: LocaleTag(language)).disclosures
  }

  private static let languages = [
    "ar", "da", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "sv", "zh",
  ]

  @Test(arguments: languages)
  func eachMakesItsDisclosure(_ language: String) throws {
    let lines = try Self.lines(language)
    let rest = try #require(lines.first).dropFirst(2)
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      let isMade = !parts[0].hasPrefix("not ")
      let id = isMade ? parts[0] : parts[0].dropFirst(4)
      let disclosure = try #require(Disclosure(rawValue: String(id)), "\(line)")
      let found = Self.disclosures("\(rest)\n\n\(parts[1].dropFirst())\n", language)
      #expect(found[disclosure]?.status.isMade == isMade, "\(language): \(line)")
    }
  }

  @Test(arguments: languages)
  func otherTextsDiscloseNothing(_ language: String) throws {
    let rest = try #require(Self.lines(language).first).dropFirst(2)
    let found = Self.disclosures("\(rest)\n", language)
    #expect(found.all.filter { $0.status.isMade }.map(\.disclosure) == [])
  }
}
