import SourceText

extension NearMissFinder {
  /// Pairs runs of the same marks in one leaf and says why they are no emphasis.
  mutating func findEmphasis(in runs: [LiteralRun], leaf: SourceSpan) {
    var index = 0
    while index < runs.count {
      let opener = runs[index]
      guard let partner = partner(of: index, in: runs), mayOpen(opener) else {
        if opener.span.count >= 2, opener.span.count <= 3, !isInsideWord(opener),
          !isBetweenBlanks(opener)
        {
          add(.unmatchedEmphasis, opener.span, in: leaf)
        }
        index += 1
        continue
      }
      let closer = runs[partner]
      let inner = SourceSpan(opener.span.end, closer.span.start)
      let isBlankInside = isBlank(after: opener.span.end) || isBlank(before: closer.span.start)
      if isBlankInside {
        add(.emphasisWithBlankInside, opener.span, in: opener.span.union(closer.span))
      } else if !inner.isEmpty {
        add(.emphasisBesideLetters, opener.span, in: opener.span.union(closer.span))
      }
      index = partner + 1
    }
  }

  /// The next run of the same marks with text between.
  private func partner(of index: Int, in runs: [LiteralRun]) -> Int? {
    let opener = runs[index]
    guard index + 1 < runs.count else { return nil }
    let next = runs[index + 1]
    guard next.byte == opener.byte, next.span.count == opener.span.count,
      next.span.start > opener.span.end, mayClose(next),
      unsafe !bytes[opener.span.end..<next.span.start].allSatisfy(ASCII.isSpace)
    else { return nil }
    return index + 1
  }

  /// Whether a run stands where an opening one is written: a single mark needs a boundary outside.
  private func mayOpen(_ run: LiteralRun) -> Bool {
    // A single mark before a blank is a bullet.
    if run.span.count == 1 && isBlank(after: run.span.end) || isInsideWord(run) { return false }
    return run.span.count > 1 || isBoundary(bytes.scalar(before: run.span.start))
  }

  private func mayClose(_ run: LiteralRun) -> Bool {
    // A single mark behind a blank is a bullet or opens other emphasis.
    if run.span.count == 1 && isBlank(before: run.span.start)
      && !isBoundary(bytes.scalar(at: run.span.end)?.scalar) || isInsideWord(run)
    {
      return false
    }
    return run.span.count > 1 || isBoundary(bytes.scalar(at: run.span.end)?.scalar)
      || bytes[run.span.end] >= 0x80
  }

  /// Underscores as in `snake_case`.
  private func isInsideWord(_ run: LiteralRun) -> Bool {
    run.byte == UInt8(ascii: "_") && ASCII.isAlphanumeric(bytes[run.span.start - 1])
      && ASCII.isAlphanumeric(bytes[run.span.end])
  }

  private func isBetweenBlanks(_ run: LiteralRun) -> Bool {
    isBlank(before: run.span.start) && isBlank(after: run.span.end)
  }

  private func isBlank(before offset: Int) -> Bool {
    bytes.scalar(before: offset).map(UnicodeClass.isWhitespace) ?? true
  }

  private func isBlank(after offset: Int) -> Bool {
    bytes.scalar(at: offset).map { UnicodeClass.isWhitespace($0.scalar) } ?? true
  }

  private func isBoundary(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return UnicodeClass.isWhitespace(scalar) || UnicodeClass.isPunctuation(scalar)
  }
}
