import Testing

@testable import NoticeModel

/// What is said about evidence that cannot be read.
@Suite struct EvidenceProblemTests {
  @Test(
    arguments: [
      ("+ keep", "no disclosure yet"), ("retension\n+ keep", "no disclosure is called retension"),
      ("? consens\n+ keep", "no question is called consens"), ("gap wide", "no number"),
      ("class pet", "a class has no pattern"), ("class pet: cat & dog", "a class has conditions"),
      ("retention\n~no-perod keep", "no weakness is called no-perod"),
      ("retention\n+ <pet>", "no class of words is called pet"),
      ("retention\n+ {mail}", "no fact is called mail"), ("retention\n+ (keep", ") is missing"),
      ("retention\n+ [keep", "] is missing"), ("retention\n+ keep) it", ") it is not expected"),
      ("retention\n+ keep | & it", "a part is empty"), ("retention\n+", "a part is empty"),
      ("retention\n+ keep &nearby it", "no scope is called nearby"),
      ("retention\n+ keep ..0 it", "a gap has no width"),
      ("retention\n+ (keep @)", "nothing follows @"), ("retention\n+ keep ,", "is no word"),
      ("retention\n+ [keep]", "may be empty"), ("retention\n+ ..9999 keep", "too long"),
      ("retention\n+ keep\nprefixes al", "prefixes stand before all patterns"),
    ] as [(StaticString, String)])
  func isThrown(_ lines: StaticString, _ message: String) {
    do {
      _ = try EvidenceLanguage("en", [lines])
      Issue.record("\(lines) was read")
    } catch {
      #expect(error.description.contains(message), "\(error)")
    }
  }

  @Test(arguments: EvidenceTable.languages)
  func noLanguageHasOne(_ language: String) throws {
    let lines = try #require(EvidenceTable.evidence(of: language))
    let evidence = try EvidenceLanguage(language, lines)
    #expect(evidence.language == language)
    for disclosure in Disclosure.core {
      #expect(evidence.disclosures.contains(disclosure), "\(language): \(disclosure.rawValue)")
    }
  }
}
