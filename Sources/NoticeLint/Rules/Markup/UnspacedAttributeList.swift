import MarkdownSyntax
import SourceText

/// `markup/unspaced-attribute-list`: a heading's attribute list without a blank before it.
enum UnspacedAttributeList: Rule {
  enum Case: Sendable {
    case glued
  }

  static let metadata = RuleMetadata(
    id: "markup/unspaced-attribute-list",
    summary: "a heading's attribute list without a blank before it",
    severity: .warning,
    why: """
      Other programs that read attribute lists ask for a blank between a heading's text and its \
      list. Without it they print the list, and links to the anchor lead nowhere.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.attributeLists.compactMap { list in
      guard tree.kind(list.node) == .heading, list.span.start > 0,
        subject.source.bytes[list.span.start - 1] > 0x20,
        list.span.start > subject.line(at: list.span.start).start
      else { return nil }
      return Occurrence(.glued, at: list.span)
    }.sorted { $0.span < $1.span }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "no blank stands before the heading's attribute list", label: "touches the text",
      help: "put a blank before it",
      fixes: [
        Fix("insert the blank", .safe, [TextEdit(SourceSpan(at: occurrence.span.start), " ")])
      ])
  }
}
