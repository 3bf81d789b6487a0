import Foundation
import Testing

/// `policyc status`.
@Suite struct StatusTests {
  private static func body(_ second: String?) -> String {
    second.map { "We keep nothing.\n\n## Cookies\n\n\($0)" } ?? "We keep nothing."
  }

  private static let long =
    "We set one cookie, for the length of your visit, and read it on each page."

  private static func project() throws -> TemporaryProject {
    try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(body: body(long)),
      "locales/de/a.md": TemporaryProject.notice("de", body: body("Wir setzen ein Cookie.")),
      "locales/fr/a.md": TemporaryProject.notice("fr", body: body(long)),
      "locales/ja/a.md": TemporaryProject.notice("ja", body: "ありません。"),
      "locales/en/b.md": TemporaryProject.notice(slug: "b", body: "On 2026-05-04."),
      "locales/de/b.md": TemporaryProject.notice("de", slug: "b", body: "Am 4. Mai 2026."),
      "locales/fr/b.md": TemporaryProject.notice("fr", slug: "b", body: "Le 5 mai 2026."),
      "locales/de/c.md": TemporaryProject.notice("de", slug: "c"),
    ])
  }

  private static func cells(_ line: Substring?) -> [String] {
    (line ?? "").split(separator: " ").map(String.init)
  }

  @Test func countsSections() throws {
    let project = try Self.project()
    let run = try project.run("status")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("a: source en, 3 sections") == true)
    // The locale, then translated, missing, as in the source, extra, stale.
    #expect(Self.cells(lines[2]).prefix(6) == ["de", "3/3", "·", "·", "·", "unsigned"])
    #expect(Self.cells(lines[3]).prefix(6) == ["fr", "2/3", "·", "1", "·", "unsigned"])
    #expect(Self.cells(lines[4]).prefix(6) == ["ja", "2/3", "1", "·", "·", "unsigned"])
    #expect(lines.contains { $0 == "  not in ja" })
    #expect(lines.contains { $0 == "c: no source" })
    #expect(lines.contains { $0 == "  without source: locales/de/c.md" })
    // The document that is not in Japanese counts: two of its sections are to be translated.
    #expect(lines.last?.hasPrefix("3 documents, 3 locales: 11 of 15 sections translated") == true)
  }

  @Test func countsStaleSections() throws {
    let project = try Self.project()
    #expect(try project.run("sign-off", "--quiet").status == 0)
    try project.write(
      TemporaryProject.notice(body: Self.body("We set two.")), to: "locales/en/a.md")
    let run = try project.run("status", "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let documents = try #require(json["documents"] as? [[String: Any]])
    let translations = try #require(documents[0]["translations"] as? [[String: Any]])
    #expect(translations.map { $0["stale"] as? Int } == [1, 1, 1])
    #expect(translations.map { $0["signed"] as? Int } == [3, 3, 3])
    #expect(try project.run("status").text.contains(" 1/3 "))
  }

  @Test func listsFacts() throws {
    let project = try Self.project()
    #expect(try project.run("status").text.contains("2026") == false)
    let text = try project.run("status", "--facts", "locales/en/b.md").text
    #expect(text.contains("!  2026-05-04  en 1  1 of 2 alike  fr 0\n"))
    #expect(text.contains("!  2026-05-05  en 0  1 of 2 alike  fr 1\n"))
    #expect(!text.contains("a: source"))
  }

  @Test func writesSeveralFormats() throws {
    let project = try Self.project()
    let run = try project.run("status", "--format", "text", "--format", "json=out/status.json")
    #expect(run.status == 0 && run.text.contains("a: source"))
    #expect(try project.files(below: "out") == ["status.json"])
    #expect(try project.run("status", "--format", "xml").failed(saying: "xml", "text, json, html"))
    #expect(try project.run("status", "--format", "text", "--format", "json").status == 2)
    #expect(try project.run("status", "-").status == 2)
  }
}
