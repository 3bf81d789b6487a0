import MarkdownSyntax
import SourceText

/// `markup/stray-bracket`: a bracket too many at a link.
enum StrayBracket: Rule {
  enum Case: Sendable {
    /// `[[text](url)`.
    case opening(link: SourceSpan)
    /// `[text]((url))`: the destination with its brackets.
    case round(SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "markup/stray-bracket",
    summary: "a bracket too many at a link",
    severity: .warning,
    why: """
      A second `[` is printed as it stands. A second `(` is part of the address, so that the link \
      leads nowhere.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.3", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var found = subject.nearMisses(.extraOpeningBracket).map {
      Occurrence<Case>(.opening(link: $0.context), at: $0.span)
    }
    let bytes = subject.source.bytes
    for node in tree.nodes.indices where tree.kind(node) == .link {
      guard tree.linkForm(node) == .inline, let span = tree.linkDestinationSpan(node),
        span.count > 2, bytes[span.start] == UInt8(ascii: "("),
        bytes[span.end - 1] == UInt8(ascii: ")")
      else { continue }
      found.append(Occurrence(.round(span), at: span))
    }
    return found.sorted { $0.span < $1.span }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .opening(let link):
      return Wording(
        "a `[` too many stands before the link", label: "printed as it stands",
        help: "take it away",
        related: [
          subject.related("the link", SourceSpan(occurrence.span.end, link.end))
        ],
        fixes: [Fix("take it away", .safe, [TextEdit(occurrence.span, "")])])
    case .round(let span):
      return Wording(
        "the link's address stands in brackets of its own", label: "they are part of the address",
        help: "take one pair of brackets away",
        fixes: [
          Fix(
            "take them away", .safe,
            [
              TextEdit(SourceSpan(span.start, span.start + 1), ""),
              TextEdit(SourceSpan(span.end - 1, span.end), ""),
            ])
        ])
    }
  }
}
