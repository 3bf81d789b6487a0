import MarkdownSyntax
import NoticeModel
import SourceText

/// Makes XML of a notice in the vocabulary of ``XMLVocabulary``: a libxml2 tree, serialised by
/// libxml2.
struct XMLEmitter: ~Copyable {
  let source: EmissionSource
  var tree: SyntaxTree { source.tree }
  var writer: XMLTreeWriter
  /// The levels of the open sections, outermost first.
  var openSections: [Int] = []

  /// The evidence of disclosures, ordered by place.
  let evidence: [(span: SourceSpan, disclosure: Disclosure)]

  /// The text that the open element gets behind its attributes.
  var pendingLiteral: [UInt8]?

  /// The XML of a notice.
  ///
  /// - Parameter spool: What takes its bytes as soon as they are many.
  /// - Returns: The bytes that the spool did not get.
  static func document(
    of source: EmissionSource, to spool: any ArtifactSpool
  ) throws(LibXML2Error) -> [UInt8] {
    var emitter = XMLEmitter(
      source: source,
      writer: try XMLTreeWriter.xml(
        root: "notice", namespace: XMLVocabulary.namespace, spool: spool))
    emitter.writeNotice()
    return try emitter.finish()
  }

  private init(source: EmissionSource, writer: consuming XMLTreeWriter) {
    self.source = source
    self.writer = writer
    evidence = Self.evidence(of: source.notice.disclosures)
  }

  private consuming func finish() throws(LibXML2Error) -> [UInt8] {
    try writer.finish()
  }

  private mutating func writeNotice() {
    writer.attribute("version", XMLVocabulary.version)
    if let locale = source.notice.locale {
      writer.language(locale.description)
      writer.attribute("dir", locale.isRightToLeft ? "rtl" : "ltr")
    }
    writer.attribute("source", source.notice.source.path)
    writer.attribute("sha256", SHA256(source.notice.source.bytes).hexadecimal)
    openContainer("metadata")
    writeMetadata()
    closeContainer()
    openContainer("facts")
    writeFacts()
    closeContainer()
    writeDisclosures()
    openContainer("body")
    writePlace(tree.span(tree.root))
    writeRange("nesting-limit-range", tree.nestingLimitSpan)
    writeBody()
    closeContainer()
    writer.line()
  }

  private mutating func writeBody() {
    var walk = SyntaxTreeWalk(below: tree.root, in: tree)
    while let step = walk.next() {
      switch step {
      case .enter(let node): enter(node)
      case .leave(let node): leave(node)
      }
    }
    closeSections(downTo: 1)
  }

  // MARK: - Layout

  /// Begins a line, as far in as the open elements are deep.
  mutating func beginLine() {
    let depth = min(writer.depth, XMLVocabulary.maximumIndentation)
    writer.line(indentedBy: 2 * depth)
  }

  /// Opens an element on a line of its own.
  mutating func openLine(_ name: String) {
    beginLine()
    writer.open(name)
  }

  /// Opens an element that holds elements on lines of their own.
  mutating func openContainer(_ name: String) {
    openLine(name)
  }

  /// Closes an element that holds elements on lines of their own.
  mutating func closeContainer() {
    let depth = min(max(0, writer.depth - 1), XMLVocabulary.maximumIndentation)
    writer.line(indentedBy: 2 * depth)
    writer.close()
  }

  /// Closes the open sections of a level and of deeper ones.
  mutating func closeSections(downTo level: Int) {
    while let last = openSections.last, last >= level {
      openSections.removeLast()
      closeContainer()
    }
  }
}
