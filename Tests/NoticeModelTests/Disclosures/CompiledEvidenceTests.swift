import Foundation
import Testing

@testable import NoticeModel

/// The evidence as it is compiled: that of the lines that are written, and nothing else.
@Suite struct CompiledEvidenceTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Sources/NoticeModel/Disclosures/Compiled").standardizedFileURL

  @Test(arguments: EvidenceTable.languages)
  func isThatOfTheLines(_ language: String) throws {
    let lines = try #require(EvidenceTable.evidence(of: language))
    let digest = CompiledEvidence.digest(of: lines)
    let written = try EvidenceReader.parts(of: lines)
    let compiled = written.compiled(digest)
    if ProcessInfo.processInfo.environment["POLICYC_UPDATE_EVIDENCE"] != nil {
      try Self.write(compiled, of: language)
      return
    }
    // Words are read into a form that they cannot be written from again.
    var parts = try #require(CompiledEvidence.parts(of: language, writtenAs: lines))
    parts.tree = written.tree
    #expect(
      parts.compiled(digest) == compiled,
      "\(language) is old: POLICYC_UPDATE_EVIDENCE=1 swift test --filter CompiledEvidenceTests")
  }

  @Test func thatOfOtherLinesIsNotTaken() {
    #expect(CompiledEvidence.parts(of: "cs", writtenAs: ["retention\n+ keep"]) == nil)
  }

  private static func write(_ compiled: [UInt8], of language: String) throws {
    let english = try #require(
      Locale(identifier: "en").localizedString(forLanguageCode: language))
    let file = folder.appendingPathComponent("CompiledEvidence+\(english).swift")
    var lines: [Substring] = []
    for line in String(decoding: compiled, as: UTF8.self).split(separator: "\n") {
      var rest = line
      while rest.count > 1000 {
        lines.append(rest.prefix(1000) + "\\#")
        rest = rest.dropFirst(1000)
      }
      lines.append(rest)
    }
    let text = """
      extension CompiledEvidence {
        /// Compiled from `EvidenceTable`.
        static let \(english.lowercased()): StaticString = #\"""
          \(lines.joined(separator: "\n    "))
          \"""#
      }

      """
    try Data(text.utf8).write(to: file)
  }
}
