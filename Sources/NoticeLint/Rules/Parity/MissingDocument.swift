import NoticeModel
import SourceText

/// `parity/missing-document`: a document that is not there in a locale that others are there in.
enum MissingDocument: ProjectRule {
  static let metadata = RuleMetadata(
    id: "parity/missing-document",
    summary: "a document that lacks a locale which other documents have",
    severity: .warning,
    why: """
      Readers who find one notice in their language expect the others in it. Where a locale has fewer \
      than half of the documents, it is still being translated and the finding is a note.
      """,
    options: [
      RuleOption(
        "partial-locales", .list([]), summary: "locales that need not have every document")
    ],
    qualityIssueType: "omission")

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    let documents = subject.locales
    let partial = Set(
      options.list("partial-locales").map { LocaleTag($0)?.description ?? $0 })
    var counts: [String: Int] = [:]
    for tag in documents.values.joined() { counts[tag, default: 0] += 1 }
    return subject.sets.flatMap { set -> [Diagnostic] in
      guard let source = set.source, let present = documents[set.document] else { return [] }
      let missing = counts.keys.filter { !present.contains($0) && !partial.contains($0) }
      let wide = missing.filter { (counts[$0] ?? 0) * 2 >= documents.count }.sorted()
      let narrow = missing.filter { (counts[$0] ?? 0) * 2 < documents.count }.sorted()
      return [(wide, Severity.warning), (narrow, .note)].filter { !$0.0.isEmpty }.map {
        tags, severity in
        diagnostic(
          wording(tags, severity, of: set), at: source.place, in: source)
      }
    }
  }

  private static func wording(
    _ tags: [String], _ severity: Severity, of set: SetRecord
  ) -> Wording {
    let name = FrontMatterText.clipped(set.document, to: 24)
    let list = tags.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return Wording(
      tags.count == 1
        ? "`\(name)` is not there in `\(tags[0])`"
        : "`\(name)` is not there in \(tags.count) locales",
      label: "not in \(list)\(tags.count > 12 ? " and others" : "")",
      help: "translate it, or name the locale in the option `partial-locales`", severity: severity)
  }
}
