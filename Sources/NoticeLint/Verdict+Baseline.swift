import SourceText

extension Verdict {
  /// The verdict without the findings that a baseline knows.
  package func applying(_ baseline: Baseline) -> Verdict {
    var verdict = Verdict(
      diagnostics: diagnostics.filter { !baseline.contains($0) }, suppressed: suppressed,
      excerpts: excerpts, sources: sources)
    verdict.known = known + diagnostics.filter(baseline.contains)
    return verdict
  }
}
