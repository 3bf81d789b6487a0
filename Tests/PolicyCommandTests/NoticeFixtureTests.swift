import Foundation
import Testing

/// The notices of `fixtures/notices`: one without a finding, one with nearly all.
@Suite struct NoticeFixtureTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures/notices")
  /// The day for which the findings are written down.
  private static let today = ["--today", "2026-11-28"]

  /// What the broken notice cannot show: a file of 64 MiB, and a lock that was signed twice, which
  /// only a revision tells.
  private static let unseen: Set<String> = ["source/file-too-large", "parity/signed-unchanged"]

  @Test(arguments: ["gdpr", "uk-gdpr", "ccpa", "caloppa"])
  func theCompleteNoticeHasNoFinding(profile: String) throws {
    let run = try CommandRun(
      ["check", "complete", "--format", "concise", "--profile", profile] + Self.today, in: Self.root
    )
    #expect(run.status == 0)
    #expect(run.text == "")
  }

  @Test func theCompleteNoticeHasNoFindingUnderAllOfThem() throws {
    let run = try CommandRun(
      ["check", "complete", "--format", "concise"] + Self.today, in: Self.root)
    #expect(run.status == 0)
    #expect(run.text == "")
  }

  /// The ids and places of all findings; `POLICYC_UPDATE_NOTICES=1` writes them anew.
  @Test func theBrokenNoticeHasTheseFindings() throws {
    let run = try CommandRun(
      ["check", "broken", "--format", "concise"] + Self.today, in: Self.root)
    #expect(run.status == 1)
    let file = Self.root.appendingPathComponent("broken/findings.txt")
    if ProcessInfo.processInfo.environment["POLICYC_UPDATE_NOTICES"] == "1" {
      try run.output.write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    // Line by line, so that a failure names the finding.
    let (wanted, found) = (Self.lines(expected), Self.lines(run.text))
    #expect(wanted.subtracting(found).sorted() == [])
    #expect(found.subtracting(wanted).sorted() == [])
    #expect(run.text == expected)
  }

  @Test func everyRuleFindsSomethingInTheBrokenNotice() throws {
    let run = try CommandRun(
      ["check", "broken", "--format", "concise"] + Self.today, in: Self.root)
    let rules = try JSONSerialization.jsonObject(
      with: CommandRun(["rules", "--format", "json"], in: Self.root).output)
    let list = (rules as? [String: Any])?["rules"] as? [[String: Any]] ?? []
    let names = list.compactMap { $0["id"] as? String }
    #expect(names.count > 100)
    for name in names where !Self.unseen.contains(name) {
      #expect(run.text.contains("[\(name)]"), "\(name)")
    }
  }

  private static func lines(_ text: String) -> Set<Substring> {
    Set(text.split(separator: "\n"))
  }
}
