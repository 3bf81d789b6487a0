import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/unclosed-html`: an HTML tag or comment without its other end.
enum UnclosedHTML: Rule {
  enum Case: Sendable {
    /// A start tag without end tag.
    case open(String)
    /// An end tag without start tag.
    case close(String)
    /// A comment without `-->`.
    case comment
  }

  static let metadata = RuleMetadata(
    id: "markup/unclosed-html",
    summary: "an HTML tag or comment without its other end",
    severity: .warning,
    why: """
      A browser closes an element that was left open wherever it thinks fit, and a comment that was \
      left open hides the rest of the notice.
      """,
    sources: [
      RuleSource(
        "HTML", "section 13.1.2", url: "https://html.spec.whatwg.org/multipage/syntax.html")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var found = tagFaults(HTMLTagReader.tags(in: tree), tree)
    for node in tree.nodes where node.kind == .htmlBlock {
      if let comment = openComment(tree.source.slice(node.span)) {
        found.append(Occurrence(.comment, at: comment))
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  private static func tagFaults(_ tags: [HTMLTag], _ tree: SyntaxTree) -> [Occurrence<Case>] {
    var found: [Occurrence<Case>] = []
    var open: [HTMLTag] = []
    var counts: [String: Int] = [:]
    func report(_ tag: HTMLTag) {
      counts[tag.name, default: 1] -= 1
      if !HTMLTag.endTagIsOptional.contains(tag.name) {
        found.append(Occurrence(.open(tag.name), at: tag.span))
      }
    }
    var paragraphEnd = 0
    for tag in tags {
      // What a paragraph opens it must close.
      while let last = open.last, paragraphEnd > 0, tag.span.start >= paragraphEnd,
        last.span.start < paragraphEnd, tree.kind(last.node) == .htmlInline
      {
        report(open.removeLast())
      }
      if tree.kind(tag.node) == .htmlInline { paragraphEnd = endOfLeaf(of: tag.node, tree) }
      // A name that HTML does not know has its own finding.
      guard !HTMLTag.void.contains(tag.name), !tag.isSelfClosing,
        HTMLNames.elements.contains(tag.name)
      else { continue }
      if !tag.isClosing {
        open.append(tag)
        counts[tag.name, default: 0] += 1
      } else if counts[tag.name, default: 0] > 0 {
        // Elements inside that were not closed end with it.
        while let last = open.popLast() {
          if last.name == tag.name {
            counts[tag.name, default: 1] -= 1
            break
          }
          report(last)
        }
      } else if !HTMLTag.endTagIsOptional.contains(tag.name) {
        found.append(Occurrence(.close(tag.name), at: tag.span))
      }
    }
    for tag in open { report(tag) }
    return found
  }

  private static func endOfLeaf(of node: Int, _ tree: SyntaxTree) -> Int {
    var leaf = node
    while !tree.kind(leaf).isBlock, let parent = tree.parent(leaf) { leaf = parent }
    return tree.span(leaf).end
  }

  /// The `<!--` of a comment that the block does not close.
  private static func openComment(_ bytes: ArraySlice<UInt8>) -> SourceSpan? {
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      guard rest.starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else {
        rest = rest.dropFirst()
        continue
      }
      guard let end = HTMLComments.end(of: rest.dropFirst(4)) else {
        return SourceSpan(start, start + 4)
      }
      rest = rest[end...]
    }
    return nil
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .open(let name):
      let name = FrontMatterText.clipped(name, to: 24)
      return Wording(
        "the element `\(name)` is never closed", label: "no end tag",
        help: "write `</\(name)>` where it ends, or take the tag away")
    case .close(let name):
      let name = FrontMatterText.clipped(name, to: 24)
      return Wording(
        "`</\(name)>` closes nothing", label: "no start tag",
        help: "write `<\(name)>` where the element begins, or take the tag away")
    case .comment:
      return Wording(
        "the comment is never closed", label: "hides all that follows",
        help: "write `-->` where the comment ends", severity: .error)
    }
  }
}
