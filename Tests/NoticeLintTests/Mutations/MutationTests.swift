import Foundation
import Testing

@testable import NoticeLint

/// Damages the project's own notices in every way that translations are damaged, and looks whether the
/// damage is found, and nothing else.
///
/// `POLICYC_MUTATIONS=20 swift test --filter MutationTests` prints the tables for 20 seeds.
@Suite struct MutationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../..").standardizedFileURL

  /// The pairs: the notice that the project ships, one that says everything, one with many links.
  private static let pairs = ["locales", "fixtures/notices/complete", "fixtures/notices/links"]
    .flatMap { MutationPair.pairs(in: root.appendingPathComponent($0)) }

  private static let wanted = ProcessInfo.processInfo.environment["POLICYC_MUTATIONS"]

  @Test func undamagedNoticesHaveNoFinding() {
    #expect(!Self.pairs.isEmpty)
    for pair in Self.pairs {
      // What the source has as well is no difference.
      let rules = Set(pair.sourceFindings.map(\.rule))
      let found = pair.findings.filter {
        $0.severity != .note && !rules.contains($0.rule)
      }.map {
        "\($0.file): \($0.rule): \($0.message)"
      }
      #expect(found == [], "\(pair.locale)")
    }
  }

  @Test func damageIsFound() async {
    let seeds = Self.wanted.flatMap { Int($0) } ?? 1
    // The small one is enough for a run beside all other tests.
    let pairs = Self.pairs.filter { Self.wanted != nil || $0.name == "cookies.md" }
    let trials = await withTaskGroup(of: [MutationTrial].self) { group in
      for pair in pairs { group.addTask { Self.trials(pair, seeds: seeds) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let content = trials.filter(\.damage.isContent)
    if Self.wanted != nil {
      print(MutationTable(trials).text)
      for trial in content where trial.hits.isEmpty {
        print(
          "missed: \(trial.damage.rawValue), \(trial.locale), seed \(trial.seed): \(trial.edits)")
      }
    }
    if seeds >= 20 {
      for damage in Damage.allCases where damage.isContent {
        let recall = MutationTable.recall(content.filter { $0.damage == damage })
        #expect(recall >= 0.98, "\(damage.rawValue)")
      }
      for locale in Set(content.map(\.locale)) {
        #expect(MutationTable.recall(content.filter { $0.locale == locale }) >= 0.98, "\(locale)")
      }
    }
    #expect(Set(trials.map(\.damage)).count >= 25)
    // A section that moved is one finding, however much hangs on it.
    for trial in trials where trial.damage == .moveSection {
      #expect(trial.hits == ["parity/moved-section"], "\(trial.locale), \(trial.edits)")
    }
    let told = content.filter { !$0.damage.isStructural }
    #expect(MutationTable.recall(told) >= 0.98)
    if RuleCatalog.contains("parity/missing-section") {
      #expect(MutationTable.recall(content) >= 0.98)
    }
    #expect(MutationTable.precision(trials) >= 0.9)
  }

  private static func trials(_ pair: MutationPair, seeds: Int) -> [MutationTrial] {
    let known = pair.findings
    return Damage.allCases.flatMap { damage in
      (0..<seeds).compactMap { seed in
        MutationTrial(damage, to: pair, seed: UInt64(seed), known: known)
      }
    }
  }
}
