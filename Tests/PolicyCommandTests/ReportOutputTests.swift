import Foundation
import Testing

/// Where findings go, and in which format.
@Suite struct ReportOutputTests {
  private func project() throws -> TemporaryProject {
    try TemporaryProject(["locales/de/a.md": TemporaryProject.notice("en")])
  }

  @Test func writesSeveralFormatsAtOnce() throws {
    let project = try project()
    let run = try project.run(
      "lint", "--format", "json=reports/a.json", "--format", "text=a.txt", "--format", "concise")
    #expect(run.status == 1)
    #expect(
      run.text == """
        locales/de/a.md:4:9: error[front-matter/locale-path-mismatch] the notice is `en` in the folder of `de`

        """)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: project.url("reports/a.json")))
        as? [String: Any])
    let finding = try #require((document["diagnostics"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "front-matter/locale-path-mismatch")
    #expect(finding["file"] as? String == "locales/de/a.md")
    #expect((finding["fingerprint"] as? String)?.isEmpty == false)
    #expect(
      try String(contentsOf: project.url("a.txt"), encoding: .utf8)
        .contains("4 | locale: en\n  |         ^^"))
  }

  @Test func aFileAloneLeavesStandardOutputEmpty() throws {
    let run = try project().run("lint", "--format", "json=a.json")
    #expect(run.status == 1)
    #expect(run.text == "")
  }

  @Test func saysWhichFileItCannotWrite() throws {
    let project = try project()
    try project.write("x", to: "file")
    #expect(try project.run("lint", "--format", "json=file/x").failed(saying: "file/x: cannot"))
    #expect(try project.run("lint", "--format", "json=/dev/full").failed(saying: "no space left"))
    #expect(try project.run("lint", "--format", "json=locales").failed(saying: "locales: cannot"))
    let run = try project.run("lint", "--format", "json=/dev/null")
    #expect(run.status == 1)
    var isFolder: ObjCBool = false
    #expect(FileManager.default.fileExists(atPath: "/dev/null", isDirectory: &isFolder))
  }

  @Test func coloursOnATerminalOnly() throws {
    let project = try project()
    #expect(try !project.run("lint", "--format", "text").text.contains("\u{1B}"))
    #expect(
      try project.run("lint", "--format", "text", "--color", "always").text.contains("\u{1B}[1;31m")
    )
    let script = "script -qec '\"$policyc\" lint' /dev/null"
    let terminal = "TERM=xterm NO_COLOR= \(script)"
    for (line, isColoured) in [
      (terminal, true), ("NO_COLOR=1 TERM=xterm \(script)", false),
      ("TERM=dumb NO_COLOR= \(script)", false), ("env -u TERM NO_COLOR= \(script)", false),
    ] {
      let run = try CommandRun(shell: line, in: project.folder)
      #expect(run.text.contains("-->") && run.text.contains("\u{1B}[") == isColoured, "\(line)")
      #expect(run.text.contains("1 error in 1 notice"))
    }
    let quiet = try project.run("lint", "--format", "text", "--quiet")
    #expect(!quiet.text.contains("in 1 notice"))
  }

  @Test func countsByRule() throws {
    let body = "A\u{200B}B\u{200B}C. \(TemporaryProject.contact)"
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(slug: "//", body: body)
    ])
    let rows = """
      2  warning  source/invisible-character  2 fixable
      1  error    front-matter/invalid-slug

      """
    let concise = try project.run("lint", "--statistics")
    #expect(concise.text.hasSuffix("\n" + rows), "\(concise.text)")
    let json = try project.run("lint", "--statistics", "--format", "json")
    #expect((try? JSONSerialization.jsonObject(with: json.output)) != nil)
    #expect(json.standardError == rows)
    let text = try project.run("lint", "--format", "text").text
    #expect(
      text.hasSuffix(
        "\n1 error, 2 warnings in 1 notice\n2 fixable with `--unsafe-fixes`\n")
        || text.hasSuffix("\n1 error, 2 warnings in 1 notice\n2 fixable with `--fix`\n"),
      "\(text)")
    // A command without the option names the one that has it.
    let build = try project.run("build", "--output", "out", "--format", "text").text
    #expect(build.contains("\n2 fixable with `policyc check --"), "\(build)")
  }
}
