import MarkdownSyntax
import NoticeLint
import NoticeModel
import SourceText

/// A notice with all that the emitters look up, gathered once.
struct EmissionSource: Sendable {
  /// The notice.
  let notice: Notice
  /// Its tree.
  var tree: SyntaxTree { notice.tree }
  /// The other locales.
  let context: NoticeContext
  /// How artifacts are made.
  let options: EmissionOptions
  /// What becomes of its raw HTML.
  let rawHTML: RawHTMLPlan
  /// The attribute list of each node that has one.
  let attributes: [Int: AttributeList]
  /// The id of each heading that begins a section, and of each node whose attribute list gives one.
  let anchors: [Int: String]
  /// All values of ``anchors``, and ``contentAnchor``.
  let reservedAnchors: Set<String>
  /// The id of the page's main part.
  let contentAnchor: String
  /// The footnotes as they are shown.
  let footnotes: [ShownFootnote]
  /// The index in ``footnotes`` of each node that is or refers to one.
  let footnoteIndices: [Int: Int]
  /// The id of each node that refers to a footnote.
  let footnoteReferenceIDs: [Int: String]
  /// Where links within the page lead.
  let fragments: FragmentTable
  /// How the headings stand on a page.
  let outline: PageOutline
  /// The dates and contacts of the text, ordered by place.
  let marks: [TextMark]
  /// The title, where the notice has no heading that is it.
  let shownTitle: String?
  /// The title.
  let title: String
  /// Whether the notice runs from right to left.
  let isRightToLeft: Bool

  /// Gathers.
  init(
    _ notice: Notice, context: NoticeContext, options: EmissionOptions
  ) throws(LibXML2Error) {
    self.notice = notice
    self.context = context
    self.options = options
    isRightToLeft = notice.locale?.isRightToLeft ?? false
    let tree = notice.tree
    rawHTML = try RawHTMLPlan(tree)
    attributes = Self.attributes(of: tree)
    var table = AnchorTable(
      sections: notice.sections, attributes: attributes,
      inherited: Self.inheritedAnchors(notice, context))
    contentAnchor = table.free("main-content")
    footnotes = ShownFootnote.footnotes(of: tree, freeing: &table)
    footnoteIndices = ShownFootnote.indices(of: footnotes)
    footnoteReferenceIDs = ShownFootnote.referenceIDs(of: footnotes)
    anchors = table.anchors
    reservedAnchors = table.taken
    fragments = FragmentTable(
      notice, anchors: table.anchors, others: rawHTML.identifiers.subtracting(table.taken))
    outline = PageOutline(notice.sections)
    marks = TextMark.marks(of: notice.facts)
    title = NoticeEdition.title(of: notice)
    shownTitle = outline.titleHeading == nil ? title : nil
  }

  private static func attributes(of tree: SyntaxTree) -> [Int: AttributeList] {
    Dictionary(tree.attributeLists.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids of the source's sections by the headings that answer to them.
  private static func inheritedAnchors(
    _ notice: Notice, _ context: NoticeContext
  ) -> [Int: String] {
    guard let source = context.source, let alignment = context.alignment else { return [:] }
    let table = AnchorTable(
      sections: source.sections, attributes: attributes(of: source.tree))
    var inherited: [Int: String] = [:]
    for section in notice.sections {
      guard let heading = section.heading,
        let other = alignment.source(ofSection: section.index),
        let anchor = source.sections[other].heading.flatMap({ table.anchors[$0] })
      else { continue }
      inherited[heading] = anchor
    }
    return inherited
  }

  /// The section that a heading begins; `nil` for other nodes.
  func section(beginningWith node: Int) -> Section? {
    let sections = notice.sections
    var (low, high) = (0, sections.count)
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].heading ?? -1 < node { low = middle + 1 } else { high = middle }
    }
    return low < sections.count && sections[low].heading == node ? sections[low] : nil
  }

