import Foundation
import Testing

/// The notices of `fixtures/notices`: one without a finding, one with nearly all.
@Suite struct NoticeFixtureTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures/notices")
  /// The day for which the findings are written down.
  private static let today = ["--today", "2026-11-28"]

  /// What the broken notice cannot show: a lock that was signed twice, which only a revision tells, and
  /// what the net says.
  private static let unseen: Set<String> = ["parity/signed-unchanged", "link/unreachable"]

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

  /// The places and ids of all findings; `POLICYC_UPDATE_NOTICES=1` writes them anew.
  @Test func theBrokenNoticeHasTheseFindings() throws {
    let run = try CommandRun(
      ["check", "broken", "--format", "concise"] + Self.today, in: Self.root)
    #expect(run.status == 1)
    let found = run.text.split(separator: "\n").map(Self.placeAndRule)
    let file = Self.root.appendingPathComponent("broken/findings.txt")
    if ProcessInfo.processInfo.environment["POLICYC_UPDATE_NOTICES"] == "1" {
      try Data(found.map { $0 + "\n" }.joined().utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    // As differences, so that a failure names the finding.
    #expect(Set(expected).subtracting(found).sorted() == [])
    #expect(Set(found).subtracting(expected).sorted() == [])
    #expect(found == expected)
  }

  @Test func everyRuleFindsSomethingInTheBrokenNotice() throws {
    let run = try CommandRun(
      ["check", "broken", "--format", "concise"] + Self.today, in: Self.root)
    let rules = try JSONSerialization.jsonObject(
      with: CommandRun(["rules", "--format", "json"], in: Self.root).output)
    let list = (rules as? [String: Any])?["rules"] as? [[String: Any]] ?? []
    let names = list.compactMap { $0["id"] as? String }
    #expect(names.count > 100)
    // What single laws add to the core disclosures depends on answers that contradict each other.
    let disclosures = names.count {
      $0.hasPrefix("disclosure/") && run.text.contains("[\($0)]")
    }
    #expect(disclosures >= 22)
    for name in names where !Self.unseen.contains(name) && !name.hasPrefix("disclosure/") {
      #expect(run.text.contains("[\(name)]"), "\(name)")
    }
  }

  /// `path:line:column rule` of a line `path:line:column: severity[rule] message`.
  private static func placeAndRule(_ line: Substring) -> String {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return String(line) }
    let rule = parts[1].drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    return "\(parts[0].dropLast()) \(rule)"
  }
}
