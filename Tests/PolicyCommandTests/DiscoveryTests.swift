import Foundation
import Testing

/// Which files are notices.
@Suite struct DiscoveryTests {
  @Test func doesNotDependOnTheWorkingFolder() throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice("fr"),
      "locales/zh_CN/deep/b.md": TemporaryProject.notice("zh-CN", slug: "b"),
    ])
    let expected = try project.run("lint", "--format", "concise").text
    #expect(expected.hasPrefix("locales/en/a.md:4:9: error[front-matter/locale-path-mismatch]"))
    for folder in ["locales", "locales/en", "locales/zh_CN/deep"] {
      #expect(try CommandRun(["lint"], in: project.url(folder)).text == expected)
    }
    let path = project.folder.path
    #expect(try CommandRun(["lint", path], in: URL(fileURLWithPath: "/")).text == expected)
    #expect(
      try CommandRun(["lint", "a.md", "./a.md", "../en"], in: project.url("locales/en")).text
        == expected)
  }

  @Test func passesOverWhatIsNoNotice() throws {
    let project = try TemporaryProject()
    for path in [
      "README.md", "locales/README.md", "locales/en/README.md", "locales/en/a.txt",
      "locales/shared/x.md", "locales/en/.hidden.md", "locales/.git/x.md", "locales/en.md",
    ] {
      try project.write("no notice", to: path)
    }
    let run = try project.run("lint", "-v", "--format", "json")
    #expect(run.text.contains(#""files": 2, "sets": 1"#))
    for path in ["locales/README.md", "locales/en/README.md", "locales/shared/x.md"] {
      #expect(run.standardError.contains("policyc: \(path): passed over"))
    }
    // A hook names whatever was staged.
    let hook = try project.run("lint", "README.md", "locales/en/README.md")
    #expect(hook.status == 0)
    #expect(hook.text == "")
  }

  @Test func endsInLoopsOfLinks() throws {
    let project = try TemporaryProject()
    try project.link("locales/en/loop", to: "..")
    try project.link("locales/self", to: ".")
    try project.link("locales/gone", to: "nowhere")
    let run = try project.run("lint", "--format", "json", "-v")
    #expect(run.status == 0)
    #expect(run.text.contains(#""files": 2, "sets": 1"#))
    #expect(run.standardError.contains("locales/gone: passed over, the link leads nowhere"))
  }

  @Test func saysWhichNoticesCannotBeRead() throws {
    let project = try TemporaryProject()
    try project.link("locales/en/lost.md", to: "nowhere")
    let run = try project.run("check")
    #expect(run.standardError.contains("locales/en/lost.md: passed over, the link leads nowhere"))
    #expect(try project.run("check", "--quiet").standardError == "")
  }

  @Test func aLinkedFileHasTheLocaleOfItsName() throws {
    let project = try TemporaryProject(["locales/en/a.md": TemporaryProject.notice()])
    try FileManager.default.createDirectory(
      at: project.url("locales/de"), withIntermediateDirectories: true)
    try project.link("locales/de/a.md", to: "../en/a.md")
    let run = try project.run("lint", "locales/de/a.md")
    #expect(run.text.contains("front-matter/locale-path-mismatch"))
  }

  @Test func aLoneFileIsANoticeOfItsOwnWithoutConfiguration() throws {
    let project = try TemporaryProject(["notice.md": TemporaryProject.notice("fr")])
    #expect(try project.run("lint", "notice.md").standardError.contains("passed over"))
    #expect(try project.run("lint", "--no-config", "notice.md").status == 0)
    #expect(try project.run("build", "--no-config", "notice.md", "-o", "out").status == 0)
    #expect(try project.files(below: "out").contains("fr/legal/a.html"))
  }

  @Test func readsStandardInput() throws {
    let project = try TemporaryProject()
    let notice = TemporaryProject.notice("fr")
    #expect(try project.run("lint", "-", input: notice).status == 0)
    let named = try project.run(
      "lint", "--stdin-filename", "locales/en/x.md", "-", input: notice)
    #expect(named.status == 1)
    #expect(named.text.hasPrefix("locales/en/x.md:4:9: error[front-matter/locale-path-mismatch]"))
    let tree = try project.run("ast", "-", "--format", "commonmark-xml", input: "*a*\n")
    #expect(tree.text.contains("<emph>"))
  }

  @Test func theOrderIsThatOfThePaths() throws {
    let project = try TemporaryProject(
      Dictionary(
        uniqueKeysWithValues: ["b", "a", "a/b", "c", "aa"].map {
          ("locales/en/\($0).md", "no front matter\n")
        }))
    let run = try project.run("lint", "--jobs", "4")
    #expect(
      run.text.split(separator: "\n").map { $0.prefix { $0 != ":" } } == [
        "locales/en/a.md", "locales/en/a/b.md", "locales/en/aa.md", "locales/en/b.md",
        "locales/en/c.md",
      ])
    for _ in 0..<3 { #expect(try project.run("lint").output == run.output) }
  }

  @Test func aLoneFileIsReadInTheLanguageOfItsWords() throws {
    let text = """
      # Datenschutzerklärung

      Verantwortlich ist die Lindwurm Karten GmbH, Lindenplatz 9, 10115 Berlin. Wir erheben Ihren Namen \
      und Ihre Anschrift, um Ihre Bestellung auszuführen.

      Wir speichern diese Daten drei Jahre lang und geben sie nicht an Dritte weiter.

      """
    let project = try TemporaryProject(["datenschutz.md": text])
    let run = try project.run(
      "lint", "--no-config", "datenschutz.md", "--select", "disclosure", "--format", "json")
    #expect(run.text.contains("\"locale\": \"de\""))
    for id in ["purposes", "data-categories", "retention", "recipients"] {
      #expect(!run.text.contains("disclosure/\(id)\""), "\(id)")
    }
  }
}
