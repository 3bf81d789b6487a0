import MarkdownSyntax

extension RawHTMLPlan {
  /// What an opening tag waits for its end with.
  private enum Purpose {
    case keep([RawHTMLAttribute], name: String)
    case skip
    case drop
  }

  private struct OpenTag {
    var node: Int
    var name: String
    var purpose: Purpose
  }

  /// The deepest nesting of inline tags among the children of one node.
  private static let maximumDepth = 64

  /// Decides on the inline HTML among a node's children.
  mutating func pairInlines(
    of parent: Int, in tree: SyntaxTree, reading reader: borrowing RawHTMLReader
  ) {
    var open: [OpenTag] = []
    var counts: [String: Int] = [:]
    var anchors = Self.isInsideLink(parent, in: tree) ? 1 : 0
    for node in tree.children(parent) where tree.kind(node) == .htmlInline {
      let literal = tree.literalBytes(node)
      switch RawInlineTag(literal) {
      case .comment: drop(.comment, tree, node)
      case .declaration: drop(.declaration, tree, node)
      case .open(let name, let hasAttributes):
        let purpose: Purpose
        if name == "a" && anchors > 0 || open.count >= Self.maximumDepth {
          drop(.element(name), tree, node)
          purpose = .drop
        } else {
          let attributes =
            hasAttributes ? reader.readAttributes(ofTag: literal, named: name) : []
          guard let needed = begin(name, attributes, tree, node) else { continue }
          purpose = needed
        }
        if name == "a" { anchors += 1 }
        open.append(OpenTag(node: node, name: name, purpose: purpose))
        counts[name, default: 0] += 1
      case .close(let name):
        guard counts[name, default: 0] > 0 else {
          drop(.unbalancedTag(name), tree, node)
          continue
        }
        while let tag = open.popLast() {
          counts[tag.name, default: 1] -= 1
          if tag.name == "a" { anchors -= 1 }
          if tag.name == name {
            end(tag, with: node)
            break
          }
          dropUnended(tag, tree)
        }
      }
    }
    for tag in open { dropUnended(tag, tree) }
  }

  /// What an opening tag needs at its end; `nil` where it needs none.
  private mutating func begin(
    _ name: String, _ attributes: [ParsedMarkup.Attribute], _ tree: SyntaxTree, _ node: Int
  ) -> Purpose? {
    if RawHTMLElement.contentIsDropped.contains(name) {
      drop(.element(name), tree, node)
      return .skip
    }
    guard let element = RawHTMLElement.named(name), case .phrasing = element.place else {
      drop(.element(name), tree, node)
      return .drop
    }
    let (kept, dropped) = RawHTMLAttribute.check(attributes, of: element)
    for kind in dropped { drop(kind, tree, node) }
    let suffices = RawHTMLAttribute.suffice(kept, for: element)
    guard case .empty = element.content else {
      return suffices ? .keep(kept, name: element.name) : .drop
    }
    if suffices { inlines[node] = .empty(element.name, kept) }
    return nil
  }

  private mutating func end(_ tag: OpenTag, with node: Int) {
    switch tag.purpose {
    case .keep(let attributes, let name):
      inlines[tag.node] = .open(name, attributes)
      inlines[node] = .close
    case .skip: inlines[tag.node] = .skip(through: node)
    case .drop: break
    }
  }

  private mutating func dropUnended(_ tag: OpenTag, _ tree: SyntaxTree) {
    if case .keep = tag.purpose { drop(.unbalancedTag(tag.name), tree, tag.node) }
  }

  private mutating func drop(_ kind: DroppedMarkup.Kind, _ tree: SyntaxTree, _ node: Int) {
    dropped.append(DroppedMarkup(kind: kind, span: tree.span(node)))
  }

  private static func isInsideLink(_ node: Int, in tree: SyntaxTree) -> Bool {
    var next: Int? = node
    while let current = next, !tree.kind(current).isBlock {
      if tree.kind(current) == .link { return true }
      next = tree.parent(current)
    }
    return false
  }
}
