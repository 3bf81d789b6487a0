import NoticeParity
import SourceText

@testable import NoticeLint

/// Where a damage is, in the damaged file and in the source.
struct MutationPlaces {
  /// How far a finding may be from the damage, in lines.
  private static let slack = 3

  private let path: String
  private let sourcePath: String
  private let lines: [ClosedRange<Int>]
  private let sourceLines: [ClosedRange<Int>]
  private let index: LineIndex
  private let sourceIndex: LineIndex

  init(_ edits: [TextEdit], _ pair: MutationPair, _ damaged: MutationPair) {
    path = damaged.translation.source.path
    sourcePath = pair.source.source.path
    index = damaged.translation.source.lineIndex
    sourceIndex = pair.source.source.lineIndex
    var lines: [ClosedRange<Int>] = []
    var shift = 0
    let lists = pair.nodes(.list).map { pair.tree.span($0) }
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      let start = min(damaged.notice.source.bytes.count, max(0, edit.span.start + shift))
      let end = min(damaged.notice.source.bytes.count, start + edit.text.utf8.count)
      lines.append(index.line(at: start)...index.line(at: max(start, end)))
      // What is wrong with a paragraph is said where it begins.
      for node in damaged.nodes(.paragraph) where damaged.tree.span(node).contains(start) {
        lines.append(index.line(at: damaged.tree.span(node).start)...index.line(at: start))
      }
      // What is wrong with a list is said where it begins.
      for list in lists where list.contains(edit.span) {
        let line = index.line(
          at: max(0, min(damaged.notice.source.bytes.count, list.start + shift)))
        // Of an item that stands twice, either one is too many.
        let end = index.line(
          at: max(0, min(damaged.notice.source.bytes.count, list.end + shift)))
        lines.append(line...(edit.span.isEmpty ? max(line, end) : line))
      }
      shift += edit.text.utf8.count - edit.span.count
    }
    self.lines = lines
    // The undamaged translation says what of the source is concerned.
    let alignment = Alignment(source: pair.source.notice, translation: pair.notice)
    var sourceLines: [ClosedRange<Int>] = []
    for (position, block) in alignment.translationBlocks.enumerated() {
      let span = pair.tree.span(block.node)
      guard edits.contains(where: { $0.span.overlaps(span) || span.contains($0.span) }),
        let partner = alignment.source(ofBlock: position)
      else { continue }
      let place = pair.source.tree.span(alignment.sourceBlocks[partner].node)
      sourceLines.append(sourceIndex.line(at: place.start)...sourceIndex.line(at: place.end))
    }
    self.sourceLines = sourceLines
  }

  /// Whether a finding is about the damage: in the translation or, through a related place, in the
  /// source.
  func touch(_ finding: Diagnostic) -> Bool {
    let places = [(finding.file, finding.span)] + finding.related.map { ($0.file, $0.span) }
    return places.contains { file, span in
      if file == path { return Self.isNear(span, index, lines) }
      return file == sourcePath && Self.isNear(span, sourceIndex, sourceLines)
    }
  }

  private static func isNear(
    _ span: SourceSpan, _ index: LineIndex, _ ranges: [ClosedRange<Int>]
  ) -> Bool {
    let first = index.line(at: span.start)
    let last = index.line(at: max(span.start, span.end - 1))
    return ranges.contains { $0.lowerBound - slack <= last && first <= $0.upperBound + slack }
  }
}
