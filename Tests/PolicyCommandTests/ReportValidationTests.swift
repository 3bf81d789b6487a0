import Foundation
import Testing

/// Reports are read by the programs that they are for, or by validators that others wrote.
@Suite struct ReportValidationTests {
  /// A project with findings of each severity, in several lines, with fixes, related places, silenced
  /// ones, and characters that formats have to escape.
  private static func project() throws -> TemporaryProject {
    let project = try TemporaryProject([
      "policyc.yml": """
      severity: {structure/misnumbered-section: note}
      divergences:
        - {fact: 30 days, locales: [de], reason: "its <own> \\"law\\""}
      """,
      "locales/en/a b.md": TemporaryProject.notice(
        body: """
          We keep it for 30 days. \(TemporaryProject.contact)

          ##Head 😀 & <more>

          <!-- policyc-disable-next-line structure/empty-section -- filled in & "later" -->
          ## Empty

          ## Another

          A\u{200B}B. [Open](https://lindwurm.net/ä b) *text.

          ## Last
          """),
      "locales/de/a b.md": TemporaryProject.notice(
        "de", body: "Wir behalten es 60 Tage. Mail an privcy@lindwurm.net."),
    ])
    return project
  }

  private static let formats = ["json", "sarif", "github", "gitlab", "junit", "checkstyle"]

  /// Writes all reports, `report.<format>`.
  private func reports(
    in project: TemporaryProject, _ arguments: String...
  ) throws -> CommandRun {
    let formats = Self.formats.flatMap { ["--format", "\($0)=out/report.\($0)"] }
    return try CommandRun(["check"] + arguments + formats, in: project.folder)
  }

  @Test(.enabled(if: PythonTools.has("check-jsonschema", "sarif"), "needs check-jsonschema"))
  func sarifIsValid() throws {
    let project = try Self.project()
    try project.write("policyc-baseline 1\n", to: "known.txt")
    _ = try project.run(
      "check", "--select", "markup", "--baseline", "known.txt", "--write-baseline")
    for arguments in [["--fail-on", "never"], ["--baseline", "known.txt"], ["--select", "date"]] {
      let run = try CommandRun(
        ["check", "--format", "sarif=report.sarif"] + arguments, in: project.folder)
      #expect(run.status < 2, "\(run.standardError)")
      try expectValid("report.sarif", in: project)
    }
    _ = try project.run("check", "--format", "sarif=report.sarif")
    let summary = try CommandRun(
      program: PythonTools.program("sarif"), ["summary", "report.sarif"], in: project.folder)
    #expect(summary.status == 0, "\(summary.standardError)")
    #expect(summary.text.contains("markup/unspaced-heading"), "\(summary.text)")
    // A finding that is gone is told as absent; nothing is wrong with that either.
    let clean = try String(contentsOf: project.url("locales/en/a b.md"), encoding: .utf8)
      .replacingOccurrences(of: "##Head", with: "## Head")
    try project.write(clean, to: "locales/en/a b.md")
    _ = try project.run("check", "--format", "sarif=report.sarif", "--baseline", "known.txt")
    let report = try String(contentsOf: project.url("report.sarif"), encoding: .utf8)
    #expect(report.contains("\"absent\""))
    try expectValid("report.sarif", in: project)
  }

  private func expectValid(_ report: String, in project: TemporaryProject) throws {
    // The schema has a pattern that is none to a strict reader of ECMAScript's.
    let check = try CommandRun(
      program: PythonTools.program("check-jsonschema"),
      ["--regex-variant", "python", "--schemafile", PythonTools.sarifSchema.path, report],
      in: project.folder)
    #expect(check.status == 0, "\(check.text)\(check.standardError)")
  }

