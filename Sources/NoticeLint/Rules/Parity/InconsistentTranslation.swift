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

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    subject.retranslations.map { found in
      let wording = Wording(
        "the source's text is translated in another way elsewhere",
        label: "here it is translated again", help: "use one translation, the better one",
        related: [
          found.source.related("the source's text", found.sourceSpan),
          found.firstSpan.map { found.first.related("the other translation", $0) },
        ].compactMap(\.self))
      return diagnostic(wording, at: found.span, in: found.translation)
    }
  }

  /// The fewest words of a text that counts.
  static func fewestWords(_ options: RuleOptions) -> Int { options.integer("words") }
}