  /// The text of a heading or cell that reaches the page.
  func visibleText(of node: Int) -> String {
    var bytes: [UInt8] = []
    var walk = SyntaxTreeWalk(below: node, in: tree)
    while let step = walk.next() {
      guard case .enter(let inner) = step else { continue }
      switch tree.kind(inner) {
      case .text, .code: bytes += tree.literalBytes(inner)
      case .softBreak: if !isSilent(softBreak: inner) { bytes.append(0x20) }
      case .lineBreak: bytes.append(0x20)
      case .htmlInline:
        if case .skip(let last)? = rawHTML.inlines[inner] { walk.skip(through: last) }
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a paragraph stands in a tight list and is set without space around it.
  func isTight(_ paragraph: Int) -> Bool {
    guard let item = tree.parent(paragraph), tree.kind(item) == .item,
      let list = tree.parent(item)
    else { return false }
    return tree.list(list)?.isTight ?? false
  }

  /// Whether a paragraph is the text of a task, and whether that is done.
  func task(of paragraph: Int) -> Bool? {
    guard let parent = tree.parent(paragraph), tree.kind(parent) == .item,
      let item = tree.item(parent), item.taskMarkerSpan != nil,
      tree.children(parent).first(where: { _ in true }) == paragraph
    else { return nil }
    return item.isChecked
  }

  /// Whether a line end in the source shows nothing on the page: Chinese and Japanese are written
  /// without blanks (CSS Text 3, section 4.1.3).
  func isSilent(softBreak node: Int) -> Bool {
    guard ["Jpan", "Hans", "Hant"].contains(notice.locale?.likelyScript ?? ""), node > 0 else {
      return false
    }
    var before = node - 1
    while before > 0, tree.kind(before) != .text, !tree.kind(before).isBlock { before -= 1 }
    var after = node + 1
    while after < tree.nodes.count, tree.kind(after) != .text, !tree.kind(after).isBlock {
      after += 1
    }
    guard tree.kind(before) == .text, after < tree.nodes.count, tree.kind(after) == .text,
      let last = tree.literal(before).unicodeScalars.last,
      let first = tree.literal(after).unicodeScalars.first
    else { return false }
    return LineBreaking.isIdeographic(last) && LineBreaking.isIdeographic(first)
  }

  /// The marks that lie in a span, ordered by place.
  func marks(in span: SourceSpan) -> ArraySlice<TextMark> {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < marks.count, span.contains(marks[end].span) { end += 1 }
    return marks[low..<end]
  }

  /// The address of a link or an image, where it may go onto a page.
  func target(of node: Int) -> LinkTarget? { tree.link(node).flatMap { target(of: node, $0) } }

  /// The same, where what the node says is known.
  func target(of node: Int, _ link: LinkDetail) -> LinkTarget? {
    guard let target = LinkTarget(link.destination) else { return nil }
    return tree.kind(node) == .link || target.isLoadable ? target : nil
  }

  /// Where a link leads on the site: one to another notice leads to its page.
  ///
  /// - Parameter isAbsolute: Whether the address is to hold away from the page's own place, as far as
  ///   the site's is known.
  func published(_ target: LinkTarget, isAbsolute: Bool) -> LinkTarget {
    guard !context.pages.isEmpty, target.scheme == nil, !target.isFragment else { return target }
    let address = LinkAddress(target.url)
    guard address.query == nil,
      let page = address.file(from: notice.source.path).flatMap({ context.pages[$0] })
    else { return target }
    var fragment = target.url.firstIndex(of: "#").map { String(target.url[$0...]) } ?? ""
    let own = context.pages[notice.source.path]?.path ?? ""
    if page.path == own, !fragment.isEmpty { return LinkTarget(fragment) ?? target }
    if let id = page.fragments?.identifier(for: String(fragment.dropFirst())) {
      fragment = "#" + options.idPrefix + id
    }
    let relative = SitePath.relative(page.path, from: own)
    let path = isAbsolute ? options.baseURL?.address(of: page.path) ?? relative : relative
    return LinkTarget(path + fragment) ?? target
  }
}
