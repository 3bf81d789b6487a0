import Foundation

/// Runs `git`, apart from the user's settings.
enum GitTool {
  /// Whether the tests that need it run. In CI a missing git fails them.
  static let isUsable: Bool = {
    let folder = FileManager.default.temporaryDirectory
    return ProcessInfo.processInfo.environment["CI"] != nil
      || (try? run(["--version"], in: folder)) == 0
  }()

  /// The exit status of a git command.
  static func run(_ arguments: [String], in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
      + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging([
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
