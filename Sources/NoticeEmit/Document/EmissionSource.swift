import MarkdownSyntax
import NoticeModel
import SourceText

/// A notice with all that the emitters look up, gathered once.
struct EmissionSource: Sendable {
  /// The notice.
  let notice: Notice
  /// Its tree.
  var tree: SyntaxTree { notice.tree }
  /// What becomes of its raw HTML.
  let rawHTML: RawHTMLPlan
  /// The attribute list of each node that has one.
  let attributes: [Int: AttributeList]
  /// The section that each heading begins.
  let sections: [Int: Section]
  /// The id of each heading that begins a section, and of each node whose attribute list gives one.
  let anchors: [Int: String]
  /// All values of ``anchors``.
  let reservedAnchors: Set<String>
  /// The dates of the text, ordered by place.
  let dates: [Fact<DateMention>]
  /// The title, where the notice has no heading of the first level to show it.
  let shownTitle: String?

  /// Gathers.
  init(_ notice: Notice) throws(LibXML2Error) {
    self.notice = notice
    let tree = notice.tree
    rawHTML = try RawHTMLPlan(tree)
    attributes = Dictionary(
      tree.attributeLists.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    var sections: [Int: Section] = [:]
    for section in notice.sections {
      if let heading = section.heading { sections[heading] = section }
    }
    self.sections = sections
    let table = AnchorTable(sections: notice.sections, attributes: attributes)
    anchors = table.anchors
    reservedAnchors = table.taken
    dates = notice.facts.dates.sorted { $0.span < $1.span }
    let hasTitle = notice.sections.contains { $0.level == 1 }
    shownTitle = hasTitle ? nil : notice.metadata.title?.value
  }

  /// The title: the front matter's, otherwise the first heading's.
  var title: String {
    notice.metadata.title?.value ?? notice.sections.first { $0.heading != nil }?.title ?? ""
  }

  /// Whether a paragraph stands in a tight list and is set without space around it.
  func isTight(_ paragraph: Int) -> Bool {
    guard let item = tree.parent(paragraph), tree.kind(item) == .item,
      let list = tree.parent(item)
    else { return false }
    return tree.list(list)?.isTight ?? false
  }

  /// The dates that lie in a span, ordered by place.
  func dates(in span: SourceSpan) -> ArraySlice<Fact<DateMention>> {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < dates.count, span.contains(dates[end].span) { end += 1 }
    return dates[low..<end]
  }

  /// The address of a link or an image, where it may go onto a page.
  func target(of node: Int) -> LinkTarget? {
    guard let target = tree.link(node).flatMap({ LinkTarget($0.destination) }) else { return nil }
    return tree.kind(node) == .link || target.isLoadable ? target : nil
  }
}
