import Foundation
import Testing

@testable import MarkdownSyntax

/// Random documents, read by us and by the reference implementations. POLICYC_DIFFERENTIAL gives
/// another number of documents, POLICYC_DIFFERENTIAL_SEED another first one.
@Suite struct DifferentialTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["POLICYC_DIFFERENTIAL"].flatMap { Int($0) } ?? 2000
  private static let seed = environment["POLICYC_DIFFERENTIAL_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(.enabled(if: ReferenceTool.cmark.isExpected, "cmark is not installed"))
  func commonMark() throws {
    var generator = DocumentGenerator(seed: Self.seed)
    try compare("CommonMark", KnownFaults.commonMark) { generator.document() }
  }

  @Test(.enabled(if: ReferenceTool.cmarkGFM.isExpected, "cmark-gfm is not installed"))
  func extensions() throws {
    var generator = ExtensionGenerator(seed: Self.seed)
    try compare("GFM", KnownFaults.gfm) { generator.document() }
  }

  @Test(.enabled(if: ReferenceTool.cmark.isExpected, "cmark is not installed"))
  func foundBefore() throws {
    let documents = FoundDifferences.commonMark.map { Array($0.utf8) }
    #expect(try KnownFaults.commonMark.differences(of: documents).map(\.description) == [])
  }

  @Test(.enabled(if: ReferenceTool.cmarkGFM.isExpected, "cmark-gfm is not installed"))
  func foundBeforeInExtensions() throws {
    let documents = FoundDifferences.gfm.map { Array($0.utf8) }
    #expect(try KnownFaults.gfm.differences(of: documents).map(\.description) == [])
  }

  @Test(.enabled(if: ReferenceTool.cmark.isExpected, "cmark is not installed"))
  func faultsFoundBefore() throws {
    let documents = FoundDifferences.faultsOfCommonMark.map { Array($0.utf8) }
    let found = try KnownFaults.commonMark.outcome(of: documents).differences.map(\.description)
    #expect(found.isEmpty, "\(found.joined())")
  }

  @Test(.enabled(if: ReferenceTool.cmarkGFM.isExpected, "cmark-gfm is not installed"))
  func faultsFoundBeforeInExtensions() throws {
    let documents = FoundDifferences.faultsOfGFM.map { Array($0.utf8) }
    let found = try KnownFaults.gfm.outcome(of: documents).differences.map(\.description)
    #expect(found.isEmpty, "\(found.joined())")
  }

  /// Compares ``count`` documents and records the first few that differ, made small.
  private func compare(
    _ name: String, _ comparison: Comparison, _ document: () -> [UInt8]
  ) throws {
    let shown = 5
    var found = 0
    var excused = 0
    var shrunk = 0
    var reported: Set<[UInt8]> = []
    var left = Self.count
    while left > 0 {
      let batch = (0..<min(left, 1000)).map { _ in document() }
      left -= batch.count
      let outcome = try comparison.outcome(of: batch)
      excused += outcome.excused
      for difference in outcome.differences {
        found += 1
        guard shrunk < shown else { continue }
        shrunk += 1
        let small = try comparison.shrink(difference)
        guard reported.insert(small.document).inserted else { continue }
        Issue.record("\(name): \(small.description)")
      }
    }
    print(
      "\(name): \(Self.count) documents, \(found) read differently, \(excused) for known faults")
    #expect(found == 0)
  }
}
