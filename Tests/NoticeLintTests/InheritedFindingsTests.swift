import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// What a translation has from its source is reported once, on the source.
@Suite struct InheritedFindingsTests {
  /// The findings of a rule on how notices are built, as `file:line`.
  private func findings(
    _ source: String, _ translation: String, select: [String] = ["parity/heading-level"]
  ) -> [String] {
    let sources = [
      SourceFile(path: "locales/en/a.md", bytes: Array(source.utf8)),
      SourceFile(path: "locales/de/a.md", bytes: Array(translation.utf8)),
    ]
    var settings = LintSettings()
    settings.select = ["structure"] + select
    let linter = Linter(settings: settings, scope: .all)
    let files = sources.map { SpecFile($0, context: LintContext()) }
    let verdict = linter.verdict(
      on: files.map { linter.check($0.subject) }, sets: SpecFile.sets(of: files))
    return verdict.diagnostics.map { finding in
      let line = sources.first { $0.path == finding.file }?.lineIndex.line(at: finding.span.start)
      return "\(finding.file):\(line ?? 0) \(finding.rule)"
    }
  }

  @Test func theSourceHasItInTheSamePlace() {
    #expect(
      findings(
        "# Privacy\n\nWe keep little.\n\n### Cookies\n\nWe set 1 cookie.\n",
        "# Datenschutz\n\nWir behalten wenig.\n\n### Kekse\n\nWir setzen 1 Keks.\n")
        == ["locales/en/a.md:5 structure/skipped-level"])
  }

  private static let source =
    "# Privacy\n\n### Cookies\n\nWe set 1 cookie.\n\n## Contact\n\nWrite to us.\n\n### Mail\n\nHere.\n"
  private static let translation =
    "# Datenschutz\n\n## Kekse\n\nWir setzen 1 Keks.\n\n## Kontakt\n\nSchreiben Sie uns.\n\n"
    + "#### Post\n\nHier.\n"

  @Test func theSourceHasItElsewhere() {
    let found = findings(Self.source, Self.translation, select: ["parity/period"])
    #expect(found.contains("locales/de/a.md:11 structure/skipped-level"), "\(found)")
  }

  @Test func theDifferenceFromTheSourceExplainsIt() {
    let found = findings(Self.source, Self.translation)
    #expect(found.contains("locales/de/a.md:11 parity/heading-level"), "\(found)")
    #expect(!found.contains("locales/de/a.md:11 structure/skipped-level"), "\(found)")
  }

  private static let numbered =
    "# Privacy\n\n## 1. Data\n\nWe keep your name for a year.\n\n## 2. Cookies\n\nWe set one cookie, "
    + "and only if you agree.\n\n## 3. Contact\n\nWrite to us at info@example.com.\n"

  @Test func aMissingSectionExplainsTheGapInTheNumbers() {
    let translation =
      "# Datenschutz\n\n## 1. Daten\n\nWir behalten Ihren Namen ein Jahr lang.\n\n## 3. Kontakt\n\n"
      + "Schreiben Sie uns an info@example.com.\n"
    let found = findings(Self.numbered, translation, select: ["parity/missing-section"])
    #expect(found == ["locales/de/a.md:5 parity/missing-section"])
    #expect(
      findings(Self.numbered, translation, select: ["parity/date"])
        == ["locales/de/a.md:7 structure/misnumbered-section"])
  }

  @Test func aMissingParagraphExplainsTheEmptySection() {
    let translation =
      "# Datenschutz\n\n## 1. Daten\n\nWir behalten Ihren Namen ein Jahr lang.\n\n## 2. Cookies\n\n"
      + "## 3. Kontakt\n\nSchreiben Sie uns an info@example.com.\n"
    let found = findings(Self.numbered, translation, select: ["parity/missing-block"])
    #expect(found == ["locales/de/a.md:7 parity/missing-block"])
  }

  @Test func aWrongNumberIsNoDifferenceOfSections() {
    let translation =
      "# Datenschutz\n\n## 1. Daten\n\nWir behalten Ihren Namen ein Jahr lang.\n\n## 4. Cookies\n\n"
      + "Wir setzen ein Cookie, und nur wenn Sie zustimmen.\n\n## 3. Kontakt\n\nSchreiben Sie uns an "
      + "info@example.com.\n"
    let found = findings(Self.numbered, translation, select: ["parity"])
    #expect(found.filter { $0.hasPrefix("locales/de") }.count == 1, "\(found)")
  }
}
