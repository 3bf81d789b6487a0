import Foundation
import Testing

/// The hooks in `.pre-commit-hooks.yaml`, run by the real pre-commit and the real prek at real commits.
@Suite(
  .enabled(
    if: PythonTools.has("pre-commit", "prek") && GitTool.isUsable, "needs pre-commit, prek and git")
)
struct HookTests {
  private static let runners = HookProject.Runner.allCases

  /// A German notice whose address is not the English one's.
  private static let divergent = TemporaryProject.notice(
    "de", body: "Wir behalten nichts. Mail an privcy@lindwurm.net.")

  @Test(arguments: ["pre-commit", "prek"])
  func theManifestIsValid(_ runner: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let run = try CommandRun(
      program: PythonTools.program(runner), ["validate-manifest", ".pre-commit-hooks.yaml"],
      in: root)
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
  }

  @Test(arguments: runners)
  func aGoodCommitPasses(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(
      runner, [("policyc-check-system", ""), ("policyc-fix-system", "")])
    try hooks.stage(TemporaryProject.notice() + "\nReally nothing.\n", "locales/en/a.md")
    try hooks.stage(TemporaryProject.notice("de") + "\nWirklich nichts.\n", "locales/de/a.md")
    try hooks.stage("##Still none of ours\n", "README.md")
    let run = try hooks.commit()
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
    #expect((run.text + run.standardError).contains("policyc check"))
  }

  @Test(arguments: runners)
  func oneLocaleThatBreaksParityFails(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(runner, [("policyc-parity-system", "")])
    try hooks.stage(Self.divergent, "locales/de/a.md")
    let run = try hooks.commit()
    let output = run.text + run.standardError
    #expect(run.status == 1)
    #expect(output.contains("error[parity/email]"), "\(output)")
    // The sibling was not staged; the finding names it with the place.
    #expect(output.contains("--> locales/de/a.md:9:"), "\(output)")
    #expect(output.contains("::: locales/en/a.md:9:"), "\(output)")
    // The other way round, the translation that was left behind is named.
    try hooks.git(["checkout", "-q", "HEAD", "locales/de/a.md"])
    try hooks.stage(
      TemporaryProject.notice(body: "We keep nothing. Write to help@lindwurm.net."),
      "locales/en/a.md")
    let other = try hooks.commit()
    #expect(other.status == 1)
    #expect((other.text + other.standardError).contains("--> locales/de/a.md:9:"))
  }

  @Test(arguments: runners)
  func whatIsNotStagedIsLeftAlone(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(
      runner, [("policyc-check-system", ""), ("policyc-fix-system", "")])
    let broken = Self.divergent + "\n##Kopf\n"
    try hooks.project.write(broken, to: "locales/de/a.md")
    try hooks.project.write("---\n", to: "locales/en/new.md")
    try hooks.stage(TemporaryProject.notice() + "\n<!-- really -->\n", "locales/en/a.md")
    let run = try hooks.commit()
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
    #expect(try hooks.text("locales/de/a.md") == broken)
    #expect(try hooks.text("locales/en/new.md") == "---\n")
  }

  @Test(arguments: runners)
  func whatIsExcludedIsLeftAlone(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(
      runner, [("policyc-check-system", ""), ("policyc-fix-system", "")])
    try hooks.stage("exclude: [\"**/drafts\"]\n", "policyc.yml")
    try hooks.stage("##Nothing\n", "locales/en/drafts/x.md")
    let run = try hooks.commit()
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
    #expect(try hooks.text("locales/en/drafts/x.md") == "##Nothing\n")
  }

  @Test(arguments: runners)
  func fixesAndFails(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(runner, [("policyc-fix-system", "")])
    try hooks.stage(
      TemporaryProject.notice() + "\n##Head\n\nText.\n", "locales/en/a.md")
    let run = try hooks.commit()
    #expect(run.status == 1)
    let output = run.text + run.standardError
    #expect(output.contains("files were modified by this hook"), "\(output)")
    #expect(output.contains("fixed 1 finding: markup/unspaced-heading"), "\(output)")
    #expect(try hooks.text("locales/en/a.md").contains("\n## Head\n"))
    try hooks.git(["add", "-A"])
    #expect(try hooks.commit().status == 0)
  }

