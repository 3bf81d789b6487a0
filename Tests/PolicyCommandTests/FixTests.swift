import Foundation
import Testing

/// `--fix`, `--unsafe-fixes` and `--diff`.
@Suite struct FixTests {
  /// A notice with a word joiner that a safe fix takes away, and no line end at its end.
  private static let broken = TemporaryProject.notice(
    body: "We keep\u{200B} nothing. \(TemporaryProject.contact)"
  ).trimmingCharacters(in: .newlines)
  private static let mended = TemporaryProject.notice()

  private func project(_ text: String = broken) throws -> TemporaryProject {
    try TemporaryProject([
      "locales/en/a.md": text, "locales/de/a.md": TemporaryProject.notice("de"),
      "policyc.yml": "severity: {source/missing-final-newline: note}\n",
    ])
  }

  private func text(_ project: TemporaryProject, _ path: String = "locales/en/a.md") throws
    -> String
  {
    try String(contentsOf: project.url(path), encoding: .utf8)
  }

  @Test func fixesUntilNothingIsLeft() throws {
    for command in ["lint", "check"] {
      let project = try project()
      let run = try project.run(command, "--unsafe-fixes", "--fail-on", "note")
      #expect(try text(project) == Self.mended)
      #expect(run.status == 0, "\(run.text)")
      #expect(run.standardError.contains("policyc: locales/en/a.md: fixed 2 findings: source/"))
      #expect(!run.standardError.contains("de/a.md"))
      let again = try project.run(command, "--unsafe-fixes", "--fail-on", "note")
      #expect(again.standardError == "")
      #expect(try project.files(below: ".").count == 3)
    }
  }

