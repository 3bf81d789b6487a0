import Foundation
import Testing

/// `exclude` and `--force-exclude`.
@Suite struct ExcludeTests {
  private func project() throws -> TemporaryProject {
    let bad = TemporaryProject.notice("en", slug: "//")
    return try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(),
      "locales/en/drafts/b.md": bad,
      "locales/xx/drafts/b.md": bad,
      "policyc.yml": "exclude: [\"**/drafts\"]\n",
    ])
  }

  @Test func foldersAreLeftOut() throws {
    let project = try project()
    let run = try project.run("check", "--verbose")
    #expect(run.status == 0, "\(run.text)")
    #expect(run.standardError.contains("locales/en/drafts/b.md: passed over, it is excluded"))
    #expect(try project.run("check", "--no-config").status == 1)
  }

  @Test func aNamedFileIsLookedAtUnlessForced() throws {
    let project = try project()
    let path = "locales/en/drafts/b.md"
    let named = try project.run("check", path)
    #expect(named.status == 1)
    #expect(!named.text.contains("locales/xx"))
    for arguments in [[path], [path, "locales/en/drafts"], [path, "locales/en/a.md"]] {
      let run = try CommandRun(["check", "--force-exclude"] + arguments, in: project.folder)
      #expect(run.status == 0 && run.text == "", "\(run.standardError)")
    }
  }
}
