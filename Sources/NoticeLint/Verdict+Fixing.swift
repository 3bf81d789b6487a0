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
    var taken: [TextEdit] = []
    var fixes: Set<Fix> = []
    for finding in diagnostics(in: source) {
      let fix = finding.fixes.first {
        $0.applicability == .safe || (includingUnsafe && $0.applicability == .unsafe)
      }
      // Two findings may be settled by one and the same fix.
      guard let fix, fixes.insert(fix).inserted else { continue }
      let conflicts = fix.edits.contains { edit in
        taken.contains { Self.conflict($0, edit) }
      }
      if !conflicts { taken += fix.edits }
    }
    return taken.sorted { $0.span < $1.span }
  }

  /// Whether two edits touch: they share a byte, or their order would decide the result.
  private static func conflict(_ left: TextEdit, _ right: TextEdit) -> Bool {
    left.conflicts(with: right)
      || (left.span.isEmpty && right.span.isEmpty && left.span == right.span)
  }
}
