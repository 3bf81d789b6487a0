import Foundation
import Testing

/// Notice sets with something wrong about them: a finding or exit status 2, and the other sets are
/// still checked.
@Suite struct BadSetTests {
  /// A project with a right set `a`, a set `ok` whose translation has one finding, and other files.
  private func project(_ files: [String: String]) throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write(TemporaryProject.notice(slug: "/ok"), to: "locales/en/ok.md")
    let german = TemporaryProject.notice(
      "de", slug: "/ok",
      body: "Wir behalten\u{200B} nichts. Mail an privacy@lindwurm.net.")
    try project.write(german, to: "locales/de/ok.md")
    for (path, text) in files { try project.write(text, to: path) }
    return project
  }

  /// Checks and builds; the set `ok` is checked and built whatever the others are.
  private func check(_ project: TemporaryProject, _ arguments: String...) throws -> CommandRun {
    let run = try CommandRun(["check"] + arguments, in: project.folder)
    #expect(
      run.text.contains("locales/de/ok.md:9:13: warning[source/invisible-character]"),
      "\(run.text)\(run.standardError)")
    let build = try project.run("build", "--output", "out")
    #expect(build.status < 2, "\(build.standardError)")
    #expect(
      try project.files(below: "out").filter { $0.hasSuffix("ok.html") }
        == ["de/ok.html", "en/ok.html"])
    #expect(try project.run("status").status == 0)
    return run
  }

  @Test func aFolderWithoutASource() throws {
    let project = try project([
      "locales/fr/b.md": TemporaryProject.notice("fr", slug: "/b"),
      "locales/ja/b.md": TemporaryProject.notice("ja", slug: "/b"),
    ])
    _ = try check(project)
    #expect(try project.run("sign-off", "locales/fr").failed(saying: "no translation to sign off"))
  }

  @Test(arguments: [
    ("\u{0}\u{0}\u{0}", "source/control-character"), ("", "front-matter/missing"),
    ("\n\n\n", "front-matter/missing"), ("---\ntitle: [\n---\n", "front-matter/syntax"),
    ("---\n---\n", "front-matter/missing-key"), ("---", "front-matter/"),
    ("<<<<<<< a\n=======\n>>>>>>> b\n", "source/merge-conflict"),
  ])
  func aSourceThatIsInvalid(_ text: String, _ rule: String) throws {
    let run = try check(try project(["locales/en/a.md": text]))
    #expect(run.status == 1)
    #expect(run.text.contains("locales/en/a.md:") && run.text.contains("[\(rule)"), "\(run.text)")
  }

  @Test func aSourceThatIsTooLarge() throws {
    let project = try project([:])
    try #require(truncate(project.url("locales/en/a.md").path, 64 << 20 + 1) == 0)
    let run = try check(project)
    #expect(run.status == 1)
    #expect(run.text.split(separator: "\n").count == 2, "\(run.text)")
  }

  @Test func everyFileIsEmpty() throws {
    let project = try project(["locales/en/a.md": "", "locales/de/a.md": ""])
    let run = try check(project)
    #expect(run.text.contains("locales/de/a.md:1:1: error[front-matter/missing]"))
    #expect(run.text.contains("locales/en/a.md:1:1: error[front-matter/missing]"))
  }

  @Test(arguments: ["locales/EN/a.md", "locales/En/a.md"])
  func twoSources(_ path: String) throws {
    let more = "\n## Cookies\n\nWe set 3.\n"
    let run = try check(try project([path: TemporaryProject.notice(slug: "/other") + more]))
    #expect(!run.text.contains("de/a.md"), "\(run.text)")
    #expect(run.status == 1)
    #expect(run.text.contains("\(path):4:9: error[front-matter/duplicate-locale]"))
    #expect(!run.text.contains("duplicate-slug"))
  }

  @Test func twoFoldersOfOneLocale() throws {
    let portuguese = TemporaryProject.notice("pt-BR")
    let run = try check(
      try project(["locales/pt-BR/a.md": portuguese, "locales/pt_br/a.md": portuguese]))
    #expect(run.status == 1)
    #expect(run.text.contains("locales/pt_br/a.md:4:9: error[front-matter/duplicate-locale]"))
  }

  @Test func aTranslationOfThreeTimesTheLength() throws {
    let more = (1...40).map { "\n## Abschnitt \($0)\n\nNoch mehr zu Thema \($0).\n" }.joined()
    let run = try check(try project(["locales/de/a.md": TemporaryProject.notice("de") + more]))
    #expect(run.status < 2)
  }

  @Test func aFolderThatIsNoLocale() throws {
    let project = try project([
      "locales/german/a.md": TemporaryProject.notice("de"),
      "locales/shared/footer.md": "x\n",
    ])
    let run = try check(project)
    #expect(run.text.contains("german/a.md:4:9: warning[front-matter/locale-path-mismatch]"))
    #expect(!run.text.contains("footer.md"))
    let named = try project.run("lint", "locales/german/a.md")
    #expect(named.text.contains("german/a.md:4:9: warning"))
    #expect(try !project.run("lint", "locales/shared/footer.md").text.contains("warning"))
    try project.write("exclude: locales/german\n", to: "policyc.yml")
    #expect(try !project.run("check").text.contains("german"))
  }

  @Test func aLocaleThatIsNoTag() throws {
    let text = TemporaryProject.notice("de").replacingOccurrences(
      of: "locale: de", with: "locale: d_e!")
    let run = try check(try project(["locales/de/a.md": text]))
    #expect(run.status == 1)
    #expect(run.text.contains("locales/de/a.md:4:9: error[front-matter/invalid-locale]"))
  }

  @Test func linksThatLoop() throws {
    let project = try project([:])
    try project.link("locales/en/up", to: "..")
    try project.link("locales/en/self", to: "self")
    try project.link("locales/de/self.md", to: "self.md")
    try project.link("locales/fr", to: "de")
    let run = try check(project)
    #expect(run.status == 0, "\(run.text)")
    #expect(
      try project.run("check", "locales/de/self.md").failed(saying: "too many symbolic links"))
    let verbose = try project.run("check", "--verbose").standardError
    #expect(verbose.contains("locales/fr: passed over, a link to a folder that was read"))
  }

  @Test func namesThatDifferInCase() throws {
    let run = try check(
      try project([
        "locales/en/A.md": TemporaryProject.notice(slug: "/legal/A"),
        "locales/DE/a.md": TemporaryProject.notice("de", slug: "/b"),
      ]))
    #expect(run.status == 1)
    #expect(run.text.contains("en/a.md:3:7: error[front-matter/duplicate-slug]"))
    #expect(run.text.contains("DE/a.md:4:9: error[front-matter/duplicate-locale]"))
  }
}
