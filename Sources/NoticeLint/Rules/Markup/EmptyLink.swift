import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/empty-link`: a link without text or without address.
enum EmptyLink: Rule {
  enum Case: Sendable {
    /// Nothing to click on.
    case text
    /// Links to places of the notice itself that show nothing, as some programs put beside headings:
    /// the places but for the first.
    case permalinks([SourceSpan])
    /// It leads nowhere.
    case address
    /// An `<a href>` without content.
    case element
  }

  static let metadata = RuleMetadata(
    id: "markup/empty-link",
    summary: "a link without text or without address",
    severity: .error,
    why: """
      Nobody can see or follow a link without text, and a screen reader reads out its address. A \
      link without address leads back to the page itself.
      """,
    sources: [RuleSource("WCAG 2.2", "2.4.4", url: "https://www.w3.org/TR/WCAG22/")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var found: [Occurrence<Case>] = []
    var permalinks: [SourceSpan] = []
    for node in tree.nodes.indices where tree.kind(node) == .link {
      switch tree.linkForm(node) {
      case .angleAutolink, .bareURL, .bareEmail: continue
      default: break
      }
      guard let link = tree.link(node) else { continue }
      if !hasContent(node, tree) {
        if link.destination.hasPrefix("#") {
          permalinks.append(tree.span(node))
        } else {
          found.append(Occurrence(.text, at: tree.span(node)))
        }
      } else if link.destination.isEmpty || link.destination == "#" {
        found.append(Occurrence(.address, at: tree.span(node)))
      }
    }
    if let first = permalinks.first {
      found.append(Occurrence(.permalinks(Array(permalinks.dropFirst())), at: first))
    }
    return (found + elements(tree)).sorted { $0.span < $1.span }
  }

  /// Whether a reader sees anything: text that is more than blanks, or an image.
  private static func hasContent(_ link: Int, _ tree: SyntaxTree) -> Bool {
    for node in tree.descendants(link) {
      switch tree.kind(node) {
      case .image, .code: return true
      // An element such as an icon may show something.
      case .htmlInline: return true
      case .text where !InvisibleScalars.isBlank(tree.literal(node)): return true
      default: break
      }
    }
    return false
  }

  /// `<a href="…"></a>` with blanks at most between.
  private static func elements(_ tree: SyntaxTree) -> [Occurrence<Case>] {
    let tags = HTMLTagReader.tags(in: tree)
    return zip(tags, tags.dropFirst()).compactMap { tag, next in
      guard tag.name == "a", !tag.isClosing, next.name == "a", next.isClosing,
        tag.attributes.contains(where: { $0.name == "href" }),
        // A place to jump to may carry an address as well.
        !tag.attributes.contains(where: { $0.name == "id" || $0.name == "name" }),
        tag.span.end <= next.span.start,
        InvisibleScalars.isBlank(
          tree.source.text(of: SourceSpan(tag.span.end, next.span.start)))
      else { return nil }
      return Occurrence(.element, at: tag.span.union(next.span))
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .text, .element:
      return Wording(
        "the link has no text", label: "nothing to see or to click on",
        help: "write between the brackets what the link leads to, or take it out")
    case .permalinks(let others):
      return Wording(
        others.isEmpty
          ? "a link to a place of the notice has no text"
          : "\(others.count + 1) links to places of the notice have no text",
        label: "nothing to see or to click on",
        help: "take it out; a heading's anchor is written as `{: #anchor }`",
        related: others.prefix(3).map { subject.related("here too", $0) },
        severity: .note)
    case .address:
      return Wording(
        "the link has no address", label: "leads nowhere",
        help: "write the address, or take the brackets away", severity: .warning)
    }
  }
}
