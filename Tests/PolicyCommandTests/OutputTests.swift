import Foundation
import SourceText
import Testing

/// What a build does to a folder that holds something already.
@Suite struct OutputTests {
  private static func times(_ project: TemporaryProject) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for path in try project.files(below: "out") {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: project.url("out/" + path).path)
      times[path] = attributes[.modificationDate] as? Date
    }
    return times
  }

  private static func manifest(_ project: TemporaryProject) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: project.url("out/manifest.json")))
        as? [String: Any])
  }

  @Test func unchangedFilesKeepTheirTime() throws {
    let project = try TemporaryProject()
    #expect(try project.run("build", "-o", "out").status == 0)
    let before = try Self.times(project)
    let again = try project.run("build", "-o", "out")
    #expect(again.standardError == "policyc: 8 files in out did not change\n")
    #expect(try Self.times(project) == before)
    try project.write(
      TemporaryProject.notice(
        "de", body: "Wir behalten alles. Mail an privacy@lindwurm.net."),
      to: "locales/de/a.md")
    let changed = try project.run("build", "-o", "out")
    #expect(changed.standardError == "policyc: wrote 4 files to out; 4 did not change\n")
    let after = try Self.times(project)
    #expect(
      before.filter { after[$0.key] != $0.value }.keys.sorted() == [
        "de/legal/a.html", "de/legal/a.txt", "de/legal/a.xml", "manifest.json",
      ])
  }

  @Test func whatIsGoneIsTakenAwayOnlyWhenAsked() throws {
    let project = try TemporaryProject()
    try project.write(TemporaryProject.notice(slug: "/b/c"), to: "locales/en/b.md")
    #expect(try project.run("build", "-o", "out").status == 0)
    try FileManager.default.removeItem(at: project.url("locales/en/b.md"))
    try project.write("mine", to: "out/en/mine.html")
    try project.write("changed", to: "out/en/b/c.txt")
    #expect(try project.run("build", "-o", "out").status == 0)
    #expect(try project.files(below: "out").contains("en/b/c.html"))
    let retired = try Self.manifest(project)["retired"] as? [[String: String]]
    #expect(retired?.compactMap { $0["path"] } == ["en/b/c.html", "en/b/c.txt", "en/b/c.xml"])
    let index = try String(contentsOf: project.url("out/index.html"), encoding: .utf8)
    #expect(!index.contains("en/b/c.html"))
    let run = try project.run("build", "-o", "out", "--prune")
    #expect(run.standardError.contains("out/en/b/c.txt: left alone, it was changed by hand"))
    #expect(run.standardError.contains("removed 2 files"))
    let files = try project.files(below: "out")
    #expect(files.contains("en/mine.html") && files.contains("en/b/c.txt"))
    #expect(!files.contains("en/b/c.html") && !files.contains("en/b/c.xml"))
    #expect(try Self.manifest(project)["retired"] == nil)
    #expect(try project.run("build", "-o", "out", "--prune", "locales/en/a.md").status == 2)
  }

  @Test func aManifestCannotTakeAwayWhatIsOutside() throws {
    let project = try TemporaryProject()
    #expect(try project.run("build", "-o", "out").status == 0)
    try project.write("x", to: "precious")
    try project.link("out/link", to: "..")
    let hash = SHA256("x").hexadecimal
    let entries = [
      "../precious", "link/precious", "/etc/passwd", "./../precious", "en/../../precious",
    ]
    .map { #"{"path": "\#($0)", "format": "html", "size": 1, "sha256": "\#(hash)"}"# }
    try project.write(
      #"{"tool": {"name": "policyc"}, "artifacts": [\#(entries.joined(separator: ", "))]}"#,
      to: "out/manifest.json")
    #expect(try project.run("build", "-o", "out", "--prune").status == 0)
    #expect(try String(contentsOf: project.url("precious"), encoding: .utf8) == "x")
  }

  @Test func aPartOfTheProjectKeepsTheRest() throws {
    let project = try TemporaryProject()
    try project.write(TemporaryProject.notice(slug: "/b"), to: "locales/en/b.md")
    #expect(try project.run("build", "-o", "out").status == 0)
    let before = try Data(contentsOf: project.url("out/manifest.json"))
    let run = try project.run("build", "-o", "out", "locales/de/a.md")
    #expect(run.standardError == "policyc: 8 files in out did not change\n")
    #expect(try Data(contentsOf: project.url("out/manifest.json")) == before)
  }

  @Test func filesOfOthersStay() throws {
    let project = try TemporaryProject()
    try project.write("home", to: "out/index.html")
    let run = try project.run("build", "-o", "out", "--base-url", "https://a.example")
    #expect(run.status == 0)
    #expect(run.standardError.contains("out/index.html: left alone, it is not from policyc"))
    #expect(try String(contentsOf: project.url("out/index.html"), encoding: .utf8) == "home")
    #expect(try project.files(below: "out").contains("sitemap.xml"))
    try project.write(#"{"name": "An app", "icons": []}"#, to: "app/manifest.json")
    #expect(try project.run("build", "-o", "app").failed(saying: "app/manifest.json: it is there"))
    #expect(try project.files(below: "app") == ["manifest.json"])
  }

  @Test(arguments: [("/Legal/a", "/legal/A"), ("/é", "/e\u{301}"), ("/a", "/a.html/b")])
  func pathsThatClashAreRefused(_ one: String, _ other: String) throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(slug: one),
      "locales/en/b.md": TemporaryProject.notice(slug: other),
    ])
    let run = try CommandRun(
      shell: "exec \"$policyc\" build -o out --allow-errors > found", in: project.folder)
    #expect(run.status == 2, "\(run.standardError)")
    #expect(try project.files(below: "out") == [])
  }

  @Test func theHostChangesNothing() throws {
    let project = try TemporaryProject()
    try project.write(
      TemporaryProject.notice("tr", body: "I İ ı i. Yazın: privacy@lindwurm.net."),
      to: "locales/tr/a.md")
    let hosts: [[String: String]] = [
      [:], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], ["TZ": "Pacific/Kiritimati"],
      ["LC_ALL": "C", "TZ": "America/Los_Angeles", "HOME": "/nowhere", "USER": "somebody"],
    ]
    var hashes: Set<String> = []
    for (index, host) in hosts.enumerated() {
      let name = "out\(index)"
      _ = try project.run(
        "build", "-o", name, "--jobs", "\(index + 1)", "--base-url", "https://a.example",
        environment: host)
      let files = try project.files(below: name)
      #expect(files.count == 12)
      let bytes = try files.flatMap {
        Array($0.utf8) + Array(try Data(contentsOf: project.url(name + "/" + $0)))
      }
      hashes.insert(SHA256(bytes).hexadecimal)
    }
    #expect(hashes.count == 1)
  }

  @Test func everyFileIsOldOrNewWheneverItIsKilled() throws {
    let project = try TemporaryProject([:])
    func write(_ word: String) throws {
      for index in 0..<12 {
        let body =
          String(repeating: "We keep \(word) data. ", count: 200) + TemporaryProject.contact
        try project.write(
          TemporaryProject.notice(slug: "/n\(index)", body: body), to: "locales/en/n\(index).md")
      }
    }
    func content(_ folder: String) throws -> [String: Data] {
      var files: [String: Data] = [:]
      for path in try project.files(below: folder) where !path.hasSuffix("policyc-partial") {
        files[path] = try Data(contentsOf: project.url(folder + "/" + path))
      }
      return files
    }
    try write("new")
    #expect(try project.run("build", "-o", "new", "--ignore", "disclosure").status == 0)
    let new = try content("new")
    try write("old")
    #expect(try project.run("build", "-o", "out", "--ignore", "disclosure").status == 0)
    let old = try content("out")
    try write("new")
    var interrupted = 0
    for step in 0..<40 {
      let run = try CommandRun(
        shell: """
          "$policyc" build -o out --ignore disclosure --quiet > /dev/null 2>&1 & p=$!
          sleep 0.\(String(format: "%03d", step * 12)); kill -9 $p 2> /dev/null; wait $p
          """, in: project.folder)
      if run.status == 137 { interrupted += 1 }
      for (path, data) in try content("out") {
        #expect(data == old[path] || data == new[path], "\(path) after step \(step)")
      }
    }
    #expect(interrupted > 0)
    #expect(try project.run("build", "-o", "out", "--ignore", "disclosure").status == 0)
    #expect(try project.files(below: "out").count == new.count)
    #expect(try content("out") == new)
  }

  @Test func allowedErrorsMarkTheManifest() throws {
    let project = try TemporaryProject()
    try project.write(
      TemporaryProject.notice("fr", body: "<<<<<<< a\n"), to: "locales/fr/a.md")
    #expect(try project.run("build", "-o", "out", "--allow-errors").status == 1)
    let manifest = try Self.manifest(project)
    #expect(manifest["allowedErrors"] as? Bool == true)
    let artifacts = try #require(manifest["artifacts"] as? [[String: Any]])
    for artifact in artifacts {
      let hasErrors = artifact["errors"] as? Int ?? 0 > 0
      #expect(hasErrors == (artifact["locale"] as? String == "fr"))
    }
  }

  @Test(.enabled(if: SchemaValidator.isUsable, "python3-jsonschema is not installed"))
  func theManifestFollowsItsSchema() throws {
    let project = try TemporaryProject()
    try project.write(project.run("schema", "manifest").output, to: "schema.json")
    try project.write("{{content}}", to: "t.html")
    for (index, options) in [
      [], ["--fragment"], ["--template", "t.html"],
      ["--base-url", "https://a.example/", "--site-name", "A"],
    ].enumerated() {
      _ = try CommandRun(["build", "-o", "out\(index)"] + options, in: project.folder)
    }
    let files = (0..<4).map { "out\($0)/manifest.json" }
    #expect(
      try SchemaValidator.problems(of: files, schema: "schema.json", in: project)
        == ["", "", "", ""])
  }
}
