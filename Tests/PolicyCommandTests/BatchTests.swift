import Foundation
import NoticeLint
import NoticeModel
import NoticeReport
import SourceText
import Testing

@testable import PolicyCommand

/// A run holds some notice sets at a time; how many changes nothing but the memory that it needs.
@Suite struct BatchTests {
  /// A file of a batch that may have gone.
  private struct Seen {
    weak var source: SourceFile?
    weak var notice: Notice?
  }

  private static let shared =
    "We keep what you write to us for thirty days and delete it then."

  private static func notice(_ locale: String, slug: String, _ body: String) -> String {
    "---\ntitle: Privacy\nslug: \(slug)\nlocale: \(locale)\n---\n\n## Heading\n\n\(body)\n"
  }

  /// Documents that have to do with each other: one text in two translations, one slug twice, a document
  /// that lacks a locale, a translation without a source, and comments about all of that.
  private static let files = [
    "locales/en/a.md": notice("en", slug: "a", shared + "\n\n### Skipped\n\n#### Empty"),
    "locales/de/a.md": notice(
      "de", slug: "a", "Wir löschen nach dreißig Tagen, was Sie schreiben."),
    "locales/fr/a.md": notice("fr", slug: "a", "Nous effaçons vos messages après trente jours."),
    "locales/en/b.md": notice(
      "en", slug: "a",
      "<!-- policyc-disable-file front-matter/duplicate-slug -- moved -->\n\n" + shared),
    "locales/de/b.md": notice(
      "de", slug: "b",
      "<!-- policyc-disable-file parity/inconsistent-translation -- law -->\n\n"
        + "Was Sie uns schreiben, ist nach dreißig Tagen gelöscht."),
    "locales/en/c.md": notice(
      "en", slug: "a", "<!-- policyc-disable-file parity/missing-document -- old -->\n\n" + shared),
    "locales/de/c.md": notice(
      "de", slug: "c", "Nach dreißig Tagen ist gelöscht,\nwas Sie schreiben."),
    "locales/fr/c.md":
      "---\ntitle: Privacy\nlocale: fr\nslug: c\ndivergences:\n  - rule: parity/missing-document\n"
      + "    reason: law\n    owner: us\n---\n\n## Heading\n\nAprès trente jours tout est effacé.\n",
    "locales/de/d.md": notice("de", slug: "d", "Wir löschen alles."),
    "locales/en/e.md": "# No front matter\n\n" + shared + "\n",
  ]

  /// The findings of a project as people and tools read them.
  ///
  /// - Parameters:
  ///   - missing: Files that go away before they are read.
  ///   - look: Sees each batch before it goes.
  private func report(
    _ project: TemporaryProject, batchSize: Int, missing: [String] = [],
    look: (ExaminedSets) -> Void = { _ in }
  ) throws -> String {
    var configuration = Configuration(root: try AbsolutePath(resolving: project.folder.path))
    configuration.today = Setting(CalendarDate(year: 2026, month: 11, day: 1))
    var session = Session(configuration: configuration, scope: .all, jobs: 2)
    session.batchSize = batchSize
    let finder = NoticeFinder(
      root: configuration.root, layout: configuration.layout.value, takesLoneFiles: false)
    let notices = try finder.all().notices
    for path in missing { try FileManager.default.removeItem(at: project.url(path)) }
    let verdict = try session.judge(notices, look: look).verdict()
    let report = Report(
      diagnostics: verdict.diagnostics, sources: verdict.excerpts, files: 1, sets: 1,
      suppressed: verdict.suppressed.count)
    return [TextReporter().render(report), JSONReporter().render(report)].map {
      String(decoding: $0, as: UTF8.self)
    }.joined()
  }

  @Test func theSizeOfBatchesChangesNothing() throws {
    let project = try TemporaryProject(Self.files)
    let whole = try report(project, batchSize: .max)
    for rule in [
      "front-matter/duplicate-slug", "parity/inconsistent-translation", "parity/missing-document",
      "parity/orphan-document", "suppression/unused", "config/unused-divergence",
      "front-matter/missing",
    ] {
      #expect(whole.contains("[\(rule)]"), "\(rule)")
    }
    for size in [1, 500] {
      var count = 0
      #expect(try report(project, batchSize: size) { _ in count += 1 } == whole)
      #expect(count > 2)
    }
  }

  @Test func aBatchIsGoneWhenTheNextOneComes() throws {
    let project = try TemporaryProject(Self.files)
    var seen: [Seen] = []
    _ = try report(project, batchSize: 1) { examined in
      #expect(seen.allSatisfy { $0.source == nil && $0.notice == nil })
      seen += examined.files.map { Seen(source: $0.source, notice: $0.notice) }
    }
    #expect(seen.count == Self.files.count)
  }

  @Test func aChangeMeanwhileIsNotShown() throws {
    let project = try TemporaryProject(Self.files)
    var isFirst = true
    let changed = try report(project, batchSize: 1) { _ in
      guard isFirst else { return }
      isFirst = false
      for locale in ["de", "fr"] {
        let path = "locales/\(locale)/a.md"
        try? project.write(Self.notice(locale, slug: "a", "Something else."), to: path)
      }
    }
    #expect(!changed.contains("Something else"))
    #expect(changed.contains("[parity/inconsistent-translation]"))
  }

  @Test func theFirstFileThatCannotBeReadIsTold() throws {
    // The documents come in another order than the paths.
    let missing = ["locales/en/a.md", "locales/de/c.md"]
    for size in [1, .max] {
      let project = try TemporaryProject(Self.files)
      let failure = #expect(throws: CommandFailure.self) {
        try report(project, batchSize: size, missing: missing)
      }
      #expect(failure?.place == "locales/de/c.md")
    }
  }
}
