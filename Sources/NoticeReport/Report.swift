import SourceText

/// What a run found, ready to be written in any format.
package struct Report: Sendable {
  /// The findings in the order of file, offset and rule.
  package let diagnostics: [Diagnostic]
  /// The files that findings point into, by their path relative to the root.
  package let sources: [String: SourceFile]
  /// The numbers.
  package let summary: ReportSummary

  /// Makes a report and brings the findings into their order.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings in any order.
  ///   - sources: The files that were read, by their path relative to the root.
  ///   - files: The number of notices that were looked at.
  ///   - sets: The number of notice sets.
  ///   - suppressed: The number of findings that a suppression took away.
  package init(
    diagnostics: [Diagnostic], sources: [String: SourceFile], files: Int, sets: Int,
    suppressed: Int = 0
  ) {
    let ordered = diagnostics.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      // Swift compares strings by canonical equivalence, which depends on no locale; equal keys keep
      // the order in which the rules reported.
      return (one.file, one.span, one.rule, left.offset)
        < (other.file, other.span, other.rule, right.offset)
    }
    self.diagnostics = ordered.map(\.element)
    self.sources = sources
    self.summary = ReportSummary(
      files: files, sets: sets, diagnostics: diagnostics, suppressed: suppressed)
  }
}
