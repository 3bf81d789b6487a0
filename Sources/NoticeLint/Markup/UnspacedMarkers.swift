import MarkdownSyntax
import SourceText

/// Markers of a list that lack the blank behind them, on lines that follow each other.
struct UnspacedMarkers: Sendable {
  /// The markers.
  var markers: [SourceSpan]
  /// What stands directly behind the first marker: a blank of another kind, which is to be replaced.
  var blanks: [SourceSpan]
  /// The first line.
  var line: SourceSpan
  /// Whether other items show that a list was meant.
  var isListed: Bool

  /// Puts the near misses of a kind together.
  static func groups(_ kind: NearMiss.Kind, in subject: LintSubject) -> [UnspacedMarkers] {
    let found = subject.nearMisses(kind)
    guard !found.isEmpty else { return [] }
    let index = subject.source.lineIndex
    var groups: [UnspacedMarkers] = []
    var lastLine = 0
    for nearMiss in found {
      let line = index.line(at: nearMiss.span.start)
      let blank = wideBlank(behind: nearMiss.span, subject.source)
      if line == lastLine + 1, let last = groups.indices.last {
        groups[last].markers.append(nearMiss.span)
        groups[last].blanks.append(blank)
        groups[last].isListed = true
      } else {
        groups.append(
          UnspacedMarkers(
            markers: [nearMiss.span], blanks: [blank], line: nearMiss.context, isListed: false))
      }
      lastLine = line
    }
    let leaves = LeafIndex(subject.tree)
    let starts = Set(found.map(\.span.start))
    for (position, group) in groups.enumerated() where !group.isListed {
      groups[position].isListed = isListed(group.markers[0].start, starts, leaves, subject.tree)
    }
    return groups
  }

  /// The edits that put a blank behind each marker.
  var edits: [TextEdit] { blanks.map { TextEdit($0, " ") } }

  /// A no-break space or the like behind a marker, or the empty place there.
  private static func wideBlank(behind marker: SourceSpan, _ source: SourceFile) -> SourceSpan {
    let (scalar, length) = UTF8Decoding.scalar(in: source.bytes, at: marker.end)
    let isBlank = scalar?.properties.generalCategory == .spaceSeparator
    return SourceSpan(marker.end, marker.end + (isBlank ? length : 0))
  }

  /// Whether a list, or a paragraph that begins as this one does, stands beside the paragraph; or
  /// strong text opens it, as the name of an item; or a colon ends the text before.
  private static func isListed(
    _ start: Int, _ starts: Set<Int>, _ leaves: LeafIndex, _ tree: SyntaxTree
  ) -> Bool {
    guard let leaf = leaves.leaf(at: start) else { return false }
    let first = leaf + 1
    if tree.span(leaf).start == start, tree.nextSibling(of: first).map(tree.kind) == .strong {
      return true
    }
    let previous = tree.previousSibling(of: leaf)
    let siblings = [previous, tree.nextSibling(of: leaf)].compactMap { $0 }
    if siblings.contains(where: { tree.kind($0) == .list || starts.contains(tree.span($0).start) })
    {
      return true
    }
    guard let previous else { return false }
    let last = UTF8Decoding.scalar(before: tree.span(previous).end, in: tree.source.bytes)
    return last == ":" || last == "：" || last == ";"
  }
}