  @Test(.enabled(if: PythonTools.has("check-jsonschema"), "needs check-jsonschema"))
  func jsonIsValid() throws {
    let project = try Self.project()
    #expect(try reports(in: project).status == 1)
    try project.write(project.run("schema", "findings").output, to: "out/schema.json")
    try project.write(ReportSchemas.gitLab, to: "out/gitlab.json")
    for (schema, report) in [("schema.json", "report.json"), ("gitlab.json", "report.gitlab")] {
      let check = try CommandRun(
        program: PythonTools.program("check-jsonschema"),
        ["--schemafile", schema, "--default-filetype", "json", report],
        in: project.url("out"))
      #expect(check.status == 0, "\(check.text)\(check.standardError)")
    }
    let issues = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: project.url("out/report.gitlab")))
        as? [[String: Any]])
    let fingerprints = issues.compactMap { $0["fingerprint"] as? String }
    #expect(Set(fingerprints).count == issues.count && issues.count > 4)
  }

  @Test(.enabled(if: XMLLint.isUsable, "needs xmllint"), arguments: ["junit", "checkstyle"])
  func xmlIsValid(_ format: String) throws {
    let project = try Self.project()
    let schema = format == "junit" ? ReportSchemas.jUnit : ReportSchemas.checkstyle
    try project.write(schema, to: "schema.xsd")
    for arguments in [[], ["--fail-on", "note"], ["--select", "date"]] {
      let run = try CommandRun(
        ["check", "--format", "\(format)=report.xml"] + arguments, in: project.folder)
      #expect(run.status < 2, "\(run.standardError)")
      let lint = try CommandRun(
        shell: "xmllint --noout --schema schema.xsd report.xml", in: project.folder)
      #expect(lint.status == 0, "\(lint.standardError)")
    }
  }

  @Test func allFormatsHoldTheSameFindings() throws {
    let project = try Self.project()
    #expect(try reports(in: project).status == 1)
    func report(_ format: String) throws -> String {
      try String(contentsOf: project.url("out/report.\(format)"), encoding: .utf8)
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(report("json").utf8)) as? [String: Any])
    let rules = try #require(json["diagnostics"] as? [[String: Any]]).compactMap {
      $0["rule"] as? String
    }
    #expect(rules.contains("parity/email") && rules.contains("markup/unspaced-heading"))
    func count(_ text: String, _ word: String) -> Int {
      text.components(separatedBy: word).count - 1
    }
    #expect(try count(report("github"), "::file=") == 0)
    #expect(try report("github").split(separator: "\n").count == rules.count)
    #expect(try count(report("gitlab"), "\"check_name\"") == rules.count)
    #expect(try count(report("checkstyle"), "<error ") == rules.count)
    let silenced = try count(report("junit"), "<skipped ")
    #expect(silenced > 0)
    #expect(try count(report("junit"), "<testcase ") == rules.count + silenced)
    #expect(try count(report("sarif"), "\"ruleId\"") == rules.count + silenced)
  }

  @Test func pathsCountFromTheTopOfTheRepository() throws {
    let project = try TemporaryProject([
      ".git": "gitdir: elsewhere\n", "web/legal/policyc.yml": "",
      "web/legal/locales/de/a.md": TemporaryProject.notice("en"),
    ])
    let run = try project.run("lint", "web/legal", "--format", "github")
    #expect(run.text.contains(",file=web/legal/locales/de/a.md,line=4"), "\(run.text)")
    let sarif = try project.run("lint", "web/legal", "--format", "sarif").text
    #expect(sarif.contains(#""uri": "web/legal/locales/de/a.md""#))
    #expect(try project.run("lint", "web/legal").text.hasPrefix("locales/de/a.md:4:9:"))
  }

  @Test func writesAllFilesOrNone() throws {
    let project = try Self.project()
    try project.write("x", to: "file")
    let run = try project.run(
      "lint", "--format", "json=a.json", "--format", "sarif=out/b.sarif", "--format", "junit=file/x"
    )
    #expect(run.failed(saying: "file/x: cannot"))
    #expect(try !project.files(below: ".").contains { $0.contains("a.json") || $0.contains("out") })
    #expect(try !project.files(below: ".").contains { $0.contains("partial") })
    let both = try project.run("lint", "--format", "json=o/a.json", "--format", "sarif=o/b.sarif")
    #expect(both.status == 1)
    #expect(try project.files(below: "o") == ["a.json", "b.sarif"])
  }

  @Test func writesOverNothingThatMatters() throws {
    let project = try Self.project()
    let before = try Data(contentsOf: project.url("locales/en/a b.md"))
    try project.link("link.json", to: "locales/en/a b.md")
    for file in ["locales/en/a b.md", "./locales/de/../en/a b.md", "link.json", "policyc.yml"] {
      let run = try project.run("lint", "--format", "json=\(file)")
      #expect(run.failed(saying: "over what was read"), "\(file): \(run.standardError)")
    }
    #expect(try Data(contentsOf: project.url("locales/en/a b.md")) == before)
    let twice = try project.run("lint", "--format", "json=a.json", "--format", "sarif=./a.json")
    #expect(twice.failed(saying: "same file"))
  }
}
