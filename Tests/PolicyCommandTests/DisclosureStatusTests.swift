import Foundation
import Testing

/// `policyc status --disclosures`.
@Suite struct DisclosureStatusTests {
  private static func notice(_ locale: String, _ more: String) -> String {
    """
    ---
    title: Privacy Policy
    slug: /privacy
    locale: \(locale)
    ---

    Paths, huts and springs are drawn on maps. They can be read in valleys and on summits.

    \(more)

    """
  }

  private static func project() throws -> TemporaryProject {
    try TemporaryProject([
      "locales/en/a.md": notice("en", "We keep your data for 30 days."),
      "locales/en-GB/a.md": notice("en-GB", "We keep your data for 30 days."),
      "locales/en-IE/a.md": notice("en-IE", "All of this is new."),
      "locales/tlh/a.md": notice("tlh", "nuqneH"),
    ])
  }

  @Test func setsLocalesSideBySide() throws {
    let run = try Self.project().run("status", "--disclosures")
    #expect(run.status == 0)
    let rows = run.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["en", "en-GB", "en-IE", "tlh"]))
    #expect(rows.contains(["!", "retention", "+", "+", "-!", "?"]))
    #expect(rows.contains { $0.prefix(3) == ["as", "the", "source"] && $0.last == "?" })
  }

  @Test func countsAgreementInJSON() throws {
    struct Status: Decodable {
      struct Document: Decodable { var disclosureAgreement: [Agreement] }
      struct Agreement: Decodable, Equatable {
        var locale: String
        var alike: Int?
        var of: Int
        var odd: [String]
      }
      var documents: [Document]
    }
    let run = try Self.project().run("status", "--disclosures", "--format", "json")
    let status = try JSONDecoder().decode(Status.self, from: Data(run.text.utf8))
    let agreements = try #require(status.documents.first?.disclosureAgreement)
    let count = try #require(agreements.first?.of)
    #expect(agreements.map(\.locale) == ["en-GB", "en-IE", "tlh"])
    #expect(agreements.map(\.alike) == [count, count - 1, nil])
    #expect(agreements.map(\.odd) == [[], ["retention"], []])
  }

  @Test func declarationsOfTheConfigurationHold() throws {
    let project = try Self.project()
    let check = ["check", "--select", "disclosure/security", "--format", "concise"]
    func findings() throws -> Int {
      try CommandRun(check, in: project.folder).text.split(separator: "\n").count
    }
    // One finding for the source, and none for what its translations lack as well.
    #expect(try findings() == 1)
    try project.write(
      "disclosures:\n  security: {none: true, reason: maps are open}\n", to: "policyc.yml")
    #expect(try findings() == 0)
    try project.write("disclosures:\n  security: {section: nowhere}\n", to: "policyc.yml")
    #expect(try findings() == 1)
    try project.write("disclosures:\n  securty: {section: nowhere}\n", to: "policyc.yml")
    #expect(try project.run("lint").failed(saying: "securty"))
  }
}
