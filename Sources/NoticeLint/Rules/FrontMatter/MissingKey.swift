import NoticeModel
import SourceText

/// `front-matter/missing-key`: a required key that is not there.
enum MissingKey: Rule {
  /// The key, and the value where the file tells it.
  struct Case: Sendable {
    var key: String
    var value: String?
  }

  static let metadata = RuleMetadata(
    id: "front-matter/missing-key",
    summary: "front matter without `title`, `slug` or `locale`",
    severity: .error,
    why: """
      `title` heads each artifact, `slug` is its address, and `locale` is what screen readers, \
      browsers and the comparison of translations go by.
      """,
    sources: [RuleSource("WCAG 2.2", "3.1.1", url: "https://www.w3.org/TR/WCAG22/")],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.frontMatterProblems { problem in
      guard case .missingKey(let key) = problem else { return nil }
      switch key {
      case "locale": return Case(key: key, value: subject.canonicalPathLocale)
      case "title":
        return Case(key: key, value: subject.firstTitle.map(FrontMatterText.scalar))
      default: return Case(key: key)
      }
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let (key, value) = (occurrence.found.key, occurrence.found.value)
    var wording = Wording(
      "the front matter has no `\(key)`", label: "`\(key)` is expected in here",
      help: "add a line `\(key): …`", severity: subject.severityOfLackInFrontMatter)
    if let value, let content = subject.tree.frontMatter?.contentSpan {
      let edit = TextEdit(
        SourceSpan(at: content.start), "\(key): \(value)\(subject.lineEnd)")
      wording.fixes = [
        Fix("add `\(key): \(value)`", key == "locale" ? .safe : .unsafe, [edit])
      ]
    }
    return wording
  }
}
