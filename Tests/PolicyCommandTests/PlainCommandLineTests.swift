import Testing

@testable import PolicyCommand

/// Command lines that are read without the parser of all commands.
@Suite struct PlainCommandLineTests {
  @Test(
    arguments: [
      "lint", "check", "lint a.md", "check a.md b/ c", "lint --fix a.md", "check --quiet",
      "check --no-config --jobs 3", "lint --format json a.md --fix b.md",
      "check --format json=out.json", "check --split-list a.md", "lint --force-exclude a.md",
    ])
  func meanTheSameToTheParser(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let plain = try #require(CheckChoices(plain: words))
    let rest = Array(words.dropFirst())
    let parsed =
      words[0] == "lint"
      ? try #require(LintCommand.parseAsRoot(rest) as? LintCommand).choices
      : try #require(CheckCommand.parseAsRoot(rest) as? CheckCommand).choices
    #expect(String(describing: plain) == String(describing: parsed))
  }

  @Test(
    arguments: [
      "", "build", "parity a.md", "lint -", "lint --", "lint --help", "lint -h", "check help",
      "check --jobs", "check --jobs 0", "check --jobs x", "check --jobs 1 --jobs 2",
      "check --format", "check --format unknown", "check --format json --format text=a",
      "check --fromat json", "check --fix=true", "check --format=json", "lint --diff",
    ])
  func othersAreLeftToTheParser(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(CheckChoices(plain: words) == nil)
  }
}
