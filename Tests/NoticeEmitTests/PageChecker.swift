import Foundation
import Testing

/// The programs that check pages, through `Tests/Checkers/pages.py`.
enum PageChecker {
  /// What the tests are skipped with.
  static let isMissing: Comment = """
    the Nu HTML checker, axe-core, selenium, Chromium or its driver is not installed, or \
    POLICYC_CHECKERS names no Python that has them
    """

  private static let interpreter = ProcessInfo.processInfo.environment["POLICYC_CHECKERS"]

  /// Whether the tests that need them run. On a build machine a missing one fails them.
  static let isExpected: Bool =
    interpreter != nil || ProcessInfo.processInfo.environment["CI"] == "true"

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Checkers/pages.py").path

  /// What is observed while a page loads.
  struct Observation: Decodable {
    /// How many scripts ran.
    var ran: Int
    /// What the policy refused.
    var refused: [String]
    /// Elements and their attributes.
    var shown: [String]
    var schemes: [String]
    var namespaces: [String]
    /// The computed `max-width` of the main part, which the style gives.
    var width: String?
    var requests: [String]
  }

  /// What axe-core says.
  struct Accessibility: Decodable {
    struct Counts: Decodable {
      var pages: Int
      var passes: Int
      var incomplete: Int
    }

    var found: [String]
    var counts: Counts
  }

  /// What went wrong with a checker.
  struct Failure: Error {
    var message: String
  }

  /// The messages of the Nu HTML checker.
  static func nu(_ pages: [String]) throws -> [String] { try answer(["nu"] + pages) }

  /// The violations that axe-core finds: light, dark and on a phone.
  static func axe(_ pages: [String]) throws -> Accessibility { try answer(["axe"] + pages) }

  /// What happens when pages load under a Content-Security-Policy.
  static func run(policy: String, _ pages: [String]) throws -> [Observation] {
    try answer(["run", policy] + pages)
  }

  private static func answer<Answer: Decodable>(_ arguments: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: interpreter ?? "/usr/bin/python3")
    process.arguments = [script] + arguments
    let folder = try TemporaryPages()
    let files = ["out", "err"].map { folder.url.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
    }
    return try JSONDecoder().decode(Answer.self, from: Data(contentsOf: files[0]))
  }
}
