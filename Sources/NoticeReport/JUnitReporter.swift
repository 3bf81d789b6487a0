import NoticeLint
import SourceText

/// The findings in the XML format of JUnit, which build servers show as tests.
///
/// A notice is a suite. A finding at or above `--fail-on` is a failure, one below it a test that passes
/// with an output, a suppressed one a test that is skipped; a notice without findings is one test that
/// passes.
package struct JUnitReporter: Reporter {
  private struct Case {
    var name: String
    var file: String
    var line = 1
    /// What stands in the element, in lines with their indentation.
    var content: [String] = []
    var isFailure = false
    var isSkipped = false
  }

  /// Makes a reporter.
  package init() {}

  /// A document.
  package func render(_ report: Report) -> [UInt8] {
    var suites: [(file: String, cases: [Case])] = []
    let findings = Dictionary(grouping: report.diagnostics, by: \.file)
    let silenced = Dictionary(grouping: report.silenced, by: \.finding.file)
    let notices = Set(report.notices)
    let others = Set(findings.keys).union(silenced.keys).subtracting(notices)
    for file in report.notices + others.sorted() {
      var cases = (findings[file] ?? []).map { self.case($0, in: report) }
      cases += (silenced[file] ?? []).map { self.case($0, in: report) }
      let path = report.repositoryPath(file)
      suites.append((path, cases.isEmpty ? [Case(name: "no findings", file: path)] : cases))
    }
    let all = suites.flatMap(\.cases)
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<testsuites name="\#(Tool.name)"\#(Self.counts(all))>"#,
    ]
    for (file, cases) in suites {
      lines.append(
        #"  <testsuite name="\#(XMLText.escaped(file))"\#(Self.counts(cases)) skipped="\#(cases.count(where: \.isSkipped))">"#
      )
      for testCase in cases { lines += Self.lines(of: testCase) }
      lines.append("  </testsuite>")
    }
    lines.append("</testsuites>")
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func counts(_ cases: [Case]) -> String {
    #" tests="\#(cases.count)" failures="\#(cases.count(where: \.isFailure))" errors="0""#
  }

  private static func lines(of testCase: Case) -> [String] {
    let head =
      #"    <testcase name="\#(XMLText.escaped(testCase.name))" "#
      + #"classname="\#(XMLText.escaped(testCase.file))" "#
      + #"file="\#(XMLText.escaped(testCase.file))" line="\#(testCase.line)""#
    guard !testCase.content.isEmpty else { return [head + "/>"] }
    return [head + ">"] + testCase.content + ["    </testcase>"]
  }

  private func `case`(_ finding: Diagnostic, in report: Report) -> Case {
    var testCase = place(finding, in: report)
    let text = XMLText.escaped(
      "\(finding.file):\(testCase.line): \(Report.explanation(of: finding))", keepsLines: true)
    if report.threshold.isReached(by: finding.severity) {
      testCase.isFailure = true
      testCase.content = [
        #"      <failure type="\#(finding.severity.rawValue)" message="\#(XMLText.escaped(finding.message))">\#(text)</failure>"#
      ]
    } else {
      testCase.content = ["      <system-out>\(finding.severity.rawValue): \(text)</system-out>"]
    }
    return testCase
  }

  private func `case`(_ silenced: SilencedFinding, in report: Report) -> Case {
    var testCase = place(silenced.finding, in: report)
    testCase.isSkipped = true
    testCase.content = [#"      <skipped message="\#(XMLText.escaped(silenced.reason))"/>"#]
    return testCase
  }

  private func place(_ finding: Diagnostic, in report: Report) -> Case {
    let region = report.region(finding.span, in: finding.file)
    return Case(
      name: "\(finding.rule) at \(region.startLine):\(region.startColumn)",
      file: report.repositoryPath(finding.file), line: region.startLine)
  }
}
