import MarkdownSyntax
import SourceText

/// What becomes of each piece of raw HTML in a tree, decided once for all artifacts: tags in pairs
/// among the children of one node, so that no artifact can have an element without its end.
struct RawHTMLPlan {
  /// What becomes of an inline HTML node.
  enum Inline: Equatable {
    /// An element begins.
    case open(String, [RawHTMLAttribute])
    /// The element that an earlier sibling began ends.
    case close
    /// A void element.
    case empty(String, [RawHTMLAttribute])
    /// An element whose content is no text for readers; it goes, up to and with the node given.
    case skip(through: Int)
  }

  /// What becomes of an HTML block.
  struct Block: Equatable {
    /// The number of elements, opened by earlier siblings, that end before it.
    var closesBefore = 0
    /// What it brings. Elements that a later sibling closes are left open at its end.
    var events: [RawHTMLEvent] = []
  }

  /// By node; an inline that is missing here is dropped.
  var inlines: [Int: Inline] = [:]
  /// By node.
  var blocks: [Int: Block] = [:]
  /// What was left out, ordered by place.
  var dropped: [DroppedMarkup] = []

  /// Reads all raw HTML and all addresses in a tree.
  init(_ tree: SyntaxTree) throws(LibXML2Error) {
    var parents: Set<Int> = []
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .htmlBlock, .htmlInline: parents.insert(tree.parent(index) ?? tree.root)
      case .link, .image: check(linkAt: index, in: tree)
      default: break
      }
    }
    guard !parents.isEmpty else { return }
    let reader = try RawHTMLReader()
    for parent in parents.sorted() {
      if tree.kind(parent).holdsInlines {
        pairInlines(of: parent, in: tree, reading: reader)
      } else {
        pairBlocks(of: parent, in: tree, reading: reader)
      }
    }
    dropped.sort { $0.span < $1.span }
  }

  /// The ids that its elements give.
  var identifiers: Set<String> {
    var identifiers: Set<String> = []
    func add(_ attributes: [RawHTMLAttribute]) {
      for attribute in attributes where attribute.name == "id" {
        identifiers.insert(attribute.value)
      }
    }
    for inline in inlines.values {
      switch inline {
      case .open(_, let attributes), .empty(_, let attributes): add(attributes)
      case .close, .skip: break
      }
    }
    for event in blocks.values.lazy.flatMap(\.events) {
      switch event {
      case .open(_, let attributes), .empty(_, let attributes): add(attributes)
      case .close, .text: break
      }
    }
    return identifiers
  }

  private mutating func check(linkAt node: Int, in tree: SyntaxTree) {
    guard let link = tree.link(node) else { return }
    let target = LinkTarget(link.destination)
    if let target, tree.kind(node) == .link || target.isLoadable { return }
    let span = link.destinationSpan.isEmpty ? tree.span(node) : link.destinationSpan
    dropped.append(DroppedMarkup(kind: .address(link.destination), span: span))
  }
}
