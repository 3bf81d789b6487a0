import NoticeParity
import SourceText

/// `parity/wrong-language`: text in a language or script that is neither the translation's nor the
/// source's.
enum WrongLanguage: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/wrong-language",
    summary: "text in a third language or in another script",
    severity: .warning,
    why: """
      A paragraph of the Spanish notice in the Italian one was copied by mistake. The script is told \
      by its letters and the language by its most frequent words; of short texts, names and \
      addresses nothing is said.
      """,
    sources: [RuleSource("GDPR", "Art. 12(1)")],
    qualityIssueType: "uncategorized")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LanguageFinding>] {
    subject.comparison.language.findings.filter { $0.kind != .untranslated }.map {
      PairOccurrence($0, at: $0.span)
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<LanguageFinding>, in subject: PairSubject
  ) -> Wording {
    let finding = occurrence.found
    let own = LanguageName.name(of: subject.translation.localeTag)
    let found: String
    switch finding.kind {
    case .untranslated: found = "the source's language"
    case .language(let code): found = LanguageName.name(of: code)
    case .script(let script): found = "\(script) letters"
    case .chineseForm(let isTraditional):
      found = isTraditional ? "traditional Chinese" : "simplified Chinese"
    }
    return Wording(
      "this text is in \(found), not in \(own)", label: "another language",
      help: "put the \(own) text here",
      related: [
        subject.source.related(
          "what it translates", subject.source.tree.span(finding.sourceBlock))
      ])
  }
}
