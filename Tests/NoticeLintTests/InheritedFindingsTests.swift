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
    settings.select = ["structure/skipped-level"] + select
    let linter = Linter(settings: settings, scope: .all)
    let files = sources.map { SpecFile($0, context: LintContext()) }
    let project = SpecFile.project(of: files)
    let pairs = project.sets.flatMap(\.translations).flatMap { linter.check($0) }
    let verdict = linter.verdict(
      on: files.map { linter.check($0.subject) }, others: pairs, project: project)
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
}
