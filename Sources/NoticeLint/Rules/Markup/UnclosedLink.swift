import MarkdownSyntax
import SourceText

/// `markup/unclosed-link`: a link without its `]` or its `)`.
enum UnclosedLink: Rule {
  struct Case: Sendable {
    /// `]` or `)`.
    var bracket: String
    /// Where it belongs.
    var place: Int
  }

  static let metadata = RuleMetadata(
    id: "markup/unclosed-link",
    summary: "a link that lacks a bracket",
    severity: .error,
    why: """
      Without its `]` or its `)` a link is none, and readers see the brackets and the address.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.3", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.nearMisses(.missingClosingBracket, .missingClosingParenthesis).map { nearMiss in
      let bracket = nearMiss.kind == .missingClosingBracket ? "]" : ")"
      // The finding stands on what there is of the link.
      return Occurrence(
        Case(bracket: bracket, place: nearMiss.span.start), at: nearMiss.context)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "the link lacks its `\(found.bracket)`", label: "so this is no link",
      help: found.bracket == "]"
        ? "put the `]` behind the link's text" : "put the `)` behind the address",
      fixes: [
        Fix(
          "add the `\(found.bracket)`", .unsafe,
          [TextEdit(SourceSpan(at: found.place), found.bracket)])
      ])
  }
}
