import Foundation
import Testing

/// The options of `build` that say what artifacts look like, and what build tools learn.
@Suite struct PageOptionTests {
  /// The site's address and name may stand in `policyc.yml`; the options come before it.
  @Test func theConfigurationKnowsTheSite() throws {
    let project = try TemporaryProject()
    try project.write(
      "base-url: https://lindwurm.net/legal\nsite-name: Lindwurm\noutput: out\n",
      to: "policyc.yml")
    #expect(try project.run("build").status == 0)
    let page = try Self.text("out/de/legal/a.html", project)
    #expect(page.contains("https://lindwurm.net/legal/de/legal/a.html"))
    #expect(page.contains("Lindwurm</title>"))
    #expect(try project.run("build", "--site-name", "Other").status == 0)
    #expect(try Self.text("out/de/legal/a.html", project).contains("Other</title>"))
    let listing = try project.run("config").text
    #expect(listing.contains("base-url") && listing.contains("policyc.yml:1"))
    try project.write("base-url: lindwurm.net\n", to: "policyc.yml")
    let run = try project.run("build", "-o", "out")
    #expect(run.failed(saying: "policyc.yml:1:11: `lindwurm.net` is no http or https address"))
  }

  private static func text(_ path: String, _ project: TemporaryProject) throws -> String {
    try String(contentsOf: project.url(path), encoding: .utf8)
  }

  @Test func fragmentsAreForPagesOfOthers() throws {
    let project = try TemporaryProject()
    #expect(try project.run("build", "-o", "out", "--fragment").status == 0)
    let page = try Self.text("out/de/legal/a.html", project)
    #expect(page.hasPrefix("<div class=\"notice\" lang=\"de\" dir=\"ltr\">\n"))
    #expect(page.contains("<section id=\"notice-what-we-keep\">"))
    #expect(!(try project.files(below: "out").contains("index.html")))
    #expect(!(try Self.text("out/manifest.json", project).contains("styleHash")))
    #expect(try project.run("build", "-o", "out", "--fragment", "--id-prefix", "x_").status == 0)
    #expect(try Self.text("out/en/legal/a.html", project).contains("id=\"x_what-we-keep\""))
  }

