import Foundation
import Testing

/// `policyc status --format html`: the page, and what a browser makes of it.
@Suite struct StatusPageTests {
  private static func notice(_ locale: String, _ title: String, _ body: String) -> String {
    "---\ntitle: \(title)\nslug: a\nlocale: \(locale)\n---\n\n\(body)"
  }

  /// A project with a stale block in each translation and a section that one of them lacks.
  private static func project() throws -> TemporaryProject {
    let project = try TemporaryProject([
      "locales/en/a.md": notice(
        "en", "Privacy", "## Data\n\nWe keep your name for 30 days.\n\n## Contact\n\nWrite to us.\n"
      ),
      "locales/de/a.md": notice(
        "de", "Datenschutz",
        "## Daten\n\nWir speichern Ihren Namen 30 Tage.\n\n## Kontakt\n\nSchreiben Sie uns.\n"),
      "locales/ar/a.md": notice(
        "ar", "الخصوصية", "## البيانات\n\nنحتفظ باسمك لمدة 30 يومًا.\n"),
    ])
    _ = try project.run("sign-off", "--quiet")
    try project.write(
      notice(
        "en", "Privacy",
        "## Data\n\nWe keep your name for 14 days. <script>alert(1)</script> `</style>`\n\n"
          + "## Contact\n\nWrite to us.\n"), to: "locales/en/a.md")
    let run = try project.run("status", "--facts", "--format", "html=out/status.html")
    #expect(run.status == 0 && run.text.isEmpty, "\(run.standardError)")
    return project
  }

  @Test func holdsTheDifferenceInItsPlace() throws {
    let project = try Self.project()
    let page = try String(contentsOf: project.url("out/status.html"), encoding: .utf8)
    #expect(page.contains("<del>30</del><ins>14</ins>") || page.contains("<del>30</del> <ins>14"))
    #expect(page.contains("<p lang=\"ar\" dir=\"rtl\">نحتفظ"))
    #expect(page.contains("<p class=\"none\">not translated</p>"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url("))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test func writesTheSameTwice() throws {
    let project = try Self.project()
    _ = try project.run("status", "--facts", "--format", "html=out/again.html")
    #expect(
      try Data(contentsOf: project.url("out/again.html"))
        == Data(contentsOf: project.url("out/status.html")))
  }

  @Test(.enabled(if: Browser.isExpected, "chromium is not installed"))
  func filtersWithoutScript() throws {
    let project = try Self.project()
    let answer = try Browser.evaluate(
      """
      const shown = selector =>
        [...document.querySelectorAll(selector)].filter(e => e.getClientRects().length > 0);
      const counts = () => [shown('.b').length, shown('.t').length];
      const answer = {all: counts()};
      const choose = (...ids) => { ids.forEach(id => document.getElementById(id).click()); return counts(); };
      answer.arabic = choose('locale-0');
      answer.arabicMissing = choose('kind-missing');
      answer.germanMissing = choose('locale-1');
      answer.stale = choose('locale-all', 'kind-stale');
      answer.again = choose('kind-all');
      const cell = document.querySelector('p[lang=ar]');
      answer.direction = window.getComputedStyle(cell).direction;
      answer.requests = window.performance.getEntriesByType('resource').length;
      answer.labelled = [...document.querySelectorAll('input')].every(e => e.labels.length > 0);
      answer.ids = new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size
        == document.querySelectorAll('[id]').length;
      answer.headings = [...document.querySelectorAll('h1,h2,h3')].map(e => e.tagName).join(' ');
      answer.alerts = document.querySelectorAll('script').length;
      return answer;
      """, on: project.url("out/status.html"), width: 1200)
    #expect(answer["error"] == nil, "\(answer)")
    // The title, two headings and two paragraphs; Arabic lacks a section, which is one cell.
    #expect(answer["all"] as? [Int] == [5, 9])
    #expect(answer["arabic"] as? [Int] == [5, 4])
    #expect(answer["arabicMissing"] as? [Int] == [1, 1])
    #expect(answer["germanMissing"] as? [Int] == [0, 0])
    #expect(answer["stale"] as? [Int] == [1, 2])
    #expect(answer["again"] as? [Int] == [5, 9])
    #expect(answer["direction"] as? String == "rtl")
    #expect(answer["requests"] as? Int == 0)
    #expect(answer["labelled"] as? Bool == true && answer["ids"] as? Bool == true)
    #expect(answer["headings"] as? String == "H1 H2 H3 H3")
    #expect(answer["alerts"] as? Int == 0)
  }

  @Test(.enabled(if: Browser.isExpected, "chromium is not installed"), arguments: [360, 700, 1200])
  func needsNoSidewardScrolling(_ width: Int) throws {
    let project = try Self.project()
    let answer = try Browser.evaluate(
      "return {width: document.documentElement.scrollWidth, window: window.innerWidth};",
      on: project.url("out/status.html"), width: width)
    #expect(answer["window"] as? Int == width)
    #expect((answer["width"] as? Int ?? .max) <= width)
  }

  @Test func staysSmall() throws {
    let tags = ["ar", "cs", "de", "es", "fr", "hu", "ja", "ko", "pl", "ru"]
    var files: [String: String] = [:]
    for locale in ["en"] + tags {
      for document in 0..<10 {
        let body = (0..<60).map { index in
          (index % 6 == 0 ? "## \(locale) section \(index)\n\n" : "")
            + "Paragraph \(index) of the document \(document) in \(locale). "
            + String(repeating: "слова и слова, ", count: 12) + "\n"
        }
        files["locales/\(locale)/d\(document).md"] =
          "---\ntitle: \(locale)\nslug: d\(document)\nlocale: \(locale)\n---\n\n"
          + body.joined(separator: "\n")
      }
    }
    let project = try TemporaryProject(files)
    _ = try project.run("sign-off", "--quiet")
    try project.write(
      (files["locales/en/d1.md"] ?? "").replacingOccurrences(of: "Paragraph 3 ", with: "Text 3 "),
      to: "locales/en/d1.md")
    let run = try project.run("status", "--format", "html=out.html")
    #expect(run.status == 0)
    let page = try Data(contentsOf: project.url("out.html"))
    #expect(page.count < 1_000_000, "\(page.count) bytes")
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("<del>Paragraph</del>") && text.contains("so that the page stays small"))
  }
}
