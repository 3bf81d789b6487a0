import SourceText

extension Verdict {
  /// The edits that `--fix` makes in one file, in order and without overlap.
  ///
  /// The first applicable fix of each finding is taken whole or not at all. One that overlaps an
  /// earlier finding's waits for the next run.
  ///
  /// - Parameters:
  ///   - source: A file of this run.
  ///   - includingUnsafe: Whether `--unsafe-fixes` was given.
  package func edits(in source: SourceFile, includingUnsafe: Bool = false) -> [TextEdit] {
    fixPlan(for: source, includingUnsafe: includingUnsafe).edits
  }

  /// The edits that `--fix` makes in one file with the findings that they settle.
  package func fixPlan(for source: SourceFile, includingUnsafe: Bool = false) -> FixPlan {
    var plan = FixPlan()
    var taken: [TextEdit] = []
    var fixes: Set<Fix> = []
    for finding in diagnostics(in: source) {
      let fix = finding.fixes.first {
        $0.applicability == .safe || (includingUnsafe && $0.applicability == .unsafe)
      }
      guard let fix else { continue }
      // Two findings may be settled by one and the same fix.
      if fixes.contains(fix) {
        plan.findings.append(finding)
        continue
      }
      let places = fix.edits.map { (edit: $0, index: Self.place(of: $0, in: taken)) }
      guard places.allSatisfy({ Self.isFree($0.edit, at: $0.index, in: taken) }) else { continue }
      for edit in fix.edits { taken.insert(edit, at: Self.place(of: edit, in: taken)) }
      fixes.insert(fix)
      plan.findings.append(finding)
    }
    plan.edits = taken
    return plan
  }

  /// Where an edit belongs among edits that are ordered and do not overlap.
  private static func place(of edit: TextEdit, in taken: [TextEdit]) -> Int {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].span < edit.span { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an edit shares no byte and no place of insertion with its neighbours.
  private static func isFree(_ edit: TextEdit, at index: Int, in taken: [TextEdit]) -> Bool {
    // An insertion before the replacement that begins there lies one place further back.
    let near = max(0, index - 2)..<min(taken.count, index + 2)
    return !taken[near].contains { $0.conflicts(with: edit) || $0.span == edit.span }
  }
}
