import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// Which findings comments silence, and which comments silence none.
@Suite struct SuppressionTests {
  private static let rule = "structure/empty-section"

  /// The rest of the findings, and the lines of the comments that are reported as unused.
  private func result(
    _ text: String, findingsOn lines: [Int], rule: String = rule
  ) -> (left: [Int], unused: [Int]) {
    let source = SourceFile(path: "notice.md", text: text)
    let subject = LintSubject(notice: Notice(source: source))
    var filter = SuppressionFilter(subject)
    let left = lines.filter { line in
      let start = source.lineIndex.start(ofLine: line)
      let finding = Diagnostic(
        rule: rule, severity: .warning, message: "x", file: source.path,
        span: SourceSpan(start, start + 1))
      return filter?.silenced(finding, line: line) == nil
    }
    let unused = filter?.unused { _ in true }.map { source.lineIndex.line(at: $0.span.start) }
    return (left, unused ?? [])
  }

  @Test func theNarrowestCommentCounts() {
    let text = """
      <!-- policyc-disable-file structure -- all of it -->
      <!-- policyc-disable structure/empty-section -- here -->
      <!-- policyc-disable-next-line structure/empty-section -- this one -->
      text
      <!-- policyc-enable -->
      text

      """
    #expect(result(text, findingsOn: [4]) == ([], [1, 2]))
    #expect(result(text, findingsOn: [4, 2]) == ([], [1]))
    #expect(result(text, findingsOn: [4, 2, 6]) == ([], []))
  }

  @Test func aRuleIsNamedByItselfOrByItsGroup() {
    let text = "<!-- policyc-disable-line structure, date -- both --> text\n"
    #expect(result(text, findingsOn: [1]) == ([], [1]))
    #expect(result(text, findingsOn: [1], rule: "markup/broken-link") == ([1], [1, 1]))
  }

  @Test func enableEndsWhatItNames() {
    let text = """
      <!-- policyc-disable structure/empty-section date/future -- both -->
      one
      <!-- policyc-enable date/future -->
      two
      <!-- policyc-enable structure/empty-section -->
      three

      """
    #expect(result(text, findingsOn: [2, 4, 6]) == ([6], [1]))
    #expect(result(text, findingsOn: [2, 4], rule: "date/future") == ([4], [1]))
  }

  @Test func severalCommentsMaySilenceTheNextLine() {
    let text = """
      <!-- policyc-disable-next-line date -- one --> <!-- policyc-disable-next-line structure -- two -->


      text

      """
    #expect(result(text, findingsOn: [4]) == ([], [1]))
  }

  @Test func manyCommentsTakeTimeInProportion() {
    let count = 20_000
    let comment = "<!-- policyc-disable-next-line structure/empty-section -- it is meant so -->\n"
    let text = String(repeating: comment + "text\n", count: count)
    let lines = (1...count).map { $0 * 2 }
    // Nothing is timed; all pairs of comments and findings would take minutes.
    let found = result(text, findingsOn: lines)
    #expect(found.left.isEmpty && found.unused.isEmpty)
  }

  @Test func manyOpenRangesTakeTimeInProportion() {
    let count = 5_000
    let opening = "<!-- policyc-disable structure/empty-section -- it is meant so -->\n\n"
    let closing = "<!-- policyc-enable date/future -->\n\n"
    let text = String(repeating: opening, count: count) + String(repeating: closing, count: count)
    let found = result(text, findingsOn: [count, count * 2])
    #expect(found.left.isEmpty)
    // All but two ranges silence nothing, and no end has a range of its name.
    #expect(found.unused.count == count - 2 + count)
  }
}
