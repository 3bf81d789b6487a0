import NoticeModel
import SourceText

/// `front-matter/invalid-slug`: a slug that cannot be a path below the output folder.
enum InvalidSlug: Rule {
  /// Why it cannot.
  struct Case: Sendable {
    var problem: Slug.Problem
  }

  static let metadata = RuleMetadata(
    id: "front-matter/invalid-slug",
    summary: "a `slug` that is no safe path",
    severity: .error,
    why: """
      The slug is the artifact's path. It must stay below the output folder, and must be a file \
      name on every system that checks the folder out.
      """,
    sources: [
      RuleSource("RFC 3986", "section 3.3", url: "https://www.rfc-editor.org/rfc/rfc3986")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let slug = subject.notice.metadata.slug, let problem = Slug.problem(in: slug.value) else {
      return []
    }
    return [Occurrence(Case(problem: problem), at: slug.span)]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let help = "write a path such as `/legal/privacy-policy`"
    switch occurrence.found.problem {
    case .empty:
      return Wording("the slug is empty", label: "names no file", help: help)
    case .relativeSegment:
      return Wording(
        "the slug leaves the output folder", label: "`.` and `..` are not taken", help: help)
    case .emptySegment:
      return Wording(
        "the slug has an empty segment", label: "`//`, or a `/` at the end", help: help)
    case .controlCharacter:
      return Wording(
        "the slug holds an invisible or control character", label: "not taken in paths", help: help)
    case .reservedCharacter(let character):
      return Wording(
        "the slug holds `\(character)`", label: "it has a meaning of its own in paths", help: help)
    case .deviceName(let name):
      return Wording(
        "the slug holds the device name `\(FrontMatterText.clipped(name, to: 20))`",
        label: "Windows keeps it for a device", help: help)
    case .dotOrBlankAtEnd(let segment):
      return Wording(
        "a segment of the slug ends with a dot or a blank",
        label: "Windows drops it from `\(FrontMatterText.clipped(segment, to: 40))`", help: help)
    case .tooLong:
      return Wording(
        "a segment of the slug is longer than 200 bytes", label: "too long for a file name",
        help: help)
    }
  }
}
