import NoticeLint

extension Run {
  /// The findings of this run as a baseline. What is known of files and rules that it did not look at
  /// stays.
  var baseline: Baseline {
    let old = session.baseline?.entries ?? []
    let paths = Set(notices.map(\.path))
    return Baseline(
      verdict.diagnostics + verdict.known,
      keeping: old.filter { entry in !looksAt(entry, paths) && isThere(entry) })
  }

  /// The entries that this run should have found again and did not.
  var goneEntries: [Baseline.Entry] {
    guard let old = session.baseline?.entries, !isLimitedToLines else { return [] }
    let found = Set(verdict.known.map(Baseline.entry))
    let paths = Set(notices.map(\.path))
    return old.filter { looksAt($0, paths) && !found.contains($0) }.sorted()
  }

  private func looksAt(_ entry: Baseline.Entry, _ paths: Set<String>) -> Bool {
    guard let rule = RuleCatalog.rule(entry.rule) else { return true }
    return session.linter.covers(rule) && paths.contains(entry.file)
  }

  private func isThere(_ entry: Baseline.Entry) -> Bool {
    (try? FileStatus(of: AbsolutePath(entry.file, from: configuration.root))) != nil
  }
}
