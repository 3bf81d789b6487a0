import Testing

/// `--online`.
@Suite struct OnlineTests {
  /// Nothing listens at the first port.
  private static let page = "http://127.0.0.1:1/form"

  private static func project() throws -> TemporaryProject {
    try TemporaryProject([
      "locales/en/a.md": TemporaryProject.notice(
        body: "We keep nothing, see [here](\(page)) and [there](\(page)#top).")
    ])
  }

  @Test(arguments: ["lint", "check"])
  func saysWhatIsNotReached(_ command: String) throws {
    let run = try Self.project().run(command, "--online", "--select", "link/unreachable")
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.allSatisfy { $0.contains("warning[link/unreachable] a link leads to no server") },
      "\(run.text)")
  }

  @Test func asksNothingWithoutIt() throws {
    let run = try Self.project().run("lint", "--select", "link/unreachable")
    #expect(run.text == "")
  }
}
