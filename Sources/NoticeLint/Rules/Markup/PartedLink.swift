import MarkdownSyntax
import SourceText

/// `markup/parted-link`: something stands between a link's text and its address.
enum PartedLink: Rule {
  enum Case: Sendable {
    /// Blanks only.
    case blank
    /// Invisible characters only.
    case invisible
    /// Words, which belong behind the address; the address with its brackets.
    case words(String, address: SourceSpan)
    /// The brackets of the address are of full width: the whole link.
    case fullWidth(link: SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "markup/parted-link",
    summary: "a link whose text and address stand apart",
    severity: .error,
    why: """
      The address of a link stands in plain brackets directly behind the `]`. With a blank or a word \
      between, or in brackets of full width, readers see brackets and an address instead of a link.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.3", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let source = subject.source
    return subject.nearMisses(
      .blankBeforeDestination, .textBeforeDestination, .fullWidthDestination
    ).map { nearMiss in
      switch nearMiss.kind {
      case .blankBeforeDestination: return Occurrence(.blank, at: nearMiss.span)
      case .fullWidthDestination:
        return Occurrence(.fullWidth(link: nearMiss.context), at: nearMiss.span)
      default:
        let text = source.text(of: nearMiss.span)
        let isInvisible = text.unicodeScalars.allSatisfy {
          InvisibleScalars.contains($0) || $0.properties.isWhitespace
        }
        guard !isInvisible else { return Occurrence(.invisible, at: nearMiss.span) }
        return Occurrence(
          .words(text, address: SourceSpan(nearMiss.span.end, nearMiss.context.end)),
          at: nearMiss.span)
      }
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let removal = [TextEdit(occurrence.span, "")]
    switch occurrence.found {
    case .blank:
      return Wording(
        "a blank parts the link's text from its address", label: "so this is no link",
        help: "take the blank away", fixes: [Fix("take the blank away", .safe, removal)])
    case .invisible:
      return Wording(
        "an invisible character parts the link's text from its address",
        label: "so this is no link", help: "take it away",
        fixes: [Fix("take it away", .safe, removal)])
    case .words(let words, let address):
      let moved = subject.source.text(of: address) + words
      return Wording(
        "words part the link's text from its address", label: "so this is no link",
        help: "put the address directly behind the `]`",
        related: [subject.related("the address", address)],
        fixes: [
          Fix(
            "put the address first", .unsafe,
            [TextEdit(occurrence.span.union(address), trimmed(moved))])
        ])
    case .fullWidth(let link):
      return Wording(
        "brackets of full width round an address make no link", label: "so this is no link",
        help: "write `(` and `)`",
        fixes: [
          Fix("write plain brackets", .safe, plainBrackets(occurrence.span, link, subject.source))
        ])
    }
  }

  /// Blanks at the end would stand before what follows.
  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }

  private static func plainBrackets(
    _ opening: SourceSpan, _ link: SourceSpan, _ source: SourceFile
  ) -> [TextEdit] {
    var edits = [TextEdit(opening, "(")]
    if source.slice(link).suffix(3).elementsEqual("）".utf8) {
      edits.append(TextEdit(SourceSpan(link.end - 3, link.end), ")"))
    }
    return edits
  }
}
