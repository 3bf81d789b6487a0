import Foundation
import Testing

/// `--baseline` and `--write-baseline`.
@Suite struct BaselineTests {
  private static func notice(_ sections: String...) -> String {
    TemporaryProject.notice(body: TemporaryProject.contact)
      + sections.map { "\n## \($0)\n" }.joined()
  }

  private func project() throws -> TemporaryProject {
    let project = try TemporaryProject([
      "locales/en/a.md": Self.notice("Cookies", "Cookies and more"),
      "locales/de/a.md": TemporaryProject.notice("de"),
      "policyc.yml": "select: [structure/empty-section]\nbaseline: known.txt\nfail-on: warning\n",
    ])
    #expect(try project.run("lint", "--write-baseline").status == 0)
    return project
  }

  @Test func knowsWhatWasThere() throws {
    let project = try project()
    let text = try String(contentsOf: project.url("known.txt"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 && lines[0] == "policyc-baseline 1")
    #expect(lines[1].hasPrefix("locales/en/a.md structure/empty-section "))
    let run = try project.run("lint", "--format", "text")
    #expect(run.status == 0)
    #expect(run.text == "no findings in 2 notices (2 in the baseline)\n")
    let json = try project.run("lint", "--format", "json")
    #expect(json.text.contains(#""suppressed": 2"#))
  }

  @Test func anInsertedLineChangesNothing() throws {
    let project = try project()
    try project.write(
      "\u{FEFF}"
        + Self.notice("Cookies", "Cookies and more").replacingOccurrences(
          of: "## What we keep", with: "Before.\n\nAll.\n\n## What we keep"),
      to: "locales/en/a.md")
    #expect(try project.run("lint").text == "")
  }

  @Test func aNewCopyIsNew() throws {
    let project = try project()
    try project.write(
      Self.notice("Cookies", "Cookies", "Cookies and more"), to: "locales/en/a.md")
    let run = try project.run("lint")
    #expect(run.status == 1)
    #expect(run.text.split(separator: "\n").count == 1)
    // Another file is another place.
    try project.write(
      Self.notice("Cookies", "Cookies and more").replacingOccurrences(of: "/legal/a", with: "/b"),
      to: "locales/en/b.md")
    #expect(try project.run("lint").text.split(separator: "\n").count == 3)
  }

  @Test func saysWhatIsGoneAndForgetsItWhenWritten() throws {
    let project = try project()
    try project.write(Self.notice("Cookies and more"), to: "locales/en/a.md")
    let run = try project.run("lint")
    #expect(run.status == 0)
    #expect(run.standardError.hasPrefix("policyc: 1 finding of the baseline is gone"))
    // What is not looked at stays.
    #expect(try project.run("lint", "--write-baseline", "locales/de").status == 0)
    #expect(try project.run("lint", "--select", "source", "--write-baseline").status == 0)
    var text = try String(contentsOf: project.url("known.txt"), encoding: .utf8)
    #expect(text.split(separator: "\n").count == 3)
    _ = try project.run("lint", "--write-baseline")
    text = try String(contentsOf: project.url("known.txt"), encoding: .utf8)
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("", "known.txt:1: it is no baseline: expected `policyc-baseline 1`"),
    ("policyc-baseline 2\n", "known.txt:1"),
    ("policyc-baseline 1\n\na b\n", "known.txt:3: it is no baseline: expected a path"),
    ("policyc-baseline 1\na.md source/not-nfc 123\n", "known.txt:2"),
    ("policyc-baseline 1\n<<<<<<< ours\n", "known.txt:2"),
  ])
  func refusesWhatItCannotRead(_ text: String, _ words: String) throws {
    let project = try project()
    try project.write(text, to: "known.txt")
    #expect(try project.run("lint").failed(saying: words))
    #expect(try String(contentsOf: project.url("known.txt"), encoding: .utf8) == text)
  }

  @Test func needsAFile() throws {
    let project = try project()
    #expect(try project.run("lint", "--baseline", "gone").failed(saying: "gone", "no such"))
    #expect(
      try project.run("lint", "--no-config", "--write-baseline").failed(saying: "--baseline"))
    #expect(try project.run("build", "--write-baseline").failed(saying: "lint and check"))
    let other = try project.run(
      "check", "--no-config", "--baseline", "here", "--write-baseline", "--select", "structure")
    #expect(other.status == 0)
    #expect(FileManager.default.fileExists(atPath: project.url("here").path))
  }
}
