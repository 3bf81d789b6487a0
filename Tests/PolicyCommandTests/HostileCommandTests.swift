import Foundation
import Testing

/// Inputs that make a program slow, large or wrong, through whole commands. Nothing is timed; what took
/// quadratic time would make the run stand still.
@Suite struct HostileCommandTests {
  /// Input that somebody wants to harm with.
  struct Hostile: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var files: [String: String]

    init(_ name: String, _ files: [String: String]) {
      testDescription = name
      self.files = files
    }

    /// A notice and its translation with one body.
    init(_ name: String, body: String) {
      let front = "---\ntitle: A\nslug: a\nlocale: "
      self.init(
        name,
        Dictionary(
          uniqueKeysWithValues: ["en", "de"].map {
            ("locales/\($0)/a.md", front + $0 + "\n---\n\n" + body)
          }))
    }

    /// A notice with one front matter.
    init(_ name: String, frontMatter: String) {
      self.init(name, ["locales/en/a.md": "---\n" + frontMatter + "\n---\n\n# A\n"])
    }

    /// A file beside two notices that are in order.
    init(_ name: String, beside file: String, _ text: String) {
      self.init(
        name,
        [
          "locales/en/a.md": TemporaryProject.notice(),
          "locales/de/a.md": TemporaryProject.notice("de"), file: text,
        ])
    }
  }

  private static let bomb =
    "a0: &a0 [x, x]\n"
    + (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
  private static let nested = "a: " + String(repeating: "[", count: 10_000)
  private static let keys = (0..<100_000).map { "k\($0): \($0)\n" }.joined()
  private static let keysTwice = (0..<20_000).map { "k\($0 / 2): 1\n" }.joined()
  private static let listsAsKeys = String(repeating: "? - a\n: 1\n", count: 20_000)
  private static let longList = "a: [" + String(repeating: "é,", count: 80_000) + "b]"
  private static let duplicates = String(repeating: "title: a\n", count: 5000)

  private static let inputs = [
    Hostile("aliases in front matter", frontMatter: bomb),
    Hostile("depth in front matter", frontMatter: nested),
    Hostile("keys in front matter", frontMatter: keys),
    Hostile("one key in front matter", frontMatter: duplicates),
    Hostile("keys twice in front matter", frontMatter: keysTwice),
    Hostile("lists as keys in front matter", frontMatter: listsAsKeys),
    Hostile("a list on one line in front matter", frontMatter: longList),
    Hostile("a list on one line in the configuration", beside: "policyc.yml", longList),
    Hostile("aliases in the configuration", beside: "policyc.yml", bomb),
    Hostile("depth in the configuration", beside: "policyc.yml", nested),
    Hostile("keys in the configuration", beside: "policyc.yml", keys),
    Hostile("a configuration that extends itself", beside: "policyc.yml", "extends: policyc.yml\n"),
    Hostile("keys in the lock", beside: "policyc.lock", keys),
    Hostile(
      "documents in the lock", beside: "policyc.lock",
      "policyc.lock 1\n" + (0..<20_000).map { "document d\($0)\n" }.joined() + "end\n"),
    Hostile("sections", body: String(repeating: "# a\n\n", count: 2000)),
    Hostile("a long line", body: String(repeating: "word ", count: 10_000)),
    Hostile("findings", body: String(repeating: "*x\n\n", count: 2000)),
    Hostile(
      "suppressions",
      body: String(
        repeating: "<!-- policyc-disable-next-line markup -- why -->\n\n*x\n\n", count: 500)),
    Hostile("numbers", body: String(repeating: "12 ", count: 10_000)),
    Hostile("emphasis", body: String(repeating: "*a* ", count: 20_000)),
    Hostile("links", body: String(repeating: "[a](b) ", count: 20_000)),
    Hostile("addresses", body: String(repeating: "http://a.b/c ", count: 10_000)),
    Hostile("quotes", body: String(repeating: "> ", count: 10_000) + "a"),
    Hostile("raw HTML", body: String(repeating: "<div>\n\n", count: 1000)),
    Hostile(
      "locales",
      Dictionary(
        uniqueKeysWithValues: (0..<300).map { number in
          let letters = [number / 26 + 65, number % 26 + 65].compactMap(Unicode.Scalar.init)
          let tag = "en-" + String(String.UnicodeScalarView(letters))
          return ("locales/\(tag)/a.md", TemporaryProject.notice(tag))
        })),
  ]

  @Test func findingsThatNobodyCouldReadAreCounted() throws {
    let project = try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(body: String(repeating: "#X\n\n", count: 3000))
    ])
    let options = ["lint", "--select", "markup/unspaced-heading"]
    let text = try CommandRun(options + ["--format", "text"], in: project.folder).text
    #expect(text.contains(": 2000 more of these begin here and are not listed\n"))
    #expect(text.contains("\n3000 errors in 1 notice\n"))
    let lines = try CommandRun(options + ["--format", "concise"], in: project.folder).text
    #expect(lines.split(separator: "\n").count { $0.contains("[markup/") } == 1001)
    let json = try CommandRun(options + ["--format", "json"], in: project.folder).text
    #expect(json.contains("\"further\": 1999") && json.contains("\"errors\": 3000"))
    #expect(try CommandRun(options + ["--fix"], in: project.folder).text.isEmpty)
  }

  @Test(arguments: Self.inputs)
  func everyCommandEnds(input: Hostile) throws {
    let project = try TemporaryProject(input.files)
    for arguments in [["check"], ["parity"], ["build", "--output", "out"]] {
      let run = try CommandRun(arguments + ["--quiet"], in: project.folder)
      #expect((0...2).contains(run.status), "\(arguments): \(run.status) \(run.standardError)")
      if run.status == 2 {
        #expect(run.standardError.split(separator: "\n").count == 1, "\(run.standardError)")
      }
    }
  }
}
