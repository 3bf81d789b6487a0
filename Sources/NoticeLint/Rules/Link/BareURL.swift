import NoticeModel
import SourceText

/// `link/bare-url`: an address in the text that is a link by the grace of the reader of Markdown.
enum BareURL: Rule {
  struct Case: Sendable {
    /// Whether the address has a scheme, so that angle brackets make a link of it.
    var hasScheme: Bool
  }

  static let metadata = RuleMetadata(
    id: "link/bare-url",
    summary: "an address in the text without angle brackets or link text",
    severity: .note,
    isOnByDefault: false,
    why: """
      Only some dialects of Markdown make links of bare addresses, and each ends them elsewhere: a full \
      stop or a Japanese particle behind the address may become part of it.
      """,
    sources: [
      RuleSource(
        "GFM 0.29", "section 6.9", url: "https://github.github.com/gfm/#autolinks-extension-")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.notice.facts.links.compactMap { link in
      guard link.form == .bareURL else { return nil }
      let written = subject.source.text(of: link.span)
      return Occurrence(Case(hasScheme: written.contains("://")), at: link.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let written = subject.source.text(of: occurrence.span)
    let address = occurrence.found.hasScheme ? "<\(written)>" : "[\(written)](https://\(written))"
    return Wording(
      "an address stands in the text without marks", label: "no dialect has to make a link of it",
      help: "write `<…>` around it, or give it a text",
      fixes: [Fix("write it as a link", .safe, [TextEdit(occurrence.span, address)])])
  }
}
