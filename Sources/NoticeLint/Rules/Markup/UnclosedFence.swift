import MarkdownSyntax
import SourceText

/// `markup/unclosed-fence`: a code fence without its other end.
enum UnclosedFence: Rule {
  /// The fence as written.
  struct Case: Sendable {
    var fence: String
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
      guard let block = tree.codeBlock(node), block.isFenced, block.closingFenceSpan == nil,
        let fence = block.openingFenceSpan
      else { return nil }
      return Occurrence(Case(fence: subject.source.text(of: fence)), at: fence)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let fence = FrontMatterText.clipped(occurrence.found.fence, to: 12)
    return Wording(
      "the code fence `\(fence)` has no other end", label: "all that follows is code",
      help: "close it with a line `\(fence)`, or take it away")
  }
}
