import SourceText

/// `parity/orphan-document`: a translation without a source.
enum OrphanDocument: ProjectRule {
  static let metadata = RuleMetadata(
    id: "parity/orphan-document",
    summary: "a translation of a document that the source locale does not have",
    severity: .error,
    why: """
      Nothing can be compared with a translation whose source is gone: it is published on, says what \
      held once, and nobody sees it. The source was taken out or renamed, or the translation has another \
      file name. A project in one language has no translations.
      """,
    qualityIssueType: "addition")

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    let source = subject.sets.compactMap(\.source).first
    let locales = Set(subject.sets.flatMap(\.notices).compactMap(\.pathLocale))
    // Notices in one language, which is not the one that translations are made from.
    guard source != nil || locales.count > 1 else { return [] }
    return subject.sets.flatMap { set in
      set.orphans.filter { $0.pathLocale != nil }.map { notice in
        let wording = Wording(
          "the document has no source", label: "no other notice is the source of `\(name(set))`",
          help: "give the file the name that its source has, take it out, or set `source-locale`",
          related: source.map { [$0.related("a source", $0.place)] } ?? [])
        return diagnostic(wording, at: notice.place, in: notice)
      }
    }
  }

  private static func name(_ set: SetRecord) -> String {
    FrontMatterText.clipped(set.document, to: 40)
  }
}
