import Foundation
import Testing

/// Links from one notice to another lead to its page.
@Suite struct LinkedNoticeTests {
  private static func project() throws -> TemporaryProject {
    let links = "See [cookies](cookies.md), [how](cookies.md#what-we-keep), [here](a.md#top)."
    return try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(
        body:
          "\(links) <a href=\"cookies.md\">More</a>. \(TemporaryProject.contact)\n\n# Top {#top}\n\nText."
      ),
      "locales/en/cookies.md": TemporaryProject.notice(slug: "/cookie notice"),
      "locales/en/terms.txt": "Terms\n",
    ])
  }

  private static let options = ["build", "-o", "out", "--ignore", "structure,parity"]

  private static func text(_ path: String, _ project: TemporaryProject) throws -> String {
    try String(contentsOf: project.url(path), encoding: .utf8)
  }

  @Test func leadToThePage() throws {
    let project = try Self.project()
    let run = try CommandRun(Self.options, in: project.folder)
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
    let page = try Self.text("out/en/legal/a.html", project)
    #expect(page.contains("<a href=\"../cookie%20notice.html\">cookies</a>"))
    #expect(page.contains("<a href=\"../cookie%20notice.html#what-we-keep\">how</a>"))
    #expect(page.contains("<a href=\"#top\">here</a>"))
    #expect(page.contains("<a href=\"../cookie%20notice.html\">More</a>"))
    #expect(try Self.text("out/en/legal/a.txt", project).contains("[1] ../cookie%20notice.html"))
    // The XML keeps what the notice says.
    #expect(try Self.text("out/en/legal/a.xml", project).contains("destination=\"cookies.md\""))
  }

  /// A section has the id of its source, whatever the translation's heading makes of its own words.
  @Test(arguments: [[], ["locales/de/a.md"]])
  func leadToTheSection(_ paths: [String]) throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(body: "See [it](cookies.md#what-we-keep)."),
      "locales/de/a.md": TemporaryProject.notice(
        "de", body: "Siehe [dort](cookies.md#was-wir-behalten)."),
      "locales/en/cookies.md": TemporaryProject.notice(slug: "/cookies"),
      "locales/de/cookies.md": TemporaryProject.notice("de", slug: "/cookies"),
    ])
    let base = ["--base-url", "https://lindwurm.net/", "--depfile", "out.d"]
    let run = try CommandRun(["build", "-o", "out"] + paths + base, in: project.folder)
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
    #expect(run.text.isEmpty)
    let page = try Self.text("out/de/legal/a.html", project)
    #expect(page.contains("<a href=\"../cookies.html#what-we-keep\">dort</a>"))
    let source = try Self.text("out.d", project)
    #expect(source.contains("locales/en/cookies.md") && source.contains("locales/de/cookies.md"))
    let fragment = try CommandRun(
      ["build", "-o", "out", "--fragment"] + paths + base, in: project.folder)
    #expect(fragment.status == 0)
    let address = "https://lindwurm.net/de/cookies.html#notice-what-we-keep"
    #expect(try Self.text("out/de/legal/a.html", project).contains("href=\"\(address)\""))
    #expect(try Self.text("out/de/legal/a.txt", project).contains("[1] \(address)\n"))
  }

  @Test func aPlaceThatThePageLacksIsAFinding() throws {
    let project = try Self.project()
    try project.write(
      TemporaryProject.notice(
        body: "See [b](cookies.md#what-we-kept) and [c](cookies.md#what-we-keep)."),
      to: "locales/en/a.md")
    let run = try project.run("lint", "--format", "concise", "--select", "link", "locales/en/a.md")
    #expect(run.text.contains("`cookies.md` has no anchor `#what-we-kept`"))
    #expect(run.text.split(separator: "\n").count == 1, "\(run.text)")
    #expect(try project.run("lint", "--select", "link", "--fix", "--unsafe-fixes").status == 0)
    #expect(try Self.text("locales/en/a.md", project).contains("[b](cookies.md#what-we-keep)"))
  }

  /// Away from the folder of artifacts only a whole address leads anywhere.
  @Test func areWholeInTextAndFragments() throws {
    let project = try Self.project()
    let base = ["--base-url", "https://lindwurm.net/", "--fragment"]
    #expect(try CommandRun(Self.options + base, in: project.folder).status == 0)
    let address = "https://lindwurm.net/en/cookie%20notice.html"
    #expect(try Self.text("out/en/legal/a.html", project).contains("href=\"\(address)\""))
    #expect(try Self.text("out/en/legal/a.txt", project).contains("[1] \(address)\n"))
  }

  /// One notice alone gets the same bytes as with all others.
  @Test func doNotDependOnWhatIsNamed() throws {
    let project = try Self.project()
    #expect(try CommandRun(Self.options, in: project.folder).status == 0)
    let all = try Self.text("out/en/legal/a.html", project)
    try FileManager.default.removeItem(at: project.url("out"))
    let run = try CommandRun(
      Self.options + ["locales/en/a.md", "--depfile", "out.d"], in: project.folder)
    #expect(run.status == 0, "\(run.standardError)")
    #expect(try Self.text("out/en/legal/a.html", project) == all)
    #expect(try Self.text("out.d", project).contains("locales/en/cookies.md"))
  }

  @Test func whereThereIsNoPageIsAFinding() throws {
    let project = try Self.project()
    try project.write(
      TemporaryProject.notice(
        body: "[a](gone.md) [b](../../README.md) [c](cookies.md). \(TemporaryProject.contact)"),
      to: "locales/en/a.md")
    try project.write("# Us\n", to: "README.md")
    let run = try project.run("check", "--format", "concise", "--select", "link/missing-file")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2, "\(run.text)")
    #expect(run.text.contains("the file `gone.md` does not exist"))
    #expect(run.text.contains("no page is made of the file `../../README.md`"))
  }

  /// `aux` is a language, and no folder on Windows.
  @Test(arguments: ["aux", "con", "nul", "prn"])
  func namesOfDevicesAreNoFolders(_ name: String) throws {
    let project = try TemporaryProject(["locales/\(name)/a.md": TemporaryProject.notice(name)])
    let run = try project.run("build", "-o", "out", "--allow-errors")
    #expect(run.failed(saying: "locales/\(name)/a.md: `\(name)` is the name of a device"))
    #expect(try project.files(below: "out").isEmpty)
  }
}
