import Foundation
import Testing

/// What cannot be read, or should not be built.
@Suite struct BadInputTests {
  @Test func aMissingPath() throws {
    let run = try TemporaryProject().run("lint", "locales", "nowhere.md")
    #expect(run.failed(saying: "nowhere.md: no such file or folder"))
  }

  @Test func aFolderWithoutNotices() throws {
    let project = try TemporaryProject(["README.md": "x", "docs/x.md": "x"])
    #expect(try project.run("lint").failed(saying: "no notice matches the layout"))
    #expect(try project.run("lint", "docs").failed(saying: "docs: no notice matches the layout"))
  }

  @Test func anUnreadableFile() throws {
    let project = try TemporaryProject()
    try #require(chmod(project.url("locales/de/a.md").path, 0) == 0)
    try #require(chmod(project.folder.path, 0o755) == 0)
    let run = try unprivileged("lint", in: project)
    #expect(run.failed(saying: "locales/de/a.md: cannot read: permission denied"))
  }

  @Test func anUnreadableFolder() throws {
    let project = try TemporaryProject()
    try #require(chmod(project.url("locales/de").path, 0) == 0)
    let run = try unprivileged("lint", in: project)
    _ = chmod(project.url("locales/de").path, 0o755)
    #expect(run.failed(saying: "locales/de", "permission denied"))
  }

  @Test func aReadThatFails() throws {
    let run = try TemporaryProject().run("lint", "--no-config", "/proc/self/mem")
    #expect(run.failed(saying: "/mem: cannot read: input or output error"))
  }

  @Test func aPipe() throws {
    let project = try TemporaryProject()
    try #require(mkfifo(project.url("pipe.md").path, 0o600) == 0)
    #expect(try project.run("lint", "pipe.md").failed(saying: "pipe.md", "neither a file nor"))
  }

  @Test func aFileThatIsTooLarge() throws {
    let project = try TemporaryProject()
    let file = project.url("locales/de/a.md").path
    try #require(truncate(file, 64 << 20 + 1) == 0)
    let run = try project.run("lint", "--format", "concise")
    #expect(run.status == 1)
    #expect(
      run.text == """
        locales/de/a.md:1:1: error[source/file-too-large] the file is larger than 64 MiB

        """)
    #expect(try project.run("ast", "locales/de/a.md").failed(saying: "larger than 64 MiB"))
  }

  @Test func lineEndsInWhatIsQuoted() throws {
    let project = try TemporaryProject()
    try project.write("organization: {domains: [\"a\\nb\\u2028c\"]}\n", to: "policyc.yml")
    #expect(try project.run("lint").failed(saying: "policyc.yml:1:", "is no domain"))
  }

  @Test func bytesThatAreNotUTF8() throws {
    let project = try TemporaryProject()
    var data = Data(TemporaryProject.notice("de").utf8)
    data.append(contentsOf: [0xFF, 0x0A])
    try project.write(data, to: "locales/de/a.md")
    let run = try project.run("lint")
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("locales/de/a.md:10:1: error[source/invalid-utf8]"))
  }

  @Test(arguments: [
    ("title: x\n", "a.md:1:1: error[front-matter/missing]"),
    ("---\ntitle: x\n", "a.md:1:1: error[front-matter/syntax]"),
    ("---\ntitle: x\nslug: [\nlocale: de\n---\n", "error[front-matter/syntax]"),
    ("---\ntitle: x\nlocale: de\n---\n", "error[front-matter/missing-key]"),
    ("---\ntitle: x\ntitle: y\nslug: a\nlocale: de\n---\n", "a.md:3:1: error[front-matter/dupl"),
    ("---\ntitle: x\nslug: ../x\nlocale: de\n---\n", "a.md:3:7: error[front-matter/invalid-slug]"),
    ("---\ntitle: x\nslug: //x\nlocale: de\n---\n", "error[front-matter/invalid-slug]"),
    ("---\ntitle: x\nslug: \"a\\0b\"\nlocale: de\n---\n", "error[front-matter/invalid-slug]"),
    ("---\ntitle: x\nslug: a/nul.txt\nlocale: de\n---\n", "error[front-matter/invalid-slug]"),
    ("---\ntitle: x\nslug: C:\\x\nlocale: de\n---\n", "error[front-matter/invalid-slug]"),
  ])
  func frontMatter(_ text: String, _ finding: String) throws {
    let project = try TemporaryProject()
    try project.write(text, to: "locales/de/a.md")
    let lint = try project.run("lint")
    #expect(lint.status == 1)
    #expect(lint.text.contains(finding), "\(lint.text)")
    let build = try project.run("build", "--ignore", "parity", "--output", "out")
    #expect(build.status == 1)
    #expect(build.text == lint.text)
    #expect(try project.files(below: "out") == [])
  }

  @Test(arguments: ["/legal/a", "/Legal/A"])
  func twoNoticesWithOnePath(_ slug: String) throws {
    let project = try TemporaryProject()
    try project.write(TemporaryProject.notice(slug: slug), to: "locales/en/b.md")
    let lint = try project.run("lint")
    #expect(lint.status == 1)
    #expect(lint.text.hasPrefix("locales/en/b.md:3:7: error[front-matter/duplicate-slug]"))
    #expect(try project.run("build", "--output", "out").status == 1)
    #expect(
      try !String(contentsOf: project.url("out/manifest.json"), encoding: .utf8)
        .contains("locales/en/b.md"))
  }

  /// What is there and cannot be read is never taken for what is not there.
  @Test(arguments: ["policyc.lock", "known.json", "locales/policyc.yml"])
  func linksThatLeadNowhere(_ path: String) throws {
    let project = try TemporaryProject()
    if path == "known.json" {
      try project.write("baseline: known.json\n", to: "locales/policyc.yml")
    }
    try project.link(path, to: "nowhere")
    let run = try project.run("check")
    #expect(run.failed(saying: path, "no such file or folder"), "\(run.text)\(run.standardError)")
    let loop = try TemporaryProject()
    try loop.link("locales/en/loop.md", to: "loop.md")
    let remark = try loop.run("check").standardError
    #expect(remark.contains("locales/en/loop.md: passed over, the link leads to itself"))
  }

  /// Runs the program without a superuser's right to read everything.
  private func unprivileged(_ arguments: String..., in project: TemporaryProject) throws
    -> CommandRun
  {
    guard geteuid() == 0 else { return try CommandRun(arguments, in: project.folder) }
    // The build folder may be closed to other users; a copy is not.
    let copy = project.url("policyc-copy")
    try FileManager.default.copyItem(at: CommandRun.program, to: copy)
    return try CommandRun(
      shell: "exec setpriv --reuid=65534 --regid=65534 --clear-groups ./policyc-copy "
        + arguments.joined(separator: " "), in: project.folder)
  }
}