  @Test(arguments: runners)
  func pathsOfAllKinds(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(runner, [("policyc-lint-system", "")])
    // Deleted and renamed files.
    try hooks.git(["rm", "-q", "locales/de/a.md"])
    try hooks.git(["mv", "locales/en/a.md", "locales/en/b c ü.md"])
    #expect(try hooks.commit().status == 0)
    // Blanks, letters beyond ASCII and a dash in front are parts of names.
    try hooks.stage("##Head\n", "locales/de/ä ö.md")
    try hooks.stage("##Head\n", "locales/de/-x.md")
    let run = try hooks.commit()
    let output = run.text + run.standardError
    #expect(run.status == 1)
    #expect(output.contains("--> locales/de/ä ö.md:1:1"), "\(output)")
    #expect(output.contains("--> locales/de/-x.md:1:1"), "\(output)")
    // Bytes that are no text.
    try hooks.git(["reset", "-q", "--hard"])
    var data = Data(TemporaryProject.notice("fr").utf8)
    data.append(contentsOf: [0, 0xFF, 0xFE, 0x0A])
    try hooks.project.write(data, to: "locales/fr/a.md")
    try hooks.git(["add", "-A"])
    let binary = try hooks.commit()
    #expect(binary.status == 1)
    #expect((binary.text + binary.standardError).contains("error[source/"))
  }

  @Test func aProjectBelowTheTopOfTheRepository() throws {
    let hooks = try HookProject(
      .preCommit, [("policyc-check-system", "")],
      files: [
        "README.md": "x", "web/policyc.yml": "layout: \"{document}.{locale}.md\"\n",
        "web/a.en.md": TemporaryProject.notice(), "web/a.de.md": TemporaryProject.notice("de"),
      ])
    try hooks.stage("y", "README.md")
    try hooks.stage(Self.divergent, "web/a.de.md")
    let run = try hooks.commit()
    #expect(run.status == 1)
    #expect(run.text.contains("--> a.de.md:9:") || run.standardError.contains("--> a.de.md:9:"))
  }

  /// Both runners cut a list at 128 KiB, and start a process for each part.
  @Test(arguments: runners)
  func aListThatIsCutGivesEachFindingOnce(_ runner: HookProject.Runner) throws {
    let hooks = try HookProject(
      runner, [("policyc-parity-system", "        args: [--format, concise]\n")])
    let name = String(repeating: "n", count: 170)
    let count = 400
    for index in 0..<count {
      try hooks.project.write(TemporaryProject.notice(), to: "locales/en/\(name)\(index).md")
      try hooks.project.write(Self.divergent, to: "locales/de/\(name)\(index).md")
    }
    try hooks.git(["add", "-A"])
    let run = try hooks.commit()
    #expect(run.status == 1)
    let lines = (run.text + run.standardError).split(separator: "\n")
      .filter { $0.contains("error[parity/email]") }
    #expect(lines.count == count)
    #expect(Set(lines).count == count)
    // The next commit is another process, which is told of everything.
    let again = try hooks.commit()
    #expect((again.text + again.standardError).split(separator: "parity/email").count == count + 1)
  }

  @Test func listsInAnyOrderGiveEachFindingOnce() throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(), "locales/de/a.md": Self.divergent,
      "locales/en/b.md": TemporaryProject.notice(slug: "b", body: "Nothing else."),
      "locales/fr/b.md": TemporaryProject.notice("de", slug: "b", body: "Sonst gar nichts."),
    ])
    let paths = ["locales/en/a.md", "locales/de/a.md", "locales/en/b.md", "locales/fr/b.md"]
    let check = ["check"]
    let expected = try CommandRun(check + paths, in: project.folder)
    #expect(expected.status == 1)
    let lines = expected.text.split(separator: "\n")
    #expect(Set(lines).count == lines.count && lines.count >= 2)
    for list in [paths.reversed(), paths + paths, ["./locales/de/../de/a.md"] + paths] {
      #expect(try CommandRun(check + list, in: project.folder).text == expected.text)
    }
    // Each part of a list that was split by sets gives its own findings.
    let parts = try [paths[..<2], paths[2...]].map {
      try CommandRun(check + $0, in: project.folder).text
    }
    #expect(parts.joined() == expected.text)
    // Any one notice stands for its set in what is compared.
    for path in paths[..<2] {
      #expect(
        try project.run("parity", path).text
          == expected.text.split(separator: "\n", omittingEmptySubsequences: false)
          .filter { $0.hasPrefix("locales/en/a.md") || $0.hasPrefix("locales/de/a.md") }
          .filter { $0.contains("[parity/") }.map { $0 + "\n" }.joined())
    }
  }
}
