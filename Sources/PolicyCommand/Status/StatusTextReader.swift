import MarkdownSyntax
import NoticeEmit
import NoticeParity
import SourceText

/// Reads what the status page shows of a block.
struct StatusTextReader {
  typealias Text = StatusPage.Text

  /// Words of the file that are to be marked.
  struct Place {
    var span: SourceSpan
    var mark: Text.Mark
  }

  private let tree: SyntaxTree
  private let places: [Place]
  private var pieces: [Text.Piece] = []

  /// The text of a block, with marks at those places that are a part of it. Where the whole block is
  /// meant, the finding below it says so.
  static func text(
    of block: ContentBlock, in tree: SyntaxTree, marking places: [Place] = []
  ) -> Text {
    let bytes = tree.source.bytes
    let parts = places.filter { place in
      let isWhole =
        place.span.start <= block.span.start
        && (place.span.end >= block.span.end || [0x0A, 0x0D].contains(bytes[place.span.end]))
      return !isWhole && place.span.overlaps(block.span)
    }
    var reader = StatusTextReader(tree: tree, places: parts)
    guard let node = block.node, ![.codeBlock, .htmlBlock].contains(tree.kind(node)) else {
      return reader.plainText(block.text)
    }
    reader.read(node)
    return Text(reader.pieces)
  }

  private init(tree: SyntaxTree, places: [Place]) {
    self.tree = tree
    self.places = places
  }

  private mutating func read(_ block: Int) {
    // What is open, with where it ends.
    var open: [(node: Int, end: Int)] = []
    var isFirstCell = true
    for node in tree.descendants(block) {
      while let last = open.last, last.end <= node {
        close(last.node)
        open.removeLast()
      }
      switch tree.kind(node) {
      case .text: read(words: node)
      case .code:
        pieces.append(.open(.code))
        read(words: node)
        pieces.append(.close)
      case .softBreak: pieces.append(.words(" ", nil))
      case .lineBreak: pieces.append(.lineBreak)
      case .footnoteReference: add(aside: tree.span(node))
      case .htmlInline where !tree.literalBytes(node).starts(with: "<!--".utf8):
        add(aside: tree.span(node))
      case .tableCell:
        if !isFirstCell { pieces.append(.words(" | ", nil)) }
        isFirstCell = false
      case let kind:
        guard let style = Self.style(kind) else { continue }
        pieces.append(.open(style))
        open.append((node, tree.descendants(node).upperBound))
      }
    }
    for (node, _) in open.reversed() { close(node) }
  }

  private static func style(_ kind: NodeKind) -> Text.Style? {
    switch kind {
    case .strong: .strong
    case .emphasis: .emphasis
    case .strikethrough: .deleted
    case .link, .image: .link
    default: nil
    }
  }

  /// Ends an element; behind a link stands where it leads, unless it shows that itself.
  private mutating func close(_ node: Int) {
    pieces.append(.close)
    guard let link = tree.link(node) else { return }
    let isImage = tree.kind(node) == .image
    let words = tree.plainText(node)
    if !isImage, ["", "mailto:", "http://"].contains(where: { $0 + words == link.destination }) {
      return
    }
    pieces.append(.words(" ", nil))
    let name = isImage ? "image " : ""
    guard tree.source.text(of: link.destinationSpan) == link.destination else {
      pieces += [.open(.aside), .words(name + link.destination, nil), .close]
      return
    }
    add(aside: link.destinationSpan, name)
  }

  /// Adds what stands in the file as it is.
  private mutating func add(aside span: SourceSpan, _ name: String = "") {
    pieces.append(.open(.aside))
    if !name.isEmpty { pieces.append(.words(name, nil)) }
    let source = tree.source
    add(span.count) { place in
      place.overlaps(span)
        ? max(0, place.start - span.start)..<min(span.count, place.end - span.start) : 0..<0
    } words: { range in
      source.text(of: SourceSpan(span.start + range.lowerBound, span.start + range.upperBound))
    }
    pieces.append(.close)
  }

  /// Adds a text or code as it is read.
  private mutating func read(words node: Int) {
    let decoded = tree.decodedText(node)
    let own = tree.span(node)
    add(decoded.bytes.count) { place in
      place.overlaps(own) ? decoded.range(of: place) : 0..<0
    } words: { range in
      String(decoding: decoded.bytes[range], as: UTF8.self)
    }
  }

  /// Adds words, parted where marks begin and end; of marks that overlap the gravest shows.
  private mutating func add(
    _ count: Int, range: (SourceSpan) -> Range<Int>, words: (Range<Int>) -> String
  ) {
    let marks = places.compactMap { place -> (range: Range<Int>, mark: Text.Mark)? in
      let range = range(place.span)
      return range.isEmpty ? nil : (range, place.mark)
    }
    let ends = Set([0, count] + marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
      .filter { (0...count).contains($0) }.sorted()
    for (start, end) in zip(ends, ends.dropFirst()) {
      let mark = marks.filter { $0.range.contains(start) }.map(\.mark).max {
        guard let severity = $1.severity else { return false }
        return $0.severity.map { $0 < severity } ?? true
      }
      pieces.append(.words(words(start..<end), mark))
    }
  }

  /// A text that is no Markdown, with the marks whose words stand in it once.
  private mutating func plainText(_ text: String) -> Text {
    for place in places {
      let words = PrintableQuotation.line(tree.source.text(of: place.span))
      let parts = text.components(around: words)
      guard parts.count == 2 else { continue }
      return Text([.words(parts[0], nil), .words(words, place.mark), .words(parts[1], nil)])
    }
    return Text(text)
  }
}

extension String {
  /// What stands round the places of some words.
  fileprivate func components(around words: String) -> [String] {
    guard !words.isEmpty else { return [self] }
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: words) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
