import MarkdownSyntax
import SourceText

/// `markup/unclosed-fence`: a code fence without its other end.
enum UnclosedFence: Rule {
  /// The number of marks.
  struct Case: Sendable {
    var length: Int
  }

  static let metadata = RuleMetadata(
    id: "markup/unclosed-fence",
    summary: "a code fence without its other end",
    severity: .error,
    why: """
      Without a closing fence all that follows is code, headings and links included: the rest of the \
      notice is no text any more.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 4.5", url: "https://spec.commonmark.org/0.31.2/")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard let fences = tree.fences(node), fences.closing == nil else { return nil }
      return Occurrence(Case(length: fences.opening.count), at: fences.opening)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the code fence has no other end", label: "all that follows is code",
      help: "close it with a line of \(occurrence.found.length) such marks, or take it away")
  }
}
