import Foundation
import Testing

/// What the columns of the status page show: emphasis, the targets of links, and the words that
/// findings are about.
@Suite struct StatusPageTextTests {
  private static func page(_ source: String, _ translation: String) throws -> String {
    func notice(_ locale: String, _ body: String) -> String {
      "---\ntitle: \(locale)\nslug: a\nlocale: \(locale)\n---\n\n\(body)\n"
    }
    let project = try TemporaryProject([
      "policyc.yml": "select: [parity]\n",
      "locales/en/a.md": notice("en", source), "locales/de/a.md": notice("de", translation),
    ])
    let run = try project.run("status", "--format", "html=status.html")
    #expect(run.status == 0, "\(run.standardError)")
    return try String(contentsOf: project.url("status.html"), encoding: .utf8)
  }

  @Test func showsEmphasisAndWhereLinksLead() throws {
    let page = try Self.page(
      """
      ## 1. Data

      We keep **your *whole* name** and `PHPSESSID`, see [our
      list](https://lindwurm.net/list).\\
      Write to <privacy@lindwurm.net>.<!-- soon -->
      """,
      """
      ## 1. Daten

      Wir speichern **Ihren *ganzen* Namen** und `PHPSESSID`, siehe [unsere
      Liste](https://lindwurm.net/list).\\
      Schreiben Sie an <privacy@lindwurm.net>.
      """)
    #expect(page.contains("We keep <strong>your <em>whole</em> name</strong>"))
    #expect(page.contains("<code dir=\"ltr\">PHPSESSID</code>"))
    #expect(
      page.contains(
        "<span class=\"a\">our list</span> "
          + "<bdi class=\"u\" dir=\"ltr\">https://lindwurm.net/list</bdi>.<br>Write to "
          + "<span class=\"a\">privacy@lindwurm.net</span>.</p>"))
    #expect(page.contains(">1. Data</h3>") && !page.contains("soon"))
  }

  @Test func marksWhatFindingsAreAbout() throws {
    let page = try Self.page(
      "## Data\n\nWe keep your name for **30 days**, see [our list](https://lindwurm.net/list).",
      "## Daten\n\nWir speichern Ihren Namen **90 Tage**, siehe "
        + "[unsere Liste](https://lindwurm.net/old).")
    func mark(_ name: String, _ title: String, _ words: String) -> String {
      "<mark class=\"\(name)\" title=\"\(title)\"><bdi class=\"hidden\" lang=\"en\">[\(name): "
        + "</bdi>\(words)<span class=\"hidden\">]</span></mark>"
    }
    #expect(
      page.contains(
        "<strong>"
          + mark("error", "the period `90 Tage` is `30 days` in the source", "90 Tage")
          + "</strong>"))
    #expect(page.contains("<strong>" + mark("compared", "de: the source's period", "30 days")))
    #expect(page.contains("https://lindwurm.net/old<span class=\"hidden\">]</span></mark></bdi>"))
  }

  @Test func marksNoWholeBlock() throws {
    let page = try Self.page("## Data\n\nWe keep your name.", "## Daten\n\nWe keep your name.")
    #expect(page.contains("this text is still in English"))
    #expect(!page.contains("<mark"))
  }
}
