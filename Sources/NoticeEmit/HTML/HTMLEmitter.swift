import MarkdownSyntax
import NoticeModel

/// Makes a complete HTML5 page of a notice: a libxml2 tree, serialised by libxml2.
struct HTMLEmitter: ~Copyable {
  let source: EmissionSource
  var tree: SyntaxTree { source.tree }
  var writer: XMLTreeWriter
  /// The levels of the open sections, outermost first.
  var openSections: [Int] = []
  /// How many `a` elements of raw HTML are open.
  var rawAnchorDepth = 0
  /// How many `time` elements are open.
  var timeDepth = 0
  /// For each open element of raw HTML, its name.
  var rawNames: [String] = []
  /// The ids of raw HTML that are on the page.
  var rawAnchors: Set<String> = []

  /// The page of a notice.
  static func page(of source: EmissionSource) throws(LibXML2Error) -> [UInt8] {
    var emitter = HTMLEmitter(source: source, writer: try XMLTreeWriter.html())
    emitter.writePage()
    return try emitter.finish()
  }

  private init(source: EmissionSource, writer: consuming XMLTreeWriter) {
    self.source = source
    self.writer = writer
  }

  private consuming func finish() throws(LibXML2Error) -> [UInt8] {
    try writer.finish().htmlBytes()
  }

  private mutating func writePage() {
    writer.open("html")
    writer.attribute("lang", source.notice.locale?.description ?? "und")
    writer.attribute("dir", source.notice.locale?.isRightToLeft == true ? "rtl" : "ltr")
    writer.text("\n")
    writeHead()
    writer.text("\n")
    writer.open("body")
    writer.text("\n")
    writer.open("main")
    writer.text("\n")
    if let title = source.shownTitle {
      writer.element("h1", title)
      writer.text("\n")
    }
    writeBody()
    writer.close()
    writer.text("\n")
    writer.close()
    writer.text("\n")
    writer.close()
  }

  private mutating func writeHead() {
    writer.open("head")
    writer.text("\n")
    writeMeta(["charset": "utf-8"])
    writer.element("title", source.title)
    writer.text("\n")
    writeMeta(["name": "viewport", "content": "width=device-width, initial-scale=1"])
    if let description = source.notice.metadata.description?.value {
      writeMeta(["name": "description", "content": description])
    }
    if let date = source.notice.metadata.updatedDate ?? source.notice.metadata.effectiveDate {
      writeMeta(["name": "date", "content": date.description])
    }
    writer.element("style", PageStyle.css)
    writer.text("\n")
    writer.close()
  }

  private mutating func writeMeta(_ attributes: KeyValuePairs<String, String>) {
    writer.open("meta")
    for (name, value) in attributes { writer.attribute(name, value) }
    writer.close()
    writer.text("\n")
  }

  private mutating func writeBody() {
    var walk = SyntaxTreeWalk(below: tree.root, in: tree)
    while let step = walk.next() {
      switch step {
      case .enter(let node): enter(node, &walk)
      case .leave(let node): leave(node)
      }
    }
    closeSections(downTo: 1)
  }

  /// Closes the open sections of a level and of deeper ones.
  mutating func closeSections(downTo level: Int) {
    while let last = openSections.last, last >= level {
      openSections.removeLast()
      writer.close()
      writer.text("\n")
    }
  }

  /// Gives the open element what a node's attribute list may bring: id, classes, language, direction.
  ///
  /// - Parameter includesAnchor: Whether the id is for this element.
  mutating func writeAttributes(of node: Int, includesAnchor: Bool = true) {
    if includesAnchor, let anchor = source.anchors[node] { writer.attribute("id", anchor) }
    guard let list = source.attributes[node] else { return }
    var classes: [String] = []
    for attribute in list.attributes where attribute.key == "class" {
      if RawHTMLAttribute.isClassList(attribute.value) { classes.append(attribute.value) }
    }
    if !classes.isEmpty { writer.attribute("class", classes.joined(separator: " ")) }
    for name in ["lang", "dir"] {
      guard let value = list.value(name), let element = RawHTMLElement.named("span") else {
        continue
      }
      let attribute = ParsedMarkup.Attribute(name: name, value: value)
      if case .kept(let kept) = RawHTMLAttribute.check(attribute, of: element) {
        writer.attribute(kept.name, kept.value)
      }
    }
  }
}
