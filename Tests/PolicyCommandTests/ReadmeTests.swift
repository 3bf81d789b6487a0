import Foundation
import Testing

/// What the README shows can be used as it stands.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The code block that begins with a line.
  private static func block(_ first: String) throws -> String {
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "\n\(first)\n"), "the README has no \(first)")
    let rest = readme[readme.index(after: start.lowerBound)...]
    let end = try #require(rest.range(of: "\n```"))
    return String(rest[..<end.lowerBound]) + "\n"
  }

  @Test(
    .enabled(if: PythonTools.has("check-jsonschema"), "needs check-jsonschema"),
    arguments: [
      ("# .github/workflows/notices.yml", "vendor.github-workflows"),
      ("# .gitlab-ci.yml", "vendor.gitlab-ci"),
    ])
  func workflowsAreValid(_ first: String, _ schema: String) throws {
    let project = try TemporaryProject(["ci.yml": Self.block(first)])
    var arguments = ["--builtin-schema", schema, "ci.yml"]
    if schema.hasSuffix("gitlab-ci") { arguments += ["--data-transform", "gitlab-ci"] }
    let check = try CommandRun(
      program: PythonTools.program("check-jsonschema"), arguments, in: project.folder)
    #expect(check.status == 0, "\(check.text)\(check.standardError)")
  }

  @Test(.enabled(if: PythonTools.has("pre-commit"), "needs pre-commit"))
  func theHookConfigurationIsValid() throws {
    let project = try TemporaryProject([
      ".pre-commit-config.yaml": Self.block("# .pre-commit-config.yaml")
    ])
    let check = try CommandRun(
      program: PythonTools.program("pre-commit"), ["validate-config"], in: project.folder)
    #expect(check.status == 0, "\(check.text)")
  }

  /// The commands in the workflows are ones that the program takes.
  @Test func theCommandsInTheWorkflowsRun() throws {
    let project = try TemporaryProject()
    for first in ["# .github/workflows/notices.yml", "# .gitlab-ci.yml"] {
      let line = try #require(
        Self.block(first).split(separator: "\n").first { $0.contains("policyc check ") })
      let start = try #require(line.range(of: "policyc check "))
      let words = line[start.upperBound...].split(separator: " ").map(String.init)
      let run = try CommandRun(
        ["check", "--ignore", "config"] + words, in: project.folder)
      #expect(run.status < 2, "\(run.standardError)")
    }
  }

  @Test func theLibrarysExampleIsTheOneThatRuns() throws {
    let test = try String(
      contentsOf: Self.root.appendingPathComponent(
        "Tests/PolicyCompilerTests/WorkedExampleTests.swift"), encoding: .utf8)
    let lines = Set(test.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    let example = try Self.block("import PolicyCompiler")
    for line in example.split(separator: "\n") {
      #expect(lines.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
  }
}