  @Test func leavesUnsafeFixesUnlessAskedFor() throws {
    let text = TemporaryProject.notice(
      body: "Read the the notice.\u{200B} \(TemporaryProject.contact)")
    let project = try project(text)
    let safe = try project.run("lint", "--fix", "--format", "json")
    let after = try self.text(project)
    let document = try #require(
      JSONSerialization.jsonObject(with: safe.output) as? [String: Any])
    let findings = try #require(document["diagnostics"] as? [[String: Any]])
    for finding in findings {
      for fix in finding["fixes"] as? [[String: Any]] ?? [] {
        #expect(fix["applicability"] as? String != "safe")
      }
    }
    _ = try project.run("lint", "--unsafe-fixes")
    #expect(try self.text(project) != after || findings.isEmpty)
  }

  @Test func keepsModeLineEndsAndWhatIsRight() throws {
    let project = try project(Self.broken.replacingOccurrences(of: "\n", with: "\r\n"))
    let german = project.url("locales/de/a.md")
    let old = Date(timeIntervalSince1970: 1_000_000)
    for path in [german.path, project.url("locales/en/a.md").path] {
      try FileManager.default.setAttributes(
        [.modificationDate: old, .posixPermissions: 0o640], ofItemAtPath: path)
    }
    let before = try FileManager.default.attributesOfItem(atPath: german.path)
    #expect(try project.run("lint", "--unsafe-fixes").status == 0)
    #expect(try text(project) == Self.mended.replacingOccurrences(of: "\n", with: "\r\n"))
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: project.url("locales/en/a.md").path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let after = try FileManager.default.attributesOfItem(atPath: german.path)
    #expect(after[.modificationDate] as? Date == old)
    #expect(
      after[.systemFileNumber] as? Int == before[.systemFileNumber] as? Int, "it was written")
  }

  @Test func writesThroughLinks() throws {
    let project = try TemporaryProject([
      "texts/a.md": Self.broken, "locales/de/a.md": TemporaryProject.notice("de"),
      "policyc.yml": "severity: {source/missing-final-newline: note}\n",
    ])
    try FileManager.default.createDirectory(
      at: project.url("locales/en"), withIntermediateDirectories: true)
    try project.link("locales/en/a.md", to: "../../texts/a.md")
    try project.link("locales/en/b.md", to: "a.md")
    #expect(try project.run("lint", "--unsafe-fixes", "--ignore", "front-matter").status == 0)
    #expect(try text(project, "texts/a.md") == Self.mended)
    for name in ["a.md", "b.md"] {
      #expect(
        try FileManager.default.attributesOfItem(
          atPath: project.url("locales/en/\(name)").path)[.type] as? FileAttributeType
          == .typeSymbolicLink)
    }
  }

  @Test func refusesWhatMayNotBeWritten() throws {
    let project = try TemporaryProject([
      "locales/en/a.md": Self.broken, "locales/en/b.md": Self.broken,
    ])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: project.url("locales/en/b.md").path)
    let run = try project.run("lint", "--fix", "--ignore", "front-matter/duplicate-slug")
    #expect(run.failed(saying: "locales/en/b.md: cannot write: permission denied"))
    // All or nothing.
    #expect(try text(project) == Self.broken)
    #expect(try project.files(below: ".").count == 2)
  }

  @Test func fixesOverlappingFindingsOneAfterTheOther() throws {
    let body = "\u{200B}\u{200B}\u{200B}We  keep\u{200B}\u{200B} nothing \u{200B}."
    let project = try project(TemporaryProject.notice(body: body) + "\n\n\n")
    _ = try project.run("check", "--unsafe-fixes")
    let once = try text(project)
    let diff = try project.run("check", "--unsafe-fixes", "--diff")
    #expect(diff.text == "")
    #expect(try text(project) == once)
  }

  @Test func showsADiffThatGitApplies() throws {
    let project = try project()
    let run = try project.run("lint", "--diff", "--unsafe-fixes", "--fail-on", "warning")
    #expect(run.status == 1)
    #expect(try text(project) == Self.broken)
    #expect(
      run.text == """
        --- a/locales/en/a.md
        +++ b/locales/en/a.md
        @@ -6,4 +6,4 @@
         \n ## What we keep
         \n-We keep\u{200B} nothing. \(TemporaryProject.contact)
        \\ No newline at end of file
        +We keep nothing. \(TemporaryProject.contact)

        """)
    #expect(run.standardError == "policyc: locales/en/a.md: would fix 2 findings: \(Self.rules)\n")
    try project.write(run.output, to: "a.diff")
    if GitTool.isUsable {
      #expect(try GitTool.run(["apply", "a.diff"], in: project.folder) == 0)
      #expect(try text(project) == Self.mended)
    }
  }

  private static let rules = "source/invisible-character, source/missing-final-newline"

  @Test func givesStandardInputBack() throws {
    let project = try project()
    let run = try project.run("lint", "--unsafe-fixes", "-", input: Self.broken)
    #expect(run.text == Self.mended)
    let silent = try project.run("lint", "--fix", "-", input: Self.mended)
    #expect(silent.text == Self.mended)
    let diff = try project.run("lint", "--diff", "--unsafe-fixes", "-", input: Self.broken)
    #expect(diff.text.hasPrefix("--- a/<stdin>\n"))
  }

  @Test func anInterruptionLeavesEveryFileWhole() throws {
    let paths = (0..<40).map { "locales/en/\($0).md" }
    for milliseconds in [10, 20, 30, 40, 60, 80, 120] {
      let project = try TemporaryProject([:])
      for path in paths { try project.write(Self.broken, to: path) }
      let run = try CommandRun(
        shell: "timeout -s INT 0.\(milliseconds < 100 ? "0" : "")\(milliseconds) \"$policyc\" "
          + "lint --unsafe-fixes --severity source/missing-final-newline=note --quiet",
        in: project.folder)
      let texts = try Set(paths.map { try text(project, $0) })
      #expect(texts == [Self.broken] || texts == [Self.mended], "\(run.status)")
      #expect(try project.files(below: ".").count == paths.count)
    }
  }

  @Test func standardInputStandsForItsFile() throws {
    let project = try project()
    let german = TemporaryProject.notice(
      "de", body: "Am 4. Mai 2026\u{200B}. Mail an privacy@lindwurm.net.")
    try project.write(
      TemporaryProject.notice(body: "On 2026-05-05.\u{200B} \(TemporaryProject.contact)"),
      to: "locales/en/a.md")
    let english = try text(project)
    let run = try project.run(
      "check", "--unsafe-fixes", "--format", "concise", "--stdin-filename", "locales/de/a.md", "-",
      input: german)
    // The translation is compared with its source, which is left alone.
    #expect(
      run.text
        == german.replacingOccurrences(of: "4. Mai 2026\u{200B}", with: "5. Mai 2026"))
    #expect(run.standardError.contains("locales/en/a.md:9:15: warning[source/invisible-char"))
    #expect(try text(project) == english)
    #expect(try text(project, "locales/de/a.md") == TemporaryProject.notice("de"))
  }
}
