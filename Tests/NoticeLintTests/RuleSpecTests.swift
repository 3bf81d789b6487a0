import Foundation
import SourceText
import Testing

@testable import NoticeLint

/// Runs each rule's literate spec, as it stands and transformed.
@Suite struct RuleSpecTests {
  @Test(arguments: RuleSpec.all)
  func isComplete(_ spec: RuleSpec) {
    #expect(spec.problems == [])
    #expect(spec.cases.flatMap(\.files).flatMap(\.problems) == [])
    #expect(spec.cases.contains { !$0.allExpectations.isEmpty }, "no case has a finding")
    #expect(spec.cases.contains { $0.allExpectations.isEmpty }, "no case is silent")
    #expect(spec.cases.contains { $0.finding != nil }, "no finding is shown whole")
    let names = SpecTransformation.allCases.map(\.rawValue)
    #expect(spec.skipped.keys.allSatisfy(names.contains))
    let hasFix = RuleCatalog.rule(spec.rule)?.fix != nil
    #expect(spec.cases.contains { $0.fixed != nil } == hasFix, "fixes and the metadata differ")
  }

  @Test(arguments: RuleSpec.all)
  func findsWhatIsMarked(_ spec: RuleSpec) {
    for specCase in spec.cases {
      let run = SpecRun(specCase, rule: spec.rule)
      expectFindings(run, specCase, spec) { offset, _ in offset }
      for finding in run.findings { expectStyle(finding) }
    }
  }

  @Test(arguments: RuleSpec.all)
  func showsTheWholeFinding(_ spec: RuleSpec) throws {
    for specCase in spec.cases {
      guard let fence = specCase.finding,
        let text = SpecRun(specCase, rule: spec.rule).rendered
      else { continue }
      if ProcessInfo.processInfo.environment["POLICYC_UPDATE_SPECS"] != nil {
        try SpecUpdate.replace(fence, with: text, in: spec.url)
      } else {
        #expect(fence.text == text, "\(spec.rule), line \(fence.line)")
      }
    }
  }

  @Test(arguments: RuleSpec.all, SpecTransformation.allCases)
  func staysRight(_ spec: RuleSpec, under change: SpecTransformation) {
    guard spec.skipped[change.rawValue] == nil else { return }
    for specCase in spec.cases {
      let changed = specCase.files.compactMap { change.apply(to: $0, rule: spec.rule) }
      guard changed.count == specCase.files.count else { continue }
      switch change {
      case .crlf, .byteOrderMark, .textBefore:
        let run = SpecRun(changed, of: specCase, rule: spec.rule)
        expectFindings(run, specCase, spec) { change.moved($0, in: $1) }
      case .code, .comment:
        if change == .comment,
          specCase.files.contains(where: { $0.bytes.contains(sequence: Array("-->".utf8)) })
        {
          continue
        }
        let run = SpecRun(changed, of: specCase, rule: spec.rule)
        #expect(run.findings.isEmpty, "\(spec.rule), line \(specCase.line)")
      case .suppressed: expectSuppressed(changed, specCase, spec)
      case .fixed: expectFixed(specCase, spec)
      }
    }
  }

  private func expectFindings(
    _ run: SpecRun, _ specCase: SpecCase, _ spec: RuleSpec, moved: (Int, [UInt8]) -> Int
  ) {
    for (index, file) in specCase.files.enumerated() {
      let place: Comment = "\(spec.rule), line \(file.line)"
      let findings = run.findings(in: index)
      #expect(
        findings.map(\.span.start) == file.expectations.map { moved($0.start, file.bytes) }, place)
      for (finding, expected) in zip(findings, file.expectations) {
        if let end = expected.end {
          #expect(finding.span.end == moved(end, file.bytes), place)
        }
        #expect(expected.message.isEmpty || finding.message.contains(expected.message), place)
      }
    }
  }

  private func expectStyle(_ finding: Diagnostic) {
    let scalars = Array(finding.message.unicodeScalars)
    #expect(scalars.count <= 72, "\(finding.message)")
    #expect(finding.message.last != ".")
    // An abbreviation may begin it.
    if let first = scalars.first, first.properties.isUppercase, scalars.count > 1 {
      #expect(scalars[1].properties.isUppercase, "\(finding.message)")
    }
    #expect(finding.help != nil && finding.label != nil)
    #expect(!finding.span.isEmpty || finding.span.start == 0, "an empty span cannot be shown")
  }

  private func expectSuppressed(_ contents: [[UInt8]], _ specCase: SpecCase, _ spec: RuleSpec) {
    guard !specCase.allExpectations.isEmpty else { return }
    let place: Comment = "\(spec.rule), line \(specCase.line)"
    let run = SpecRun(
      contents, of: specCase, rule: spec.rule, alsoSelecting: ["suppression/unused"])
    #expect(run.findings.isEmpty, place)
    #expect(run.verdict.suppressed.count == specCase.allExpectations.count, place)
    #expect(!run.verdict.diagnostics.contains { $0.rule == "suppression/unused" }, place)
  }

  private func expectFixed(_ specCase: SpecCase, _ spec: RuleSpec) {
    let place: Comment = "\(spec.rule), line \(specCase.line)"
    var run = SpecRun(specCase, rule: spec.rule)
    let unfixable = run.findings.count { $0.fixes.allSatisfy { $0.applicability == .manual } }
    let fixable = run.findings.count - unfixable
    var contents = specCase.files.map(\.bytes)
    // Each run settles one finding at the least; overlapping fixes wait for the next.
    for _ in 0...fixable {
      let edits = run.sources.map { run.verdict.edits(in: $0, includingUnsafe: true) }
      guard edits.contains(where: { !$0.isEmpty }) else { break }
      for (index, edits) in edits.enumerated() {
        guard let fixed = try? edits.applied(to: contents[index]) else {
          Issue.record("edits overlap: \(place)")
          return
        }
        contents[index] = fixed
      }
      run = SpecRun(contents, of: specCase, rule: spec.rule)
    }
    #expect(run.findings.count == unfixable, place)
    for source in run.sources {
      #expect(run.verdict.edits(in: source, includingUnsafe: true).isEmpty, place)
    }
    if let fixed = specCase.fixed {
      #expect(
        String(decoding: contents[0], as: UTF8.self) == String(decoding: fixed, as: UTF8.self),
        place)
    }
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}

extension RuleSpec: CustomTestStringConvertible {
  var testDescription: String { rule }
}
