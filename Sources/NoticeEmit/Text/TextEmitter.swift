import MarkdownSyntax
import NoticeModel

/// Makes wrapped plain text of a notice; the lines go through libxml2's output buffer.
struct TextEmitter: ~Copyable {
  /// The columns of a line.
  static let defaultWidth = 72
  /// The columns that are left to text however deep it stands.
  private static let minimumWidth = 24

  /// What stands before the lines of a list item or a quote.
  struct Prefix {
    /// Before the first line, where it is not written yet.
    var first: [UInt8]?
    /// Before each further line.
    var rest: [UInt8]
    /// The columns that it takes.
    var width: Int
  }

  let source: EmissionSource
  var tree: SyntaxTree { source.tree }
  let lineWidth: Int
  var references = LinkReferences()
  /// The upcoming numbers of the open lists; `nil` for one with bullets.
  var lists: [(number: Int?, markerWidth: Int, delimiter: UInt8)] = []
  /// The open elements of raw HTML.
  var rawNames: [String] = []
  /// The table whose cells are being gathered.
  var table: TextTable?

  private let output: XMLOutputBuffer
  private var pending: [UInt8] = []
  private var prefixes: [Prefix] = []
  private var prefixWidth = 0
  private var gap = 0
  private var isEmpty = true

  /// The text of a notice.
  ///
  /// - Parameter spool: What takes its bytes as soon as they are many.
  /// - Returns: The bytes that the spool did not get.
  static func text(
    of source: EmissionSource, width: Int = defaultWidth, to spool: any ArtifactSpool
  ) throws(LibXML2Error) -> [UInt8] {
    var emitter = TextEmitter(
      source: source, width: width, output: try XMLOutputBuffer(spool: spool))
    emitter.writeNotice()
    emitter.flush()
    return try emitter.output.finish()
  }

  private init(source: EmissionSource, width: Int, output: consuming XMLOutputBuffer) {
    self.source = source
    self.output = output
    lineWidth = width
  }

  private mutating func writeNotice() {
    if let title = source.shownTitle {
      var text = InlineText()
      text.append(title.utf8)
      writeHeading(text.trimmed, level: 1)
      askForGap(1)
    }
    var walk = SyntaxTreeWalk(below: tree.root, in: tree)
    while let step = walk.next() {
      switch step {
      case .enter(let node): enter(node, &walk)
      case .leave(let node): leave(node)
      }
    }
    writeReferences()
    writeFootnotes()
  }

  /// The columns that are left for text where the next line stands.
  var textWidth: Int { max(Self.minimumWidth, lineWidth - prefixWidth) }

  // MARK: - Lines

  /// Writes wrapped text.
  mutating func writeText(_ text: [UInt8]) {
    for line in LineWrapper.lines(text, width: textWidth) { writeLine(line) }
  }

  /// Writes a heading and the line under it.
  mutating func writeHeading(_ text: [UInt8], level: Int) {
    let lines = LineWrapper.lines(text, width: textWidth)
    guard !lines.isEmpty else { return }
    for line in lines { writeLine(line) }
    writeLine(Self.underline(of: lines, level: level))
  }

  /// Writes one line behind its prefixes.
  ///
  /// - Parameter isLiteral: Whether it is written as it is, without a mark for its direction.
  mutating func writeLine(_ line: [UInt8], isLiteral: Bool = false) {
    writeGap()
    for index in prefixes.indices {
      pending.append(contentsOf: prefixes[index].first ?? prefixes[index].rest)
      prefixes[index].first = nil
    }
    if !isLiteral {
      pending.append(
        contentsOf: LineDirection.mark(for: line, isRightToLeft: source.isRightToLeft))
    }
    pending.append(contentsOf: line)
    endLine()
  }

  /// Asks for empty lines before the next line; more than asked before, or none after all.
  mutating func askForGap(_ lines: Int) {
    gap = lines
  }

  /// Opens a list item or quote.
  mutating func push(_ prefix: Prefix) {
    prefixes.append(prefix)
    prefixWidth += prefix.width
  }

  /// Closes a list item or quote; one without a line of its own gets its mark.
  mutating func pop() {
    if let last = prefixes.last, last.first != nil { writeLine([]) }
    if let last = prefixes.popLast() { prefixWidth -= last.width }
  }

  /// Writes the addresses of the section that ends.
  mutating func writeReferences() {
    guard !references.addresses.isEmpty else { return }
    askForGap(1)
    for (index, address) in references.addresses.enumerated() {
      writeLine(Array("[\(index + 1)] \(address)".utf8))
    }
    references.removeAll()
    askForGap(1)
  }

  private mutating func writeGap() {
    defer {
      gap = 0
      isEmpty = false
    }
    guard !isEmpty else { return }
    for _ in 0..<gap {
      for prefix in prefixes {
        // An item that has not begun, and all inside it, is not yet there.
        if prefix.first != nil { break }
        pending.append(contentsOf: prefix.rest)
      }
      endLine()
    }
  }

  private mutating func endLine() {
    while pending.last == 0x20 { pending.removeLast() }
    pending.append(0x0A)
    if pending.count > 1 << 16 { flush() }
  }

  private mutating func flush() {
    output.write(pending)
    output.handOn()
    pending.removeAll(keepingCapacity: true)
  }
}
