import SourceText

/// The excerpt of one file with marks below the places that a finding is about.
struct Snippet {
  /// A place and what is to be said about it.
  struct Annotation {
    var span: SourceSpan
    var label: String?
    /// Whether it is the finding's own place, marked with `^`; others have `-`.
    var isPrimary: Bool
  }

  /// The part of an annotation that lies on one line.
  private struct Mark {
    var line: Int
    var span: SourceSpan
    var label: String?
    var isPrimary: Bool
  }

  private let source: SourceExcerpt
  private let marks: [Mark]

  init(source: SourceExcerpt, annotations: [Annotation]) {
    self.source = source
    marks = annotations.flatMap { Self.marks(of: $0, in: source) }.sorted {
      ($0.line, $0.span.start) < ($1.line, $1.span.start)
    }
  }

  /// The greatest line number, which says how wide the gutter is.
  var lastLine: Int { marks.last?.line ?? 1 }

  /// The excerpt's rows, gutter included.
  ///
  /// - Parameters:
  ///   - gutter: The columns of the line numbers.
  ///   - width: The columns that a row may take.
  func rows(gutter: Int, width: Int, style: TextStyle, severity: Severity) -> [String] {
    let bar = style.frame(String(repeating: " ", count: gutter) + " |")
    let room = max(width - gutter - 3, 20)
    var rows = [bar]
    var previous: Int?
    var shown: (line: ExcerptLine, window: ExcerptLine.Window)?
    for mark in marks {
      if let previous, mark.line > previous + 1 { rows.append(style.frame("...")) }
      if mark.line != previous { shown = nil }
      // A line that is cut is shown again for each of its marks that is cut away.
      let isInView = shown.map { $0.window.columns.contains($0.line.columns(of: mark.span)) }
      let line: ExcerptLine
      let columns: Range<Int>
      let window: ExcerptLine.Window
      if let shown, isInView == true || shown.line.isWhole(in: shown.window) {
        (line, window) = shown
        columns = line.columns(of: mark.span)
      } else {
        line = ExcerptLine(
          source.span(ofLine: mark.line), of: source, around: mark.span.start)
        columns = line.columns(of: mark.span)
        window = line.window(around: columns, width: room)
        shown = (line, window)
        let number = String(mark.line)
        let padding = String(repeating: " ", count: max(gutter - number.utf8.count, 0))
        let text = window.text.isEmpty ? "" : " " + window.text
        rows.append(style.frame("\(padding)\(number) |") + text)
      }
      rows += underline(mark, at: window.place(columns), room: room).map { indentation, text in
        let painted =
          mark.isPrimary ? style.severity(text, severity) : style.related(text)
        return "\(bar) \(String(repeating: " ", count: indentation))\(painted)"
      }
      previous = mark.line
    }
    return rows
  }

  /// The row of carets with its label, or two rows where the label does not fit beside them. Each
  /// comes with the number of blanks before it.
  private func underline(
    _ mark: Mark, at columns: Range<Int>, room: Int
  ) -> [(indentation: Int, text: String)] {
    let carets = String(repeating: mark.isPrimary ? "^" : "-", count: columns.count)
    guard let label = mark.label.map(PrintableText.line), !label.isEmpty else {
      return [(columns.lowerBound, carets)]
    }
    let labelWidth = DisplayWidth.columns(of: label)
    if columns.upperBound + 1 + labelWidth <= room || columns.lowerBound == 0 && columns.count < 4 {
      return [(columns.lowerBound, "\(carets) \(label)")]
    }
    return [
      (columns.lowerBound, carets), (min(columns.lowerBound, max(room - labelWidth, 0)), label),
    ]
  }

  /// An annotation over several lines marks its first and its last one; the label stands at the
  /// last.
  private static func marks(of annotation: Annotation, in source: SourceExcerpt) -> [Mark] {
    let span = annotation.span
    let first = source.line(at: min(span.start, source.size))
    let last = span.isEmpty ? first : source.line(at: min(span.end, source.size) - 1)
    let firstLine = source.span(ofLine: first)
    guard last > first else {
      return [
        Mark(
          line: first, span: span, label: annotation.label, isPrimary: annotation.isPrimary)
      ]
    }
    let lastLine = source.span(ofLine: last)
    let indentation = source.slice(lastLine).prefix { $0 == 0x20 || $0 == 0x09 }.count
    return [
      Mark(
        line: first, span: SourceSpan(span.start, max(firstLine.end, span.start)), label: nil,
        isPrimary: annotation.isPrimary),
      Mark(
        line: last,
        span: SourceSpan(min(lastLine.start + indentation, span.end), min(span.end, lastLine.end)),
        label: annotation.label, isPrimary: annotation.isPrimary),
    ]
  }
}
