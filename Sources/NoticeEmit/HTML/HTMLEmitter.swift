import MarkdownSyntax
import NoticeModel

/// Makes HTML5 of a notice: a libxml2 tree, serialised by libxml2.
struct HTMLEmitter: ~Copyable {
  let source: EmissionSource
  var tree: SyntaxTree { source.tree }
  let words: PageWords
  var writer: XMLTreeWriter
  /// The levels of the open sections in the notice, outermost first.
  var openSections: [Int] = []
  /// The level of the last heading on the page.
  var lastLevel = 1
  /// How many `a` elements are open.
  var anchorDepth = 0
  /// The links that are open.
  var openLinks: [Int] = []
  /// How many `time` elements are open.
  var timeDepth = 0
  /// For each open element of raw HTML, its name.
  var rawNames: [String] = []
  /// The ids of raw HTML that are on the page.
  var rawAnchors: Set<String> = []

  /// The page of a notice.
  ///
  /// - Parameter spool: What takes its bytes as soon as they are many.
  /// - Returns: The bytes that the spool did not get.
  static func page(
    of source: EmissionSource, to spool: any ArtifactSpool
  ) throws(LibXML2Error) -> [UInt8] {
    if let template = source.options.template { return try template.page(of: source) }
    if source.options.isFragment { return try fragment(of: source) + [0x0A] }
    var emitter = HTMLEmitter(source: source, writer: try XMLTreeWriter.html(spool: spool))
    emitter.writePage()
    return try emitter.writer.finish()
  }

  /// The notice alone, for a page that somebody else makes.
  static func fragment(of source: EmissionSource) throws(LibXML2Error) -> [UInt8] {
    try part(of: source) { $0.writeNotice() }
  }

  /// What is written by `write`, without anything around it.
  static func part(
    of source: EmissionSource, _ write: (inout HTMLEmitter) -> Void
  ) throws(LibXML2Error) -> [UInt8] {
    var emitter = HTMLEmitter(source: source, writer: try XMLTreeWriter.htmlPart())
    write(&emitter)
    return try emitter.writer.finish()
  }

  private init(source: EmissionSource, writer: consuming XMLTreeWriter) {
    self.source = source
    self.writer = writer
    words = PageWords.words(for: source.notice.locale)
  }

  private mutating func writePage() {
    writer.open("html")
    writeLanguage(of: source.notice.locale)
    writer.text("\n")
    writeHead()
    writer.text("\n")
    writer.open("body")
    writer.text("\n")
    writer.open("a")
    writer.attribute("class", "skip")
    writer.attribute("href", "#" + identifier(source.contentAnchor))
    writeLanguageOfWords()
    writer.text(words.skip)
    closeLine()
    writeBanner()
    writer.open("main")
    writer.attribute("id", identifier(source.contentAnchor))
    writer.text("\n")
    writeTitle()
    writeContents()
    writer.open("div")
    writer.attribute("class", "text")
    writer.text("\n")
    writeBody()
    closeLine()
    closeLine()
    closeLine()
    writer.close()
  }

  private mutating func writeNotice() {
    writer.open("div")
    writer.attribute("class", "notice")
    writeLanguage(of: source.notice.locale)
    writer.text("\n")
    writeTitle()
    writeBody()
    writer.close()
  }

  /// Writes the page's own heading.
  private mutating func writeTitle() {
    writer.open("header")
    writer.text("\n")
    writer.open("h1")
    if let heading = source.outline.titleHeading, source.hasText(heading) {
      writeAttributes(of: heading)
      openTime(of: heading)
      writeNodes(below: heading)
      closeTime(of: heading)
    } else {
      writer.text(source.title)
    }
    closeLine()
    writeDates()
    closeLine()
  }

  private mutating func writeBody() {
    writeNodes(below: tree.root)
    closeSections(downTo: 1)
    writeFootnotes()
  }

  mutating func writeNodes(below root: Int) {
    var walk = SyntaxTreeWalk(below: root, in: tree)
    while let step = walk.next() {
      switch step {
      case .enter(let node): enter(node, &walk)
      case .leave(let node): leave(node)
      }
    }
  }

  /// Closes the open element and ends the line.
  mutating func closeLine() {
    writer.close()
    writer.text("\n")
  }

  /// Closes the open sections of a level and of deeper ones.
  mutating func closeSections(downTo level: Int) {
    while let last = openSections.last, last >= level {
      openSections.removeLast()
      closeLine()
    }
  }

  /// An id as it stands on the page.
  func identifier(_ anchor: String) -> String { source.options.idPrefix + anchor }

  /// An address as it stands on the page: one within the page leads to the id that is meant,
  /// one to another notice to its page.
  func address(_ link: LinkTarget) -> String {
    let target = source.published(link, isAbsolute: source.options.isFragment)
    guard target.isFragment,
      let id = source.fragments.identifier(for: String(target.url.dropFirst()))
    else { return target.url }
    return LinkTarget("#" + identifier(id))?.url ?? target.url
  }

  /// Gives the open element a language and its direction.
  mutating func writeLanguage(of locale: LocaleTag?) {
    writer.attribute("lang", locale?.description ?? "und")
    writer.attribute("dir", locale?.isRightToLeft == true ? "rtl" : "ltr")
  }

  /// Gives the open element the language of the page's own words, where that is not the notice's.
  mutating func writeLanguageOfWords() {
    guard words.isForeign else { return }
    writeLanguage(of: LocaleTag("en"))
  }

  /// Gives the open element what a node's attribute list may bring: id, classes, language, direction.
  ///
  /// - Parameter includesAnchor: Whether the id is for this element.
  mutating func writeAttributes(of node: Int, includesAnchor: Bool = true) {
    if includesAnchor, let anchor = source.anchors[node] {
      writer.attribute("id", identifier(anchor))
    }
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
