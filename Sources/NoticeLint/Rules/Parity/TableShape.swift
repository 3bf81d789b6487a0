import NoticeParity
import SourceText

/// `parity/table-shape`: a table that lacks or adds rows, or has another number of columns.
enum TableShape: PairRule {
  enum Case: Sendable {
    /// Rows that the translation lacks.
    case missing(BlockRun)
    /// Rows that only the translation has.
    case extra(BlockRun)
    /// Another number of columns.
    case columns(TableDifference)
  }

  static let metadata = RuleMetadata(
    id: "parity/table-shape",
    summary: "a table with other rows or columns than the source's",
    severity: .warning,
    why: """
      Tables say which data serves which purpose, on which basis and for how long. A row that one \
      language lacks was not disclosed there.
      """,
    sources: [RuleSource("GDPR", "Art. 12(1)")],
    qualityIssueType: "markup")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    let structure = subject.comparison.structure
    var found: [PairOccurrence<Case>] = []
    for run in structure.missing {
      guard case .table = run.container, !subject.isExplained(run, in: .source) else { continue }
      found.append(PairOccurrence(.missing(run), at: subject.span(ofMissing: run)))
    }
    for run in structure.extra {
      guard case .table = run.container, !subject.isExplained(run, in: .translation) else {
        continue
      }
      let span = subject.firstLine(ofBlock: run.blocks.lowerBound, in: .translation)
      found.append(PairOccurrence(.extra(run), at: span))
    }
    for table in structure.tables {
      let span = subject.translation.tree.span(table.translation)
      guard !subject.flaws.touch(span, of: subject.translation, reach: .block) else { continue }
      found.append(PairOccurrence(.columns(table), at: subject.translation.firstLine(of: span)))
    }
    return found
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    switch occurrence.found {
    case .missing(let run):
      return Wording(
        run.count == 1
          ? "the table lacks a row of the source"
          : "the table lacks \(run.count) rows of the source",
        label: run.replacement == nil ? "it belongs behind this" : "this row says something else",
        help: "translate the row",
        related: [
          subject.source.related(
            "the source's row", subject.firstLine(ofBlock: run.blocks.lowerBound, in: .source))
        ], severity: .error)
    case .extra(let run):
      return Wording(
        run.count == 1
          ? "the table has a row that the source has not"
          : "the table has \(run.count) rows that the source has not",
        label: "only this language has it",
        help: "take it out, or declare why this language has it",
        related: [
          subject.source.related(
            "the source's table goes on behind this",
            subject.place(behind: run.place, in: .source))
        ])
    case .columns(let table):
      let span = subject.source.tree.span(table.source)
      return Wording(
        "the table has \(counted(table.columns)), the source's \(table.sourceColumns)",
        label: counted(table.columns),
        help: "give the table the source's columns",
        related: [
          subject.source.related(
            counted(table.sourceColumns), subject.source.firstLine(of: span))
        ])
    }
  }

  private static func counted(_ columns: Int) -> String {
    columns == 1 ? "1 column" : "\(columns) columns"
  }
}
