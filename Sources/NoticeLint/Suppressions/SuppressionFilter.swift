import SourceText

/// Takes from the findings about one notice what its comments silence, and remembers which comments
/// did so.
struct SuppressionFilter: Sendable {
  private let suppressions: [Suppression]
  private let index: SuppressionIndex
  private var used: Set<SuppressionIndex.Place> = []

  /// Makes a filter; `nil` for a notice without comments.
  init?(_ subject: LintSubject) {
    guard !subject.suppressions.isEmpty else { return nil }
    suppressions = subject.suppressions
    index = SuppressionIndex(suppressions)
  }

  /// The places that findings about the comments point at.
  var places: [SourceSpan] { suppressions.flatMap { $0.entries.map(\.span) + [$0.removal] } }

  /// The finding with the reason of the comment that silences it; `nil` where none does.
  ///
  /// The narrowest comment that does counts as used.
  ///
  /// - Parameter line: The line that the finding begins on.
  mutating func silenced(_ finding: Diagnostic, line: Int) -> SilencedFinding? {
    let group = String(finding.rule.prefix { $0 != "/" })
    // A comment cannot silence what is wrong with comments.
    guard group != "suppression",
      let place = index.place(for: finding.rule, group: group, line: line)
    else { return nil }
    used.insert(place)
    return SilencedFinding(
      finding: finding, reason: suppressions[place.suppression].reason, place: .notice)
  }

  /// The entries that silenced nothing although `runs` says that their rules ran.
  func unused(_ runs: (String) -> Bool) -> [Occurrence<SuppressionUnused.Case>] {
    suppressions.enumerated().flatMap { index, suppression in
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
            name: suppression.entries[entry].name, removal: isWhole ? suppression.removal : nil,
            isEnd: directive == .enable),
          at: suppression.entries[entry].span)
      }
    }
  }
}
