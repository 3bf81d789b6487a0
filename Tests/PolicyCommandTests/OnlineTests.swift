import Foundation
import Testing

/// `--online`.
@Suite struct OnlineTests {
  /// Whether curl is there. In CI a missing one fails the test that needs it.
  private static let hasCurl = {
    let folder = FileManager.default.temporaryDirectory
    return ProcessInfo.processInfo.environment["CI"] != nil
      || (try? CommandRun(shell: "curl --version >/dev/null", in: folder))?.status == 0
  }()

  /// Nothing listens at the first port.
  private static let page = "http://127.0.0.1:1/form"

  private static func project() throws -> TemporaryProject {
    try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(
        body: "We keep nothing, see [here](\(page)) and [there](\(page)#top).")
    ])
  }

  @Test(.enabled(if: hasCurl, "curl is not installed"), arguments: ["lint", "check"])
  func saysWhatIsNotReached(_ command: String) throws {
    let run = try Self.project().run(command, "--online", "--select", "link/unreachable")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.allSatisfy { $0.contains("warning[link/unreachable] a link leads to no server") },
      "\(run.text)")
  }

  @Test func failsWhereCurlGoesAway() throws {
    let project = try Self.project()
    // It answers when it is asked for its version, and never again.
    try project.write("#!/bin/sh\n/bin/rm \"$0\"\n", to: "bin/curl")
    let run = try CommandRun(
      shell: """
        chmod +x bin/curl
        PATH=$PWD/bin exec "$policyc" lint --online --select link/unreachable
        """, in: project.folder)
    #expect(run.failed(saying: "curl", "no such file"))
  }

  @Test func asksNothingWithoutIt() throws {
    let run = try Self.project().run("lint", "--select", "link/unreachable")
    #expect(run.text == "")
  }
}
