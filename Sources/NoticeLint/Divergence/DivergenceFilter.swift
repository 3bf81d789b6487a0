import NoticeModel
import SourceText

/// Takes from the findings about translations what declared divergences are about, and remembers which
/// of them did so.
struct DivergenceFilter {
  private struct Entry {
    let divergence: DeclaredDivergence
    /// Where it reaches, by the pair's index.
    let reaches: [Int: DivergenceReach]
    var isUsed = false
  }

  private var entries: [Entry]
  /// The indices of the pairs that a file belongs to.
  private let pairs: [String: [Int]]

  init(_ project: ProjectSubject) {
    let pairs = project.sets.flatMap(\.translations)
    var places: [String: [Int]] = [:]
    for (index, pair) in pairs.enumerated() {
      places[pair.translation.source.path, default: []].append(index)
      places[pair.source.source.path, default: []].append(index)
    }
    self.pairs = places
    let today = pairs.first?.source.context.today
    entries = DeclaredDivergence.all(in: project).compactMap { divergence in
      guard divergence.isComplete, !divergence.isExpired(on: today),
        let scope = divergence.declaration.scope?.value
      else { return nil }
      var reaches: [Int: DivergenceReach] = [:]
      for (index, pair) in pairs.enumerated() where divergence.holds(pair) {
        reaches[index] = DivergenceReach(scope, kind: divergence.declaration.kind, in: pair)
      }
      return Entry(divergence: divergence, reaches: reaches)
    }
  }

  /// The finding with the reason of the declared divergence that it is about; `nil` where it is about
  /// none.
  mutating func silenced(_ finding: Diagnostic) -> SilencedFinding? {
    // What stands for further findings in other places is not silenced by what is declared about one.
    guard !entries.isEmpty, finding.further == 0, finding.rule.hasPrefix("parity/"),
      let places = pairs[finding.file]
    else { return nil }
    var silenced: SilencedFinding?
    for index in entries.indices {
      let holds = places.contains { entries[index].reaches[$0]?.holds(finding) == true }
      guard holds else { continue }
      entries[index].isUsed = true
      let divergence = entries[index].divergence
      silenced =
        silenced
        ?? SilencedFinding(
          finding: finding, reason: divergence.declaration.reason?.value ?? "",
          place: divergence.notice == nil ? .configuration : .notice)
    }
    return silenced
  }

  /// The findings about divergences that silenced nothing.
  var unused: [Diagnostic] {
    entries.filter { !$0.isUsed && !$0.reaches.isEmpty }.map {
      UnusedDivergence.diagnostic($0.divergence)
    }
  }
}
