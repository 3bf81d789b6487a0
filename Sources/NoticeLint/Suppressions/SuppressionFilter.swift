import SourceText

/// Takes from the findings about one notice what its comments silence, and remembers which comments
/// did so.
struct SuppressionFilter {
  private let subject: LintSubject
  private let index: SuppressionIndex
  private var used: Set<SuppressionIndex.Place> = []

  init(_ subject: LintSubject) {
    self.subject = subject
    index = SuppressionIndex(subject.suppressions)
  }

  /// The finding with the reason of the comment that silences it; `nil` where none does.
  ///
  /// The narrowest comment that does counts as used.
  mutating func silenced(_ finding: Diagnostic) -> SilencedFinding? {
    let group = String(finding.rule.prefix { $0 != "/" })
    // A comment cannot silence what is wrong with comments.
    guard !subject.suppressions.isEmpty, group != "suppression" else { return nil }
    let line = subject.source.lineIndex.line(at: finding.span.start)
    guard let place = index.place(for: finding.rule, group: group, line: line) else {
      return nil
    }
    used.insert(place)
    return SilencedFinding(
      finding: finding, reason: subject.suppressions[place.suppression].reason, place: .notice)
  }

  /// The entries that silenced nothing although `runs` says that their rules ran.
  func unused(_ runs: (String) -> Bool) -> [Occurrence<SuppressionUnused.Case>] {
    subject.suppressions.enumerated().flatMap { index, suppression in
      guard let directive = suppression.directive else {
        return [Occurrence<SuppressionUnused.Case>]()
      }
      let idle = suppression.entries.indices.filter { entry in
        (directive == .enable
          ? suppression.entries[entry].endsNothing
          : !used.contains(.init(suppression: index, entry: entry)))
          && runs(suppression.entries[entry].name)
      }
      let isWhole = idle.count == suppression.entries.count
      return idle.map { entry in
        Occurrence(
          SuppressionUnused.Case(
            name: suppression.entries[entry].name, comment: isWhole ? suppression.span : nil,
            isEnd: directive == .enable),
          at: suppression.entries[entry].span)
      }
    }
  }
}
