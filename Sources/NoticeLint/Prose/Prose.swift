import MarkdownSyntax
import NoticeModel
import SourceText

/// The running text of a notice as a reader sees it, with the way back to the source.
///
/// What is no prose, such as code, addresses and images, is a run of ``mask`` bytes, so that no rule
/// for writing looks into it. A soft line break is a blank, a hard one a line feed.
struct Prose: Sendable {
  /// The text of one paragraph, heading or table cell.
  struct Passage: Sendable {
    /// The node.
    @Packed var node: Int
    /// Its kind.
    var kind: NodeKind
    /// Its part of the bytes.
    @PackedRange var range: Range<Int>
  }

  /// Stands for what is no prose.
  static let mask: UInt8 = 0x1A

  /// The text of all passages, valid UTF-8; between two of them stands a line feed.
  private(set) var bytes: [UInt8] = []
  /// The passages in the file's order.
  private(set) var passages: [Passage] = []
  /// Which bytes stand beside which in ``bytes``.
  private(set) var pairs = BytePairs()
  /// Where runs of the bytes come from, ascending.
  var runs: [SourceRun] = []

  /// Reads the text of a tree.
  init(_ tree: SyntaxTree) {
    if tree.source.isLarge {
      let leaves = tree.nodes.count { $0.kind.isBlock && $0.kind.holdsInlines }
      passages.reserveCapacity(leaves)
      runs.reserveCapacity(leaves * 2)
    }
    var leafEnd = 0
    for (index, node) in tree.nodes.enumerated() {
      if index < leafEnd { continue }
      guard node.kind.isBlock, node.kind.holdsInlines else { continue }
      leafEnd = tree.descendants(index).upperBound
      let start = bytes.count
      append(tree.descendants(index), of: tree)
      maskAddresses(from: start)
      passages.append(Passage(node: index, kind: node.kind, range: start..<bytes.count))
      append([0x0A], from: SourceSpan(at: node.span.end), isInStep: false)
    }
    pairs = BytePairs(bytes)
  }

  private mutating func append(_ nodes: Range<Int>, of tree: SyntaxTree) {
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      var next = node + 1
      let span = tree.span(node)
      switch tree.kind(node) {
      case .text: append(text: node, of: tree)
      case .softBreak: append([0x20], from: span, isInStep: false)
      case .lineBreak: append([0x0A], from: span, isInStep: false)
      case .code: append([Self.mask], from: span, isInStep: false)
      case .image:
        append([Self.mask], from: span, isInStep: false)
        next = tree.descendants(node).upperBound
      case .link:
        switch tree.linkForm(node) {
        case .angleAutolink:
          append([Self.mask], from: span, isInStep: false)
          next = tree.descendants(node).upperBound
        case .bareURL, .bareEmail:
          // Brackets and words that ran into it are masked no more than its own characters are.
          append(address: span, of: tree)
          next = tree.descendants(node).upperBound
        default: break
        }
      case .htmlInline where Self.isLineBreak(tree.source.slice(span)):
        append([0x0A], from: span, isInStep: false)
      default: break
      }
      node = next
    }
  }

  private mutating func append(address span: SourceSpan, of tree: SyntaxTree) {
    let start = bytes.count
    let slice = tree.source.slice(span)
    guard (try? UTF8Span(validating: slice.span)) != nil else {
      return append([Self.mask], from: span, isInStep: false)
    }
    append(slice, from: span, isInStep: true)
    for index in start..<bytes.count where isAddressPart(bytes[index]) { bytes[index] = Self.mask }
  }

  private mutating func append(text node: Int, of tree: SyntaxTree) {
    let span = tree.span(node)
    let slice = tree.source.slice(span)
    let mayBeDecoded = [0, UInt8(ascii: "&"), UInt8(ascii: "\\")].contains {
      tree.source.bytes.holds($0, in: span.range)
    }
    if !mayBeDecoded,
      (try? UTF8Span(validating: slice.span)) != nil
    {
      append(slice, from: span, isInStep: true)
      return
    }
    let decoded = tree.decodedText(node)
    var start = 0
    while start < decoded.bytes.count {
      let place = decoded.sourceSpan(of: start..<start + 1)
      var end = start + 1
      if place.count == 1 {
        while end < decoded.bytes.count,
          decoded.sourceSpan(of: end..<end + 1)
            == SourceSpan(place.start + end - start, place.end + end - start)
        {
          end += 1
        }
      } else {
        // What stands for one escape or entity is one run.
        while end < decoded.bytes.count, decoded.sourceOffset(of: end) == place.start { end += 1 }
      }
      append(
        decoded.bytes[start..<end],
        from: decoded.sourceSpan(of: start..<end), isInStep: place.count == 1)
      start = end
    }
  }

  private mutating func append(
    _ added: some Collection<UInt8>, from source: SourceSpan, isInStep: Bool
  ) {
    guard !added.isEmpty else { return }
    runs.append(SourceRun(start: bytes.count, source: source, isInStep: isInStep))
    bytes.append(contentsOf: added)
  }

  /// Masks addresses that are written out as a link's text or without a scheme.
  private mutating func maskAddresses(from start: Int) {
    guard
      bytes.holds(UInt8(ascii: "@"), in: start..<bytes.count)
        || bytes.holds(UInt8(ascii: "/"), in: start..<bytes.count)
    else { return }
    var offset = start
    while offset < bytes.count {
      let isAddress =
        bytes[offset] == UInt8(ascii: "@")
        || bytes[offset] == UInt8(ascii: "/") && offset > start
          && bytes[offset - 1] == bytes[offset]
      guard isAddress else {
        offset += 1
        continue
      }
      var first = offset
      while first > start, isAddressPart(bytes[first - 1]) { first -= 1 }
      var last = offset
      while last < bytes.count, isAddressPart(bytes[last]) { last += 1 }
      offset = last
      // Marks behind it belong to the sentence.
      while last > first, ".,;:!?".utf8.contains(bytes[last - 1]) { last -= 1 }
      for index in first..<last { bytes[index] = Self.mask }
    }
  }

  private func isAddressPart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"()[]{}<>\"'*".utf8.contains(byte)
  }

  /// Whether bytes are a `<br>` tag.
  private static func isLineBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 4, bytes.count <= 40, bytes.first == UInt8(ascii: "<") else {
      return false
    }
    let name = bytes.dropFirst().prefix(2).map { $0 | 0x20 }
    let next = bytes[bytes.startIndex + 3]
    return name == Array("br".utf8)
      && (next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20)
  }
}
