import NoticeLint
import NoticeModel
import SourceText

/// Finds notices whose artifacts would overwrite each other.
enum OutputClash {
  /// A finding at the slug of each notice whose place another notice took before.
  static func diagnostics(in subjects: [LintSubject]) -> [Diagnostic] {
    var taken: [String: LintSubject] = [:]
    var diagnostics: [Diagnostic] = []
    for subject in subjects {
      guard let locale = subject.notice.locale, let written = subject.notice.metadata.slug,
        let slug = Slug(written.value)
      else { continue }
      // Paths that differ in case alone are one path on some systems.
      let key = "\(locale.description)/\(slug.relativePath)".lowercased()
      guard let first = taken[key] else {
        taken[key] = subject
        continue
      }
      let place = first.notice.metadata.slug?.span ?? first.source.span
      diagnostics.append(
        Diagnostic(
          rule: "front-matter/duplicate-slug", severity: .error,
          message: "another `\(locale)` notice has the slug `\(written.value)`",
          file: subject.source.path, span: written.span,
          label: "its artifacts would overwrite the other's",
          related: [
            .init("the slug stands here first", file: first.source.path, span: place)
          ],
          help: "give each notice of a locale its own slug", locale: locale.description))
    }
    return diagnostics
  }
}
