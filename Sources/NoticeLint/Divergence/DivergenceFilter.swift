import NoticeModel
import SourceText

/// Takes from the findings about translations what declared divergences are about, and remembers which
/// of them did so.
struct DivergenceFilter: Sendable {
  private struct Entry: Sendable {
    let divergence: DeclaredDivergence
    /// Its number among those of the configuration; `nil` for a notice's.
    let number: Int?
    /// Where it reaches, by the pair's index.
    let reaches: [Int: DivergenceReach]
    var isUsed = false
  }

  /// Those of the configuration, then those of the notices.
  private var entries: [Entry]
  /// The indices of the pairs that a file belongs to.
  private let pairs: [String: [Int]]

  /// Takes what reaches the pairs of some sets; `nil` where nothing does.
  init?(_ sets: [SetSubject], _ records: [NoticeRecord]) {
    let pairs = sets.flatMap(\.translations)
    guard let context = pairs.first?.source.context,
      !context.divergences.isEmpty || records.contains(where: { !$0.divergences.isEmpty })
    else { return nil }
    var places: [String: [Int]] = [:]
    for (index, pair) in pairs.enumerated() {
      places[pair.translation.source.path, default: []].append(index)
      places[pair.source.source.path, default: []].append(index)
    }
    self.pairs = places
    var names: [Int: SectionNames] = [:]
    let declared = DeclaredDivergence.all(context, records.sorted { $0.path < $1.path })
    entries = declared.enumerated().compactMap { number, divergence in
      guard divergence.isComplete, !divergence.isExpired(on: context.today),
        let scope = divergence.declaration.scope?.value
      else { return nil }
      var reaches: [Int: DivergenceReach] = [:]
      for (index, pair) in pairs.enumerated() where divergence.holds(pair) {
        let sections = names[index] ?? SectionNames(pair)
        names[index] = sections
        reaches[index] = DivergenceReach(
          scope, kind: divergence.declaration.kind, in: pair, sections)
      }
      return reaches.isEmpty
        ? nil
        : Entry(
          divergence: divergence, number: divergence.notice == nil ? number : nil, reaches: reaches)
    }
    if entries.isEmpty { return nil }
  }

  /// The files whose findings it looks at.
  var files: [String] { Array(pairs.keys) }

  /// The finding with the reason of the declared divergence that it is about; `nil` where it is about
  /// none.
  mutating func silenced(_ finding: Diagnostic) -> SilencedFinding? {
    // What stands for further findings in other places is not silenced by what is declared about one.
    guard finding.further == 0, finding.rule.hasPrefix("parity/"), let places = pairs[finding.file]
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

  /// The findings about divergences that silenced nothing in any set.
  static func unused(in filters: [DivergenceFilter]) -> [Diagnostic] {
    let entries = filters.flatMap(\.entries)
    // What the configuration declares reaches many sets; one finding is enough, and none where it is
    // used in any of them.
    var known = Set(entries.filter(\.isUsed).compactMap(\.number))
    return entries.filter { entry in
      guard let number = entry.number else { return !entry.isUsed }
      return known.insert(number).inserted
    }.map { UnusedDivergence.diagnostic($0.divergence) }
  }
}
