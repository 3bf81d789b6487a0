import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/unknown-element`: words between `<` and `>` that are read as a tag, and so not shown.
enum UnknownElement: Rule {
  struct Case: Sendable {
    /// The tag as written.
    var text: String
    /// The signs that are to be escaped.
    var tag: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "markup/unknown-element",
    summary: "words in angle brackets that are read as a tag",
    severity: .error,
    why: """
      What stands between `<` and `>` is read as HTML. A name that HTML does not know, such as a \
      placeholder, is not shown: the sentence reads on as if nothing stood there.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.6", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    // Drawings and formulas have elements of their own.
    var depth = 0
    return HTMLTagReader.tags(in: subject.tree).compactMap { tag in
      if tag.name == "svg" || tag.name == "math" { depth += tag.isClosing ? -1 : 1 }
      // Elements of one's own have a `-` in their names.
      guard depth <= 0, !HTMLNames.elements.contains(tag.name), !tag.name.contains("-") else {
        return nil
      }
      return Occurrence(
        Case(text: subject.source.text(of: tag.span), tag: tag.span), at: tag.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let text = occurrence.found.text.split { $0.isWhitespace }.joined(separator: " ")
    return Wording(
      "`\(FrontMatterText.clipped(text, to: 36))` is read as a tag and not shown",
      label: "HTML has no such element",
      help: "write `\\<` if it is meant to be read, or take it out",
      fixes: [
        Fix(
          "show it as it stands", .unsafe,
          [TextEdit(SourceSpan(at: occurrence.found.tag.start), "\\")])
      ])
  }
}
