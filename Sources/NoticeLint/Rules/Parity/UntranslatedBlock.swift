import NoticeParity
import SourceText

/// `parity/untranslated-block`: a document, block or sentence that is still in the source's language.
enum UntranslatedBlock: PairRule {
  enum Case: Sendable {
    /// Most blocks of the document.
    case document(blocks: Int, of: Int, source: SourceSpan)
    /// A block or a part of one.
    case block(LanguageFinding)
  }

  static let metadata = RuleMetadata(
    id: "parity/untranslated-block",
    summary: "text that is still in the source's language",
    severity: .warning,
    why: """
      Readers are to be informed in a language that they understand. Paragraphs that were added to \
      the source and pasted into the translations are mostly found by complaints. Names, addresses, \
      titles and code may stand in the source's language.
      """,
    sources: [RuleSource("GDPR", "Art. 12(1)")],
    qualityIssueType: "untranslated")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<Case>] {
    let language = subject.comparison.language
    let findings = language.findings.filter { $0.kind == .untranslated }
    guard let document = language.untranslatedDocument, let first = findings.first else {
      return findings.map { PairOccurrence(.block($0), at: $0.span) }
    }
    let found = Case.document(
      blocks: document.blocks, of: document.of,
      source: subject.source.tree.span(first.sourceBlock))
    return [PairOccurrence(found, at: subject.firstLine(of: first.block))]
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    let language = LanguageName.name(of: subject.source.localeTag)
    switch occurrence.found {
    case .document(let blocks, let count, let source):
      return Wording(
        "the document is still in \(language): \(blocks) of \(count) blocks",
        label: "here it begins", help: "translate the document, or do not publish it",
        related: [subject.source.related("the source says the same", source)], severity: .error)
    case .block(let finding):
      let part = finding.isWholeBlock ? "text" : "sentence"
      let source = subject.source.tree.span(finding.sourceBlock)
      return Wording(
        "this \(part) is still in \(language)", label: "not translated",
        help: "translate it", related: [subject.source.related("the source's text", source)])
    }
  }
}
