import Foundation
import Testing

/// `--since` and `--only-changed-lines`.
@Suite(.enabled(if: GitTool.isUsable, "needs git"))
struct ChangeTests {
  private static let bad = "A\u{200B}B. \(TemporaryProject.contact)"

  /// Two documents in two languages, each with an old finding, in one commit.
  private static func project() throws -> TemporaryProject {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(body: bad),
      "locales/de/a.md": TemporaryProject.notice("de"),
      "locales/en/b.md": TemporaryProject.notice(slug: "b", body: bad),
      "locales/de/b.md": TemporaryProject.notice("de", slug: "b"),
    ])
    for arguments in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]] {
      try #require(GitTool.run(arguments, in: project.folder) == 0)
    }
    return project
  }

  private static let finding = "source/invisible-character"

  /// Path and line of each finding of the rule.
  private static func places(
    _ project: TemporaryProject, _ arguments: String...
  ) throws -> [String] {
    let run = try CommandRun(["check", "--since", "HEAD"] + arguments, in: project.folder)
    #expect(run.status < 2, "\(run.standardError)")
    return run.text.split(separator: "\n").filter { $0.contains(finding) }.map {
      $0.split(separator: ":").prefix(2).joined(separator: ":")
    }
  }

  @Test func limitsFindingsToSetsThatWereTouched() throws {
    let project = try Self.project()
    let untouched = try project.run("check", "--since", "HEAD")
    #expect(untouched.status == 0 && untouched.text == "")
    #expect(untouched.standardError == "policyc: no notice set was touched since the revision\n")
    // The translation is touched, the finding is in the source.
    try project.write(TemporaryProject.notice("de") + "\nUnd.\n", to: "locales/de/a.md")
    #expect(try Self.places(project) == ["locales/en/a.md:9"])
    // A commit does not change what was touched since an earlier one.
    try #require(GitTool.run(["commit", "-qam", "y"], in: project.folder) == 0)
    #expect(try Self.places(project) == [])
    let since = try project.run("lint", "--since", "HEAD~1").text
    #expect(since.hasPrefix("locales/en/a.md:9:"))
  }

  @Test func newAndDeletedFilesTouchTheirSets() throws {
    let project = try Self.project()
    try project.write(TemporaryProject.notice("fr"), to: "locales/fr/a.md")
    #expect(try Self.places(project) == ["locales/en/a.md:9"])
    try FileManager.default.removeItem(at: project.url("locales/de/b.md"))
    #expect(try Self.places(project) == ["locales/en/a.md:9", "locales/en/b.md:9"])
  }

  @Test func theConfigurationTouchesAll() throws {
    let project = try Self.project()
    try project.write("fail-on: warning\n", to: "policyc.yml")
    #expect(try Self.places(project) == ["locales/en/a.md:9", "locales/en/b.md:9"])
  }

  @Test func limitsFindingsToLinesThatWereChanged() throws {
    let project = try Self.project()
    let text = TemporaryProject.notice(body: Self.bad)
    try project.write(text + "\nC\u{200B}D.\n", to: "locales/en/a.md")
    #expect(try Self.places(project) == ["locales/en/a.md:9", "locales/en/a.md:11"])
    #expect(try Self.places(project, "--only-changed-lines") == ["locales/en/a.md:11"])
    // Lines that moved have not changed.
    try project.write(
      text.replacingOccurrences(of: "\n## ", with: "\nBefore.\n\n## "), to: "locales/en/a.md")
    #expect(try Self.places(project) == ["locales/en/a.md:11"])
    #expect(try Self.places(project, "--only-changed-lines") == [])
  }

  @Test func aChangeInTheSourceCountsForItsTranslation() throws {
    let project = try Self.project()
    try project.write(
      TemporaryProject.notice(body: "We keep nothing. Write to help@lindwurm.net."),
      to: "locales/en/a.md")
    let run = try project.run("check", "--since", "HEAD", "--only-changed-lines")
    #expect(run.text.hasPrefix("locales/de/a.md:9:"), "\(run.text)")
    #expect(run.text.contains("parity/email"))
  }

  /// A file that git cannot read any more was not absent.
  @Test func aDamagedRepositoryIsSaid() throws {
    let project = try Self.project()
    try project.write(TemporaryProject.notice(body: "We keep all."), to: "locales/en/a.md")
    let line = """
      hash=$(git rev-parse HEAD:locales/en/a.md) &&
      rm -f ".git/objects/$(printf %.2s "$hash")/${hash#??}"
      """
    #expect(try CommandRun(shell: line, in: project.folder).status == 0)
    #expect(try project.run("check", "--since", "HEAD").failed(saying: "git cannot list"))
    let status = try project.run("status", "--since", "HEAD")
    #expect(status.failed(saying: "locales/en/a.md: git cannot read the file of "))
  }

  @Test func fixesOnlyWhatWasChanged() throws {
    let project = try Self.project()
    let text = TemporaryProject.notice(body: Self.bad)
    try project.write(text + "\nC\u{200B}D.\n", to: "locales/en/a.md")
    _ = try project.run("lint", "--since", "HEAD", "--only-changed-lines", "--fix")
    #expect(
      try String(contentsOf: project.url("locales/en/a.md"), encoding: .utf8) == text + "\nCD.\n")
  }

  @Test func saysWhatItNeeds() throws {
    let project = try Self.project()
    #expect(try project.run("lint", "--only-changed-lines").failed(saying: "needs --since"))
    #expect(try project.run("lint", "--since", "nowhere").failed(saying: "no revision `nowhere`"))
    #expect(try TemporaryProject().run("lint", "--since", "HEAD").failed(saying: "--since"))
    let both = try project.run(
      "lint", "--since", "HEAD", "--only-changed-lines", "--write-baseline", "--baseline", "x")
    #expect(both.failed(saying: "exclude each other"))
  }
}
