import NoticeParity
import SourceText

extension StatusTextReporter {
  /// What the notices of a document disclose: all of them side by side, then each with its places.
  func disclosures(of document: DocumentStatus) -> [String] {
    let notices = document.disclosures ?? []
    return (document.disclosureComparison.map(comparison) ?? []) + notices.flatMap(census)
  }

  /// Disclosures × locales; what a translation does otherwise than the source is marked.
  private func comparison(_ comparison: DisclosureComparison) -> [String] {
    var rows = [["", "", comparison.sourceLocale] + comparison.locales]
    for row in comparison.rows {
      let others = row.translations.enumerated().map { index, status in
        Self.sign(of: status) + (row.odd.contains(index) ? "!" : "")
      }
      rows.append([row.odd.isEmpty ? " " : "!", row.id, Self.sign(of: row.source)] + others)
    }
    let shares = comparison.agreements.map { agreement in
      agreement.alike.map { "\($0)/\(comparison.rows.count)" } ?? "?"
    }
    rows.append([" ", "as the source", ""] + shares)
    return ["  " + style.headline("disclosures")] + Self.table(rows).map { "  " + $0 }
      + ["    + made, 0 denied, ~ touched, - absent, ! not as the source, ? language not known"]
  }

  private static func sign(of status: String?) -> String {
    switch status {
    case "present": "+"
    case "denied": "0"
    case "partial": "~"
    case "absent": "-"
    default: "?"
    }
  }

  /// What a notice discloses: one line each, with the place that decided.
  private func census(_ census: DisclosureCensus) -> [String] {
    guard !census.rows.isEmpty else {
      let reason =
        census.isAsked ? "the language's disclosures are not known" : "is no privacy notice"
      return ["  \(PrintableText.line(census.path)): \(reason)"]
    }
    let made = census.rows.count { $0.status == "present" || $0.status == "denied" }
    let title = "  \(PrintableText.line(census.path)): \(made) of \(census.rows.count) disclosures"
    return [style.headline(title)]
      + Self.table(
        census.rows.map { row in
          guard let first = row.evidence.first else { return [row.id, row.status] }
          return [row.id, row.status, String(first.line), PrintableText.line(first.quotation)]
        }
      ).map { "    " + $0 }
  }
}
