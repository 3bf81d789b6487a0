import Foundation
import Testing

/// `policyc sign-off`, and what `parity` says afterwards.
@Suite struct SignOffTests {
  private static func body(_ first: String, _ second: String) -> String {
    "\(first)\n\n## Cookies\n\n\(second)"
  }

  private static func project() throws -> TemporaryProject {
    try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(body: body("We keep nothing.", "We set one.")),
      "locales/de/a.md": TemporaryProject.notice("de", body: body("Nichts.", "Eines.")),
      "locales/fr/a.md": TemporaryProject.notice("fr", body: body("Rien.", "Un seul.")),
    ])
  }

  private static func changeSource(_ project: TemporaryProject) throws {
    try project.write(
      TemporaryProject.notice(body: body("We keep nothing.", "We set two.")),
      to: "locales/en/a.md")
  }

  /// The places and messages of the findings of the rules about sign-offs.
  private static func stale(_ project: TemporaryProject, _ options: String...) throws -> [String] {
    let run = try CommandRun(
      ["parity", "--format", "concise", "--fail-on", "never", "--select", "parity/stale-section"]
        + options, in: project.folder)
    #expect(run.status == 0, "\(run.standardError)")
    return run.text.split(separator: "\n").map(String.init).filter { $0.contains("/stale") }
  }

  @Test func goesRound() throws {
    let project = try Self.project()
    #expect(try Self.stale(project) == [])
    let first = try project.run("sign-off")
    #expect(first.status == 0)
    #expect(first.text.contains("locales/de/a.md: signed 3 of 3 sections (3 new)"))
    #expect(try Self.stale(project) == [])

    try Self.changeSource(project)
    let stale = try Self.stale(project)
    #expect(stale.count == 2)
    #expect(stale[0].hasPrefix("locales/de/a.md:11:1: warning[parity/stale-section] "))
    let text = try project.run("parity", "--format", "text").text
    #expect(text.contains("We set [-one.-]{+two.+}"))

    let refused = try project.run("sign-off", "--locale", "de")
    #expect(refused.status == 1)
    #expect(
      refused.text.contains("refused cookies: the source has changed, the translation has not"))
    #expect(refused.text.contains("--reason"))
    #expect(try Self.stale(project).count == 2)

    try project.write(
      TemporaryProject.notice("de", body: Self.body("Nichts.", "Zwei.")), to: "locales/de/a.md")
    #expect(try Self.stale(project).count == 2, "a new translation is not a sign-off")
    #expect(try project.run("sign-off", "locales/de/a.md").status == 0)
    #expect(try Self.stale(project).count == 1)

    let reason = try project.run("sign-off", "--section", "Cookies", "--reason", "is not said here")
    #expect(reason.status == 0)
    #expect(try Self.stale(project) == [])
    let lock = try String(contentsOf: project.url("policyc.lock"), encoding: .utf8)
    #expect(lock.contains(" -- is not said here\n"))
    #expect(!lock.contains("We set one"))
  }

  @Test func signsTheSameTwice() throws {
    let project = try Self.project()
    #expect(try project.run("sign-off").status == 0)
    let lock = try Data(contentsOf: project.url("policyc.lock"))
    #expect(try project.run("sign-off").text.contains("(3 as before)"))
    #expect(try Data(contentsOf: project.url("policyc.lock")) == lock)
    #expect(
      try project.files(below: ".") == project.files(below: ".").filter { !$0.contains("partial") })
  }

  @Test func signsWhatIsNamed() throws {
    let project = try Self.project()
    let run = try project.run("sign-off", "locales/fr", "--section", "#missing")
    #expect(run.failed(saying: "--section", "#missing"))
    #expect(try project.files(below: ".").contains("policyc.lock") == false)
    #expect(try project.run("sign-off", "--locale", "it").failed(saying: "--locale", "de, fr"))
    #expect(try project.run("sign-off", "locales/fr").text.contains("/de/") == false)
    #expect(try project.run("sign-off", "locales/en/a.md").text.contains("/de/"))
    #expect(try project.run("sign-off", "--reason", " ").status == 2)
    #expect(try project.run("sign-off", "-").status == 2)
  }

  @Test(arguments: ["parity", "check", "sign-off", "build"])
  func stopsAtADamagedLock(_ command: String) throws {
    let project = try Self.project()
    #expect(try project.run("sign-off").status == 0)
    let lock = try String(contentsOf: project.url("policyc.lock"), encoding: .utf8)
    let conflict = lock.replacingOccurrences(
      of: "signed fr cookies", with: "<<<<<<< ours\nsigned fr cookies")
    try project.write(conflict, to: "policyc.lock")
    let options = command == "build" ? ["--output", "out"] : []
    let run = try CommandRun([command] + options, in: project.folder)
    #expect(run.failed(saying: "policyc.lock:", "merge conflict"), "\(run.standardError)")
    #expect(try String(contentsOf: project.url("policyc.lock"), encoding: .utf8) == conflict)
    #expect(try project.run("lint").status == 0)
  }

  @Test(.enabled(if: GitTool.isUsable, "git is not installed"))
  func branchesOfTwoTranslatorsMerge() throws {
    let project = try Self.project()
    #expect(try project.run("sign-off").status == 0)
    let base = try Data(contentsOf: project.url("policyc.lock"))
    try project.write(base, to: "base")
    try Self.changeSource(project)
    for locale in ["de", "fr"] {
      try project.write(base, to: "policyc.lock")
      #expect(try project.run("sign-off", "--locale", locale, "--reason", "read").status == 0)
      try project.write(try Data(contentsOf: project.url("policyc.lock")), to: locale)
    }
    #expect(try GitTool.run(["merge-file", "de", "base", "fr"], in: project.folder) == 0)
    try project.write(try Data(contentsOf: project.url("de")), to: "policyc.lock")
    #expect(try Self.stale(project) == [])
    let signed = try project.run("sign-off")
    #expect(signed.status == 0 && signed.text.contains("fr/a.md: signed 3 of 3 sections (3 as"))
  }

  @Test(.enabled(if: GitTool.isUsable, "git is not installed"))
  func comparesWithARevision() throws {
    let project = try Self.project()
    #expect(try project.run("parity", "--since", "HEAD").failed(saying: "--since", "HEAD"))
    for command in [["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "a"]] {
      #expect(try GitTool.run(command, in: project.folder) == 0)
    }
    #expect(try Self.stale(project, "--since", "HEAD") == [])
    try Self.changeSource(project)
    try project.write(
      TemporaryProject.notice("de", body: Self.body("Nichts.", "Zwei.")), to: "locales/de/a.md")
    let stale = try Self.stale(project, "--since", "HEAD")
    #expect(stale.count == 1 && stale[0].hasPrefix("locales/fr/a.md:11:1"))
    #expect(try project.run("parity", "--since", "gone").failed(saying: "gone"))
    #expect(try project.run("parity", "--since", "--output=x").status == 2)
    let withoutGit = try project.run("parity", "--since", "HEAD", environment: ["PATH": "/none"])
    #expect(withoutGit.failed(saying: "git"))
  }

  @Test(.enabled(if: GitTool.isUsable, "git is not installed"))
  func seesALockThatWasMadeAnew() throws {
    let project = try Self.project()
    #expect(try project.run("sign-off").status == 0)
    for command in [["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "a"]] {
      #expect(try GitTool.run(command, in: project.folder) == 0)
    }
    try Self.changeSource(project)
    try FileManager.default.removeItem(at: project.url("policyc.lock"))
    #expect(try project.run("sign-off").status == 0)
    #expect(try project.run("parity", "--format", "concise").status == 0)
    let run = try project.run("parity", "--since", "HEAD", "--format", "concise")
    #expect(run.text.contains("parity/signed-unchanged"))
  }
}
