import NoticeModel
import SourceText

/// `front-matter/duplicate-slug`: two notices of a locale whose artifacts would overwrite each other.
enum DuplicateSlug: ProjectRule {
  static let metadata = RuleMetadata(
    id: "front-matter/duplicate-slug",
    summary: "two notices of one locale have the same slug",
    severity: .error,
    why: """
      A notice's artifacts are written under its locale and slug. Of two notices with the same slug \
      only one would be published, and nobody would miss the other.
      """)

  static func diagnose(_ subject: ProjectSubject, _ options: RuleOptions) -> [Diagnostic] {
    var taken: [String: NoticeRecord] = [:]
    var documents: [String: String] = [:]
    for set in subject.sets {
      for notice in set.notices { documents[notice.path] = set.document }
    }
    var diagnostics: [Diagnostic] = []
    for notice in subject.notices {
      guard let locale = notice.locale, let written = notice.slug,
        let slug = Slug(written.value)
      else { continue }
      // Paths that differ in case alone are one path on some systems.
      let key = "\(locale.description)/\(slug.relativePath)".lowercased()
      guard let first = taken[key] else {
        taken[key] = notice
        continue
      }
      // Two texts of one document are a finding of their own.
      guard documents[first.path] != documents[notice.path] else { continue }
      let place = first.slug?.span ?? first.place
      let wording = Wording(
        "another `\(locale)` notice has the slug `\(written.value)`",
        label: "its artifacts would overwrite the other's",
        help: "give each notice of a locale its own slug",
        related: [first.related("the slug stands here first", place)])
      diagnostics.append(diagnostic(wording, at: written.span, in: notice))
    }
    return diagnostics
  }
}
