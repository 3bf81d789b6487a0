import SourceText

extension Verdict {
  /// The verdict with some of its findings only. What a baseline knows stays as it is.
  package func limited(to isWanted: (Diagnostic) -> Bool) -> Verdict {
    var verdict = Verdict(
      diagnostics: diagnostics.filter(isWanted),
      suppressed: suppressed.filter { isWanted($0.finding) }, excerpts: excerpts,
      sources: sources)
    verdict.known = known
    return verdict
  }
}
