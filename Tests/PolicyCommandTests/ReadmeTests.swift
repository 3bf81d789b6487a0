import Foundation
import Testing

/// What the README says holds: its commands run, its configuration is valid, its tables are whole.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Commands that install packages or that build the program, which is what runs these tests.
  private static let skipped = [
    "apt-get install", "swift test", "swift build", "swift package", "install ",
  ]

  /// Commands that find something.
  private static let statuses: [String: Int32] = [
    "policyc check fixtures/notices/broken --statistics": 1
  ]
  /// The line behind which a new project has nothing but what is missing.
  private static let beginning = "policyc init"

  private static let blocks = (try? fences("sh")) ?? []

  @Test func thereAreCommands() {
    #expect(Self.blocks.count >= 8)
  }

  @Test(arguments: blocks)
  func everyCommandRuns(block: String) throws {
    let project = try TemporaryProject([:])
    for name in ["locales", "fixtures", "README.md"] {
      try FileManager.default.copyItem(
        at: Self.root.appendingPathComponent(name), to: project.url(name))
    }
    try FileManager.default.createDirectory(
      at: project.url("bin"), withIntermediateDirectories: true)
    try project.link("bin/policyc", to: CommandRun.program.path)
    let commands = Self.commands(in: block)
    let isNew = commands.contains { $0.hasPrefix(Self.beginning) }
    for (command, run) in zip(commands, try Self.run(commands, in: project)) {
      // What an unwritten notice lacks is no failure of the program.
      if isNew, command == "policyc check", run.status == 1 { continue }
      #expect(
        run.status == Self.statuses[command] ?? 0, "\(command)\n\(run.errors)\n\(run.output)")
    }
  }

  @Test func theConfigurationIsValid() throws {
    let text = try #require(try Self.fences("yaml").first { $0.contains("layout:") })
    let project = try TemporaryProject([
      "project/policyc.yml": text, "shared/policyc.yml": "fail-on: error\n",
    ])
    let run = try CommandRun(["config"], in: project.url("project"))
    #expect(run.status == 0, "\(run.standardError)")
    #expect(run.text.contains("the board decides in May"))
  }

  /// Each by the schema that its reader publishes.
  @Test(
    .enabled(if: PythonTools.has("check-jsonschema"), "needs check-jsonschema"),
    arguments: [
      ("upload-sarif", "vendor.github-workflows"), ("codequality:", "vendor.gitlab-ci"),
    ])
  func theJobsAreValid(_ mark: String, _ schema: String) throws {
    let text = try #require(try Self.fences("yaml").first { $0.contains(mark) })
    let project = try TemporaryProject(["job.yml": text + "\n"])
    let run = try CommandRun(
      program: PythonTools.program("check-jsonschema"), ["--builtin-schema", schema, "job.yml"],
      in: project.folder)
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
  }

  @Test(.enabled(if: PythonTools.has("pre-commit"), "needs pre-commit"))
  func theHooksAreValid() throws {
    let text = try #require(try Self.fences("yaml").first { $0.contains("policyc-check") })
    let project = try TemporaryProject([".pre-commit-config.yaml": text + "\n"])
    let run = try CommandRun(
      program: PythonTools.program("pre-commit"), ["validate-config", ".pre-commit-config.yaml"],
      in: project.folder)
    #expect(run.status == 0, "\(run.text)\(run.standardError)")
  }

  @Test func theTablesAreWhole() throws {
    let readme = try Self.readme()
    let project = try TemporaryProject()
    let rules = try JSONSerialization.jsonObject(
      with: project.run("rules", "--format", "json").output)
    let list = (rules as? [String: Any])?["rules"] as? [[String: Any]] ?? []
    let groups = Set(list.compactMap { ($0["id"] as? String)?.split(separator: "/").first })
    #expect(!groups.isEmpty)
    for group in groups { #expect(readme.contains("\n| `\(group)` | "), "\(group)") }
  }

  @Test func everyProfileIsNamed() throws {
    let readme = try Self.readme()
    let run = try TemporaryProject().run("check", "--profile", "none of them")
    let known = try #require(run.standardError.components(separatedBy: "known are ").last)
    let names = known.prefix { $0 != "(" }.components(separatedBy: ", ")
    #expect(names.count >= 18)
    for name in names {
      #expect(readme.contains("`\(name.trimmingCharacters(in: .whitespaces))`"), "\(name)")
    }
  }

  @Test func everyCommandIsNamed() throws {
    let readme = try Self.readme()
    let project = try TemporaryProject()
    let help = try project.run("--help").text
    let commands = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
      .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }.filter { $0 != "See" }
    #expect(commands.count >= 10)
    for command in commands { #expect(readme.contains("policyc \(command)"), "\(command)") }
  }

  @Test func thePicturesAreThere() throws {
    for part in try Self.readme().components(separatedBy: "](").dropFirst() {
      let target = String(part.prefix { $0 != ")" })
      guard target.hasPrefix("fixtures/") else { continue }
      let file = Self.root.appendingPathComponent(target)
      let size = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      #expect(size > 0 && size < 150_000, "\(target): \(size) bytes")
    }
  }

  private static func readme() throws -> String {
    try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The texts of the code fences with an info string.
  private static func fences(_ language: String) throws -> [String] {
    try readme().components(separatedBy: "\n```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0]
    }
  }

  /// The commands of a block, without remarks; those that are skipped are left out.
  private static func commands(in block: String) -> [String] {
    block.replacingOccurrences(of: " \\\n", with: " ").split(separator: "\n").compactMap { line in
      let command = line.components(separatedBy: "  #")[0].trimmingCharacters(in: .whitespaces)
      let isSkipped = skipped.contains { command.hasPrefix($0) }
      return isSkipped || command.isEmpty ? nil : command
    }
  }

  /// Runs commands one after another in one shell, so that `cd` holds for those behind it.
  private static func run(
    _ commands: [String], in project: TemporaryProject
  ) throws -> [(status: Int32, output: String, errors: String)] {
    var script = "PATH=\"$PWD/bin:$PATH\"\nrecords=\"$PWD/records\"\nmkdir \"$records\"\n"
    if commands.contains(where: { $0.contains("--since") }) {
      script += """
        git init --quiet && git add locales && git -c user.name=Ada -c user.email=ada@lindwurm.net \
          commit --quiet --message Start && git update-ref refs/remotes/origin/main HEAD

        """
    }
    for (index, command) in commands.enumerated() {
      script += "{ \(command)\n} >\"$records/\(index).out\" 2>\"$records/\(index).err\"\n"
      script += "echo $? >\"$records/\(index).status\"\n"
    }
    _ = try CommandRun(shell: script, in: project.folder)
    return try commands.indices.map { index in
      func text(_ name: String) throws -> String {
        try String(contentsOf: project.url("records/\(index).\(name)"), encoding: .utf8)
      }
      let status = Int32(try text("status").trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
      return (status, try text("out"), try text("err"))
    }
  }
}
