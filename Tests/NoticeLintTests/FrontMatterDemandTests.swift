import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// What notices without policyc's front matter weigh.
@Suite struct FrontMatterDemandTests {
  private static let with =
    "---\ntitle: Privacy\nslug: privacy\nlocale: en\n---\n\n## Data\n\nWe collect none.\n"
  private static let without = "## Data\n\nWe collect none.\n"

  /// The severities of the findings about front matter in some documents.
  private static func severities(
    _ texts: [String], change: (inout LintContext) -> Void = { _ in }
  ) -> [Severity] {
    var context = LintContext()
    change(&context)
    var settings = LintSettings()
    settings.select = ["front-matter/missing", "front-matter/missing-key"]
    let linter = Linter(settings: settings)
    let checked = texts.enumerated().map { number, text in
      let source = SourceFile(path: "locales/en/\(number).md", text: text)
      return linter.check(
        LintSubject(notice: Notice(source: source), pathLocale: "en", context: context))
    }
    return linter.verdict(on: checked).diagnostics.map(\.severity)
  }

  @Test func nobodyAsksForIt() {
    #expect(Self.severities([Self.without, Self.without]) == [.note, .note])
    #expect(
      Self.severities(["---\nlayout: page\n---\n\n\(Self.without)"]) == [.note, .note, .note])
  }

  @Test func aConfigurationAndABuildAskForIt() {
    #expect(Self.severities([Self.without]) { $0.isConfigured = true } == [.error])
    #expect(Self.severities([Self.without]) { $0.isPublishing = true } == [.error])
  }

  @Test func mostNoticesHaveIt() {
    #expect(Self.severities([Self.with, Self.with, Self.without]) == [.error])
    #expect(Self.severities([Self.with, Self.without, Self.without]) == [.note, .note])
  }

  @Test func anEmptyFileIsNoNotice() {
    #expect(Self.severities([""]) == [.error])
  }
}
