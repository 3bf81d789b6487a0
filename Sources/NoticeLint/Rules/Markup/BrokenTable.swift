import MarkdownSyntax
import SourceText

/// `markup/broken-table`: rows of a table that are printed as a paragraph.
enum BrokenTable: Rule {
  enum Case: Sendable {
    /// No row of dashes stands under the first row.
    case noDelimiter
    /// The row of dashes has another number of cells than the row above.
    case otherCount(header: Int, delimiter: Int, row: SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "markup/broken-table",
    summary: "rows of a table that make no table",
    severity: .error,
    why: """
      A table needs a row of dashes under its first row, with as many cells as that one. Otherwise \
      all rows run together into one paragraph with bars in it.
      """,
    sources: [
      RuleSource("GFM 0.29", "section 4.10", url: "https://github.github.com/gfm/")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .paragraph else { return nil }
      return occurrence(in: tree.span(node), subject)
    }
  }

  private static func occurrence(
    in paragraph: SourceSpan, _ subject: LintSubject
  ) -> Occurrence<Case>? {
    guard subject.source.slice(paragraph).contains(UInt8(ascii: "|")) else { return nil }
    let index = subject.source.lineIndex
    let last = index.line(at: max(paragraph.end - 1, paragraph.start))
    let rows = (index.line(at: paragraph.start)...last).map { line -> SourceSpan in
      let span = index.span(ofLine: line, in: subject.source.bytes)
      return SourceSpan(max(span.start, paragraph.start), min(span.end, paragraph.end))
    }
    let texts = rows.map { TableRowText(subject.source.slice($0)) }
    for position in texts.indices.dropFirst()
    where texts[position].isDelimiter && texts[position - 1].bars > 0 {
      return Occurrence(
        .otherCount(
          header: texts[position - 1].cells, delimiter: texts[position].cells, row: rows[position]),
        at: rows[position - 1])
    }
    // Bars at both ends are drawn by nobody but for a table.
    let start = texts.indices.first { position in
      position + 1 < texts.count && texts[position].isFenced && texts[position + 1].isFenced
        && texts[position].cells > 1
    }
    return start.map { Occurrence(.noDelimiter, at: rows[$0]) }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .noDelimiter:
      return Wording(
        "the rows make no table", label: "no row of dashes follows",
        help: "write a row such as `| --- | --- |` under the first one")
    case .otherCount(let header, let delimiter, let row):
      return Wording(
        "the row of dashes has \(delimiter) cells, the row above \(header)",
        label: "so this is no table", help: "give both rows as many cells",
        related: [subject.related("the row of dashes", row)])
    }
  }
}
