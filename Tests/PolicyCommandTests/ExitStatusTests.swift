import Testing

/// The three exit statuses and the one line on standard error.
@Suite struct ExitStatusTests {
  @Test func isZeroWithoutFindings() throws {
    let run = try TemporaryProject().run("lint")
    #expect(run.status == 0)
    #expect(run.text == "")
    #expect(run.standardError == "")
  }

  @Test func followsTheThreshold() throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(body: "A\u{200B}B. \(TemporaryProject.contact)")
    ])
    #expect(try project.run("lint").status == 0)
    #expect(try project.run("lint", "--fail-on", "warning").status == 1)
    #expect(try project.run("lint", "--severity", "source=error").status == 1)
    #expect(
      try project.run("lint", "--severity", "source=error", "--fail-on", "never").status == 0)
    #expect(try project.run("lint", "--ignore", "source", "--fail-on", "note").status == 0)
    #expect(
      try project.run("lint", "--select", "front-matter", "--fail-on", "note").status == 0)
    try project.write("fail-on: warning\n", to: "policyc.yml")
    #expect(try project.run("lint").status == 1)
    #expect(try project.run("lint", "--fail-on", "error").status == 0)
  }

  @Test(arguments: [
    (["lint", "--bogus"], "--bogus"),
    (["frobnicate"], "unknown command `frobnicate`"),
    (["lnt"], "did you mean `lint`?"),
    (["translate"], "unknown command `translate`"),
    (["ast"], "<file>"),
    (["ast", "a", "b"], "'b'"),
    (["lint", "--jobs", "0"], "--jobs"),
    (["lint", "--jobs", "x"], "--jobs"),
    (["lint", "--select", "structur"], "did you mean `structure`?"),
    (["lint", "--ignore", "nothing-like-it"], "unknown rule or group `nothing-like-it`"),
    (["lint", "--severity", "structure"], "RULE=LEVEL"),
    (["lint", "--severity", "structure=grave"], "known are off, note, warning, error"),
    (["lint", "--profile", "gdrp"], "did you mean `gdpr`?"),
    (["build", "--profile", "nope"], "unknown profile `nope`"),
    (["lint", "--format", "xml"], "known are text, concise, json"),
    (["lint", "--format", "json="], "names no file"),
    (["lint", "--format", "json", "--format", "text"], "only one --format"),
    (["lint", "--format", "json=x", "--format", "text=x"], "same file"),
    (["lint", "--color", "blue"], "blue"),
    (["lint", "--layout", "notices.md"], "{locale}"),
    (["lint", "--layout", "../{locale}/{document}.md"], "below the root"),
    (["lint", "--layout", "{locale}{document}.md"], "between its placeholders"),
    (["lint", "--layout", "{locale}/{page}.md"], "{page}"),
    (["lint", "--source-locale", "e"], "BCP 47"),
    (["lint", "--today", "2026-02-30"], "2026-02-30"),
    (["lint", "--config", "a.yml", "--no-config"], "--no-config"),
    (["lint", "--stdin-filename", "a.md"], "needs the path -"),
    (["lint", "-", "-"], "only once"),
    (["lint", "--fail-on", "sometimes"], "sometimes"),
    (["build"], "--output"),
    (["build", "--output", "out", "--emit", "pdf"], "known are html, text, xml"),
    (["explain", "structure/emty-section"], "did you mean `structure/empty-section`?"),
    (["explain", "gdrp"], "did you mean `gdpr`?"),
    (["explain", "nothing-like-it"], "unknown rule, group or profile"),
    (["schema", "confg"], "did you mean `config`?"),
    (["rules", "--format", "yaml"], "yaml"),
  ])
  func isTwoForAWrongCommandLine(_ arguments: [String], _ words: String) throws {
    let project = try TemporaryProject()
    let run = try CommandRun(arguments, in: project.folder)
    #expect(run.failed(saying: words), "\(run.status): \(run.standardError)")
  }

  @Test func acceptsEveryProfile() throws {
    let project = try TemporaryProject()
    let names = "core,gdpr,uk-gdpr,ccpa,caloppa,coppa,lgpd,pipeda,fadp,all"
    #expect(try project.run("lint", "--profile", names).status == 0)
    #expect(try project.run("build", "--profile", "gdpr", "--output", "out").status == 0)
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    let project = try TemporaryProject()
    for arguments in [["--help"], ["lint", "--help"], ["help", "build"], []] {
      let run = try CommandRun(arguments, in: project.folder)
      #expect(run.status == 0)
      #expect(run.text.contains("USAGE: policyc"))
      #expect(run.standardError == "")
    }
    let version = try project.run("--version").text
    #expect(version.hasPrefix("policyc 0.1.0 (") && version.hasSuffix(")\n"), "\(version)")
    #expect(version.contains(", libxml2 2."))
  }

  @Test func survivesAReaderThatGoesAway() throws {
    let project = try TemporaryProject()
    let line = "{ \"$policyc\" rules --format json; echo $? >&2; } | head -c 1 >/dev/null"
    for _ in 0..<5 {
      #expect(try CommandRun(shell: line, in: project.folder).standardError == "0\n")
    }
  }

  @Test func survivesClosedStreams() throws {
    let project = try TemporaryProject()
    for line in [
      "\"$policyc\" lint <&- >&- 2>&-", "\"$policyc\" build --output out >&- 2>&-",
    ] {
      #expect(try CommandRun(shell: line, in: project.folder).status == 0, "\(line)")
    }
    // What was to be said and reached nobody is a failure.
    for line in ["\"$policyc\" rules >&-", "\"$policyc\" lint - <&-"] {
      let run = try CommandRun(shell: line, in: project.folder)
      #expect(run.failed(saying: "it is closed"), "\(line): \(run.standardError)")
    }
    #expect(try CommandRun(shell: "\"$policyc\" rules >&- 2>&-", in: project.folder).status == 2)
    // Nothing that was meant for a stream ended in a file.
    #expect(
      try project.files(below: "out") == [
        "de/legal/a.html", "de/legal/a.txt", "de/legal/a.xml", "en/legal/a.html", "en/legal/a.txt",
        "en/legal/a.xml", "index.html", "manifest.json",
      ])
  }

  @Test func saysWhenStandardOutputIsFull() throws {
    let project = try TemporaryProject()
    let run = try CommandRun(shell: "\"$policyc\" rules >/dev/full", in: project.folder)
    #expect(run.failed(saying: "standard output", "no space left"))
  }
}
