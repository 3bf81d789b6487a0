import NoticeModel
import SourceText

/// `front-matter/duplicate-key`: a key that stands there twice.
enum DuplicateKey: Rule {
  /// The key and its first place.
  struct Case: Sendable {
    var key: String
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "front-matter/duplicate-key",
    summary: "a key that stands in the front matter twice",
    severity: .error,
    why: "YAML forbids it, and readers differ in which of the two values they take.",
    sources: [
      RuleSource("YAML 1.2.2", "section 3.2.1.3", url: "https://yaml.org/spec/1.2.2/#nodes")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.frontMatterProblems { problem in
      guard case .duplicateKey(let key, let first) = problem else { return nil }
      return Case(key: key, first: first)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let key = FrontMatterText.clipped(occurrence.found.key, to: 30)
    return Wording(
      "the key `\(key)` stands here twice", label: "the second time", help: "keep one of the two",
      related: [subject.related("the first time", occurrence.found.first)])
  }
}