  @Test func aTemplateGoesAroundThePages() throws {
    let project = try TemporaryProject()
    try project.write(
      "<title>{{title}}</title>{{links}}{{languages}}{{content}}", to: "t/page.html")
    #expect(
      try project.run(
        "build", "-o", "out", "--template", "t/page.html", "--base-url", "https://a.example/x"
      ).status == 0)
    let page = try Self.text("out/de/legal/a.html", project)
    #expect(page.hasPrefix("<title>Privacy</title><link rel=\"canonical\" "))
    #expect(page.contains("href=\"https://a.example/x/en/legal/a.html\""))
    #expect(try Self.text("out/manifest.json", project).contains("\"path\": \"t/page.html\""))
  }

  @Test(arguments: [
    ("a\n {{b}}{{content}}", "t.html:2:2: there is no slot 'b'"),
    ("x", "t.html: it has no slot {{content}}"),
    ("{{content", "t.html:1:1: '{{' begins a slot"),
  ])
  func aBadTemplateIsNamed(_ text: String, _ message: String) throws {
    let project = try TemporaryProject()
    try project.write(text, to: "t.html")
    let run = try project.run("build", "-o", "out", "--template", "t.html")
    #expect(run.failed(saying: message), "\(run.standardError)")
    #expect(try project.files(below: "out") == [])
    #expect(
      try project.run("build", "-o", "out", "--template", "no.html").failed(saying: "no.html"))
  }

  @Test(arguments: [
    ["--width", "12"], ["--base-url", "ftp://a.example"], ["--base-url", "a.example"],
    ["--id-prefix", "1"], ["--id-prefix", "a b"], ["--fragment", "--template", "t.html"],
  ])
  func badOptionsAreRefused(_ options: [String]) throws {
    let project = try TemporaryProject()
    let run = try CommandRun(["build", "-o", "out"] + options, in: project.folder)
    #expect(run.status == 2)
    #expect(try project.files(below: "out") == [])
  }

  @Test func textIsAsWideAsAskedFor() throws {
    let project = try TemporaryProject()
    let body = String(repeating: "We keep nothing at all. ", count: 20) + TemporaryProject.contact
    try project.write(TemporaryProject.notice(body: body), to: "locales/en/a.md")
    for width in [40, 72, 100] {
      _ = try project.run(
        "build", "-o", "out", "--ignore", "parity,disclosure", "--width", "\(width)")
      let lengths = try Self.text("out/en/legal/a.txt", project).split(separator: "\n").map(\.count)
      let longest = try #require(lengths.max())
      #expect(longest <= width && longest > width - 12)
    }
  }

  @Test func buildToolsLearnWhatWasRead() throws {
    let project = try TemporaryProject()
    try project.write("output: out\n", to: "policyc.yml")
    try project.write("{{content}}", to: "my page.html")
    let run = try project.run("build", "--depfile", "d", "--template", "my page.html")
    #expect(run.status == 0)
    #expect(
      try Self.text("d", project) == """
        out/manifest.json: \\
          locales \\
          locales/de \\
          locales/de/a.md \\
          locales/en \\
          locales/en/a.md \\
          my\\ page.html \\
          policyc.yml

        locales:

        locales/de:

        locales/de/a.md:

        locales/en:

        locales/en/a.md:

        my\\ page.html:

        policyc.yml:

        """)
  }

  private static let make = ["/usr/bin/make", "/bin/make"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let ninja = ["/usr/bin/ninja", "/usr/local/bin/ninja"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

  /// Runs a build tool three times: at first, without a change, and after one.
  private static func check(_ tool: String, _ project: TemporaryProject) throws {
    func runs() throws -> Int {
      let run = try CommandRun(
        shell: "\(tool) > log 2>&1; grep -c 'files [it][on] ' log", in: project.folder)
      return Int(run.text.split(separator: "\n").last ?? "") ?? -1
    }
    #expect(try runs() == 1)
    #expect(try runs() == 0)
    sleep(1)
    // A change that changes no artifact builds once more, and then no more.
    let notice = TemporaryProject.notice()
    try project.write(notice + "\n", to: "locales/en/a.md")
    #expect(try runs() == 1)
    #expect(try runs() == 0)
    sleep(1)
    try project.write(TemporaryProject.notice("fr"), to: "locales/fr/a.md")
    #expect(try runs() == 1)
    try FileManager.default.removeItem(at: project.url("locales/fr/a.md"))
    #expect(try runs() == 1)
  }

  @Test(.enabled(if: make != nil || isCI, "make is not installed"))
  func makeRunsItWhenNeeded() throws {
    let project = try TemporaryProject()
    try project.write(
      """
      out/manifest.json:
      \t@$(policyc) build -o out --ignore parity --depfile out.d
      -include out.d

      """, to: "Makefile")
    try Self.check("policyc=\"$policyc\" \(Self.make ?? "make")", project)
  }

  @Test(.enabled(if: ninja != nil || isCI, "ninja is not installed"))
  func ninjaRunsItWhenNeeded() throws {
    let project = try TemporaryProject()
    try project.write(
      """
      rule policyc
        command = $policyc build -o out --ignore parity --depfile out.d
        depfile = out.d
      build out/manifest.json: policyc

      """.replacingOccurrences(of: "$policyc", with: CommandRun.program.path), to: "build.ninja")
    try Self.check(Self.ninja ?? "ninja", project)
  }

  @Test func nothingIsSaidOfProgressWhereNobodyLooks() throws {
    let project = try TemporaryProject()
    let run = try project.run("build", "-o", "out")
    #expect(!run.standardError.contains("\r") && !run.standardError.contains("\u{1B}"))
  }

  @Test(arguments: ["xml.rng", "xml.xsd", "manifest"])
  func schemasArePrinted(_ name: String) throws {
    let project = try TemporaryProject()
    let run = try project.run("schema", name)
    #expect(run.status == 0 && run.output.count > 1000)
  }
}
