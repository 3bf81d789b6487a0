import MarkdownSyntax
import SourceText

/// `markup/broken-attribute-list`: an attribute list that is printed, because it is malformed or
/// stands where none may.
enum BrokenAttributeList: Rule {
  enum Case: Sendable {
    /// It does not follow the syntax; what was probably meant.
    case malformed(mended: String?)
    /// Text stands in front of it on its line; the blanks between, where a line end settles it.
    case behindText(gap: SourceSpan?)
    /// Text stands behind it in a heading.
    case beforeText
  }

  static let metadata = RuleMetadata(
    id: "markup/broken-attribute-list",
    summary: "an attribute list that is printed as text",
    severity: .warning,
    why: """
      An attribute list such as `{: #data }` stands alone on the line under its block, or at the end \
      of a heading. Malformed or elsewhere, it is printed, and its anchor or date is lost.
      """,
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let found = subject.nearMisses(.brokenAttributeList)
    guard !found.isEmpty else { return [] }
    // A heading without the blank behind its `#` is no heading, and has one finding.
    let headings = Set(
      subject.nearMisses(.headingWithoutBlank).map { subject.line(at: $0.span.start).start })
    let leaves = LeafIndex(subject.tree)
    return found.compactMap { nearMiss in
      let span = nearMiss.span
      guard !headings.contains(subject.line(at: span.start).start) else { return nil }
      let list = AttributeListText(text: subject.source.text(of: span))
      guard list.isWellFormed else {
        return Occurrence(.malformed(mended: list.mended), at: span)
      }
      let leaf = leaves.leaf(at: span.start)
      if leaf.map(subject.tree.kind) == .heading { return Occurrence(.beforeText, at: span) }
      return Occurrence(.behindText(gap: gap(before: span, in: leaf, subject)), at: span)
    }
  }

  /// The blanks before a list that ends a paragraph of the document itself.
  private static func gap(
    before list: SourceSpan, in leaf: Int?, _ subject: LintSubject
  ) -> SourceSpan? {
    let tree = subject.tree
    guard let leaf, tree.kind(leaf) == .paragraph, tree.parent(leaf) == tree.root,
      tree.span(leaf).end == list.end
    else { return nil }
    var start = list.start
    while start > tree.span(leaf).start, subject.source.bytes[start - 1] == 0x20 { start -= 1 }
    return SourceSpan(start, list.start)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .malformed(let mended):
      return Wording(
        "the attribute list is malformed", label: "printed as it stands",
        help: mended.map { "write `\(FrontMatterText.clipped($0, to: 60))`" }
          ?? "write it as in `{: #anchor key=\"value\" }`",
        fixes: mended.map {
          [Fix("write it as a list", .unsafe, [TextEdit(occurrence.span, $0)])]
        } ?? [])
    case .beforeText:
      return Wording(
        "text stands behind the heading's attribute list", label: "printed as it stands",
        help: "put the list at the end of the line")
    case .behindText(let gap):
      return Wording(
        "the attribute list stands behind text on its line", label: "printed as it stands",
        help: "put it on a line of its own under the text",
        fixes: gap.map {
          [Fix("put it on a line of its own", .unsafe, [TextEdit($0, subject.lineEnd)])]
        } ?? [], severity: .note)
    }
  }
}
