import Foundation
import NoticeReport
import Testing

@testable import NoticeLint

/// The examples that the program carries with it are those of the specs.
extension RuleSpecTests {
  @Test func theProgramCarriesTheSpecsExamples() throws {
    let files = ExampleSources.files
    let folder = ExampleSources.folder
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("RuleExample+") }
    let isUpdate = ProcessInfo.processInfo.environment["POLICYC_UPDATE_SPECS"] != nil
    for name in Set(present).union(files.keys).sorted() {
      let url = folder.appendingPathComponent(name)
      let text = try? String(contentsOf: url, encoding: .utf8)
      guard text != files[name] else { continue }
      if isUpdate {
        if let new = files[name] {
          try new.write(to: url, atomically: true, encoding: .utf8)
        } else {
          try FileManager.default.removeItem(at: url)
        }
      } else {
        Issue.record(
          "\(name) is old: POLICYC_UPDATE_SPECS=1 swift test --filter RuleSpecTests")
      }
    }
  }

  @Test func everyRuleHasAnExample() {
    for rule in RuleCatalog.metadata {
      let example = RuleExample.example(of: rule.id)
      #expect(example?.finding.contains("[\(rule.id)]: ") == true, "\(rule.id)")
    }
  }
}
