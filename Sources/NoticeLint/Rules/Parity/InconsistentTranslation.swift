import NoticeModel
import NoticeParity
import SourceText

/// `parity/inconsistent-translation`: one text of the source in two translations.
enum InconsistentTranslation: ProjectRule {
  static let metadata = RuleMetadata(
    id: "parity/inconsistent-translation",
    summary: "a text of the source that is translated in two ways",
    severity: .note,
    why: """
      A paragraph that stands in several notices is to say the same in all of them. Where its \
      translations differ, one was corrected and the other forgotten. Short texts and headings are \
      left out: grammar may want them differently.
      """,
    options: [
      RuleOption("words", .integer(6), summary: "the fewest words of the source's text")
    ],
    qualityIssueType: "inconsistency")

  /// A translation of a text.
  private struct Known {
    var text: UInt64
    var notice: LintSubject
    var span: SourceSpan
  }

  private struct Key: Hashable {
    var locale: String
    var text: UInt64
  }

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    var known: [Key: Known] = [:]
    var diagnostics: [Diagnostic] = []
    let fewest = options.integer("words")
    for pair in subject.sets.flatMap(\.translations) {
      let silent = pair.comparison.language.silent
      let sourceKeys = BlockKeys.keys(of: pair.source.notice)
      let keys = BlockKeys.keys(of: pair.translation.notice)
      let locale = pair.translation.localeTag ?? ""
      for blocks in pair.comparison.pairs {
        guard let sourceBlock = blocks.source, let block = blocks.translation,
          !silent.contains(block), pair.source.tree.kind(sourceBlock) != .heading,
          let sourceKey = sourceKeys[sourceBlock], sourceKey.words >= fewest,
          let text = keys[block]?.hash
        else { continue }
        let key = Key(locale: locale, text: sourceKey.hash)
        let span = pair.translation.tree.span(block)
        guard let first = known[key] else {
          known[key] = Known(text: text, notice: pair.translation, span: span)
          continue
        }
        guard first.text != text else { continue }
        let wording = Wording(
          "the source's text is translated in another way elsewhere",
          label: "here it is translated again", help: "use one translation, the better one",
          related: [
            pair.source.related("the source's text", pair.source.tree.span(sourceBlock)),
            first.notice.related("the other translation", first.span),
          ])
        diagnostics.append(
          diagnostic(wording, at: pair.firstLine(of: block), in: pair.translation))
      }
    }
    return diagnostics
  }
}
