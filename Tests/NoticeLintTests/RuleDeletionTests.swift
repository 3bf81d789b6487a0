import SourceText
import Testing

@testable import NoticeLint

/// A mutation check over the catalogue: without its rule, each spec fails.
@Suite struct RuleDeletionTests {
  @Test func everySpecFailsWithoutItsRule() {
    var survivors = Set(RuleCatalog.metadata.map(\.id))
    for spec in RuleSpec.all {
      let isMissed = spec.cases.contains { specCase in
        let run = SpecRun(
          specCase.files.map(\.bytes), of: specCase, rule: spec.rule, isDeleted: true)
        return specCase.files.enumerated().contains { index, file in
          run.findings(in: index).map(\.span.start) != file.expectations.map(\.start)
        }
      }
      if isMissed { survivors.remove(spec.rule) }
    }
    #expect(survivors.sorted() == [], "these rules can go without a spec that says so")
  }
}
