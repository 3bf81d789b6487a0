import NoticeParity
import SourceText

/// The status of a project as tables for a terminal.
package struct StatusTextReporter {
  let style: TextStyle

  /// Makes a reporter.
  package init(style: TextStyle = .plain) {
    self.style = style
  }

  /// The tables.
  package func render(_ status: ProjectStatus) -> [UInt8] {
    var lines: [String] = []
    for document in status.documents {
      if !lines.isEmpty { lines.append("") }
      lines += overview(document)
      if let facts = document.facts { lines += ledger(facts, of: document) }
      lines += disclosures(of: document)
    }
    if !lines.isEmpty { lines.append("") }
    lines.append(total(status))
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func overview(_ document: DocumentStatus) -> [String] {
    let name = style.headline(PrintableText.line(document.document))
    var lines: [String] = []
    if let locale = document.sourceLocale {
      let findings = Self.words(document.findings).map { "; \($0)" } ?? ""
      lines.append(
        "\(name): source \(locale), \(Self.count(document.sections, "section"))\(findings)")
    } else {
      lines.append("\(name): no source")
    }
    let rows = document.translations.map { translation in
      [
        translation.locale, "\(translation.translated)/\(translation.sections)",
        Self.number(translation.missing), Self.number(translation.untranslated),
        Self.number(translation.extra),
        translation.signed.map { "\(translation.stale)/\($0)" } ?? "unsigned",
        Self.number(translation.findings.errors), Self.number(translation.findings.warnings),
        Self.number(translation.findings.notes),
      ]
    }
    if !rows.isEmpty {
      let heads = [
        "locale", "translated", "missing", "as source", "extra", "stale", "errors", "warnings",
        "notes",
      ]
      lines += Self.table([heads] + rows).map { "  " + $0 }
    }
    if !document.missingLocales.isEmpty {
      lines.append("  not in \(document.missingLocales.joined(separator: ", "))")
    }
    lines += document.orphans.map { "  without source: \(PrintableText.line($0))" }
    return lines
  }

  /// The facts, one line each: how often the source states it and which translations differ.
  private func ledger(_ facts: FactCensus, of document: DocumentStatus) -> [String] {
    var lines: [String] = []
    for kind in FactCensus.Kind.allCases {
      let rows = facts.rows.filter { $0.kind == kind }
      guard !rows.isEmpty else { continue }
      lines.append("  " + style.headline(kind.rawValue + "s"))
      lines += Self.table(rows.map { cells($0, document) }).map { "    " + $0 }
    }
    return lines
  }

  private func cells(_ row: FactCensus.Row, _ document: DocumentStatus) -> [String] {
    let value = WordDifference.shortened(PrintableText.line(row.value), to: 72)
    let odd = row.odd
    let total = row.translations.count
    let source = "\(document.sourceLocale ?? "source") \(row.source)"
    let same = "\(total - odd.count) of \(total) alike"
    let others = odd.map { "\(document.translations[$0].locale) \(row.translations[$0])" }
    return [odd.isEmpty ? " " : "!", value, source, same, others.joined(separator: ", ")]
  }

  private func total(_ status: ProjectStatus) -> String {
    let translations = status.documents.flatMap(\.translations)
    func sum(_ number: (TranslationStatus) -> Int) -> Int {
      translations.reduce(0) { $0 + number($1) }
    }
    let expected = status.documents.reduce(0) {
      $0 + $1.sections * ($1.translations.count + $1.missingLocales.count)
    }
    var findings = FindingCounts()
    for document in status.documents { findings += document.findings }
    for translation in translations { findings += translation.findings }
    let signed = sum { $0.signed ?? 0 }
    let parts = [
      "\(sum(\.translated)) of \(Self.count(expected, "section")) translated",
      translations.contains { $0.signed != nil }
        ? "\(sum(\.stale)) stale of \(signed) signed" : "none signed",
      Self.words(findings) ?? "no findings",
    ]
    return Self.count(status.documents.count, "document") + ", "
      + Self.count(status.locales.count, "locale") + ": " + parts.joined(separator: ", ")
  }

  private static func words(_ counts: FindingCounts) -> String? {
    let words = [(counts.errors, "error"), (counts.warnings, "warning"), (counts.notes, "note")]
      .filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A number, or a dot where there is none to be seen.
  private static func number(_ number: Int) -> String { number == 0 ? "·" : String(number) }

  /// Rows with their columns set under each other.
  static func table(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        guard row[(column + 1)...].contains(where: { !$0.isEmpty }) else { break }
        let gap = widths[column] - DisplayWidth.columns(of: cell) + 2
        line += String(repeating: " ", count: gap)
      }
      return line
    }
  }
}
