import SourceText
import Testing

@testable import NoticeModel

/// Texts that nobody would write are read in a time that grows as they do: were it to grow faster, these
/// tests would not end.
@Suite struct HostileEvidenceTests {
  private static func bytes(_ piece: String, kilobytes: Int) -> [UInt8] {
    Array(String(repeating: piece, count: kilobytes * 1_024 / piece.utf8.count).utf8)
  }

  private static func disclosures(_ bytes: [UInt8]) -> NoticeDisclosures {
    Notice(source: SourceFile(path: "notice.md", bytes: bytes), assumedLocale: LocaleTag("en"))
      .disclosures
  }

  @Test(arguments: ["a'", "don't", "é", "\u{301}", "{", "> "])
  func nothingButOneWord(_ piece: String) {
    let disclosures = Self.disclosures(Self.bytes(piece, kilobytes: 96))
    #expect(disclosures.all.allSatisfy { $0.status != .present })
  }

  @Test func aMegabyteOfOneWord() {
    #expect(Self.disclosures(Self.bytes("a", kilobytes: 1_024)).all.isEmpty)
  }

  @Test(arguments: [
    "keep ", "we keep data as long as necessary ", "keep. ", "Keep. ", "保", "保存。", "a@b.de ",
    "https://a.de ", "30 days ", "[a](/b) ", "we may ", "not ", "- we keep data\n",
    "# We keep data\n\nkeep\n\n", "| we keep |\n|---|\n| data |\n\n",
    "10115 Berlin, Weg 5.\n\n", "We rely on consent. ",
  ])
  func theSameOverAndOver(_ piece: String) {
    let disclosures = Self.disclosures(Self.bytes(piece, kilobytes: 16))
    #expect(disclosures.all.allSatisfy { $0.evidence.count < 200 })
  }

  @Test func conditionsAreLookedForOnce() throws {
    let probe = try EvidenceProbe(
      """
      retention
      + keep &section never
      + keep &notice never
      + keep &block never
      + keep &heading never
      + keep &near never
      """, in: Self.bytes("Keep it. ", kilobytes: 96))
    #expect(probe.found == [])
    let blocks = try EvidenceProbe(
      "retention\n+ keep &section never\n+ keep &notice never",
      in: Self.bytes("Keep it.\n\n", kilobytes: 96))
    #expect(blocks.found == [])
  }

  @Test func aDeepListIsRead() throws {
    let text = (0..<300).map { String(repeating: "  ", count: $0) + "- we keep data" }
    let probe = try EvidenceProbe(
      "retention\n+ keep", in: Array(text.joined(separator: "\n").utf8))
    #expect(!probe.found.isEmpty)
  }
}
