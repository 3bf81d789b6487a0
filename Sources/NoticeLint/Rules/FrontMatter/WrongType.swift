import NoticeModel
import SourceText

/// `front-matter/wrong-type`: a value of the wrong shape.
enum WrongType: Rule {
  /// The key and what its value should be.
  struct Case: Sendable {
    var key: String
    var expected: String
  }

  static let metadata = RuleMetadata(
    id: "front-matter/wrong-type",
    summary: "a value in the front matter of the wrong shape",
    severity: .error,
    why: "A list where a text is expected, or the reverse, cannot be used and would be ignored.")

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.frontMatterProblems { problem in
      guard case .wrongType(let key, let expected) = problem else { return nil }
      return Case(key: key, expected: expected)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "`\(FrontMatterText.clipped(occurrence.found.key, to: 30))` has a value of the wrong shape",
      label: "expected here: \(occurrence.found.expected)",
      help: "write \(occurrence.found.expected)")
  }
}
