import MarkdownSyntax
import SourceText

/// `source/nesting-limit`: quotes, lists or emphasis deeper than they are read.
enum NestingLimit: Rule {
  enum Case: Sendable {
    case reached
  }

  static let metadata = RuleMetadata(
    id: "source/nesting-limit",
    summary: "markup that is nested too deeply to be read",
    severity: .error,
    why: """
      Markers beyond a depth of 128 are read as text, so that no input can exhaust the tool. A \
      notice that goes so deep is broken, or was made to break programs.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.tree.nestingLimitSpan.map { [Occurrence(.reached, at: $0)] } ?? []
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "markup is nested deeper than \(SyntaxTree.maximumDepth) levels",
      label: "from here on markers are text", help: "flatten the quotes or lists")
  }
}
