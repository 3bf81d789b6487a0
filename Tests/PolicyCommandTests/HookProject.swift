import Foundation

/// A git repository with notices whose commits run the hooks, by a runner that is really installed.
final class HookProject {
  /// The programs that read `.pre-commit-config.yaml`.
  enum Runner: String, CaseIterable, Sendable {
    case preCommit = "pre-commit"
    case prek
  }

  let project: TemporaryProject
  /// The repository of the hooks, the program on the way to it, and the runner's own files.
  private let surroundings: TemporaryProject
  private let environment: [String: String]

  /// Makes a repository with one commit: an English and a German notice and a README.
  ///
  /// - Parameter hooks: The ids that are used, each with further lines of its own.
  init(
    _ runner: Runner, _ hooks: [(id: String, lines: String)],
    files: [String: String] = [
      "locales/en/a.md": TemporaryProject.notice(),
      "locales/de/a.md": TemporaryProject.notice("de"), "README.md": "##None of ours\n",
    ]
  ) throws {
    project = try TemporaryProject(files)
    surroundings = try TemporaryProject([:])
    let manifest = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".pre-commit-hooks.yaml")
    try surroundings.write(Data(contentsOf: manifest), to: "hooks/.pre-commit-hooks.yaml")
    try surroundings.write(Data(), to: "bin/empty")
    try surroundings.link("bin/policyc", to: CommandRun.program.path)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment = [
      "PATH": "\(surroundings.url("bin").path):\(PythonTools.folder.path)/bin:\(path)",
      "PRE_COMMIT_HOME": surroundings.url("pre-commit").path,
      "PREK_HOME": surroundings.url("prek").path,
      "GIT_CONFIG_GLOBAL": surroundings.url("gitconfig").path, "GIT_CONFIG_SYSTEM": "/dev/null",
      "NO_COLOR": "1", "PRE_COMMIT": "",
    ]
    try surroundings.write(
      "[user]\nname = a\nemail = a@example.com\n[init]\ndefaultBranch = main\n"
        + "[protocol \"file\"]\nallow = always\n", to: "gitconfig")
    let repository = surroundings.url("hooks")
    for arguments in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]] {
      try git(arguments, in: repository)
    }
    let commit = try git(["rev-parse", "HEAD"], in: repository)
    try project.write(
      """
      repos:
        - repo: \(repository.path)
          rev: \(commit)
          hooks:
      \(hooks.map { "      - id: \($0.id)\n\($0.lines)" }.joined(separator: "\n"))

      """, to: ".pre-commit-config.yaml")
    for arguments in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]] {
      try git(arguments)
    }
    let install = try CommandRun(
      program: PythonTools.program(runner.rawValue), ["install"], in: project.folder,
      environment: environment)
    guard install.status == 0 else { throw Failure(text: install.text + install.standardError) }
  }

  /// Commits what is staged.
  func commit() throws -> CommandRun {
    try CommandRun(
      program: URL(fileURLWithPath: "/usr/bin/env"), ["git", "commit", "-m", "x"],
      in: project.folder, environment: environment)
  }

  /// Writes a file and stages it.
  func stage(_ text: String, _ path: String) throws {
    try project.write(text, to: path)
    try git(["add", "--", path])
  }

  /// What a git command prints; a failure of it is one of the test.
  @discardableResult
  func git(_ arguments: [String], in folder: URL? = nil) throws -> String {
    let run = try CommandRun(
      program: URL(fileURLWithPath: "/usr/bin/env"), ["git"] + arguments,
      in: folder ?? project.folder, environment: environment)
    guard run.status == 0 else { throw Failure(text: "git \(arguments): \(run.standardError)") }
    return run.text.trimmingCharacters(in: .newlines)
  }

  /// The text of a file.
  func text(_ path: String) throws -> String {
    try String(contentsOf: project.url(path), encoding: .utf8)
  }

  struct Failure: Error {
    var text: String
  }
}
