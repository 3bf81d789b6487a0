import SourceText

/// The runs of a text in their order. Nearly all texts have one, which needs no array of its own.
struct SourceRuns: Sendable {
  private var first: SourceRun?
  private var others: [SourceRun] = []

  /// The number of runs.
  var count: Int { first == nil ? 0 : others.count + 1 }

  /// The last run.
  var last: SourceRun? {
    get { others.last ?? first }
    set {
      guard let newValue else { return }
      if others.isEmpty { first = newValue } else { others[others.count - 1] = newValue }
    }
  }

  /// The run at a place.
  subscript(index: Int) -> SourceRun {
    guard index == 0, let first else { return others[index - 1] }
    return first
  }

  /// Adds a run behind the others.
  mutating func append(_ run: SourceRun) {
    if first == nil { first = run } else { others.append(run) }
  }
}
