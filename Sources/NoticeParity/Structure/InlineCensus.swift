import MarkdownSyntax
import SourceText

/// What is marked within a block, and which signs are shown there as they stand.
struct InlineCensus {
  /// Strong text, in Markdown or in HTML.
  private(set) var strong: [SourceSpan] = []
  /// Emphasised text.
  private(set) var emphasis: [SourceSpan] = []
  /// The ends of lines that a reader sees.
  private(set) var lineBreaks: [SourceSpan] = []
  /// The ends of lines that a reader does not see.
  private(set) var softBreaks: [SourceSpan] = []
  /// Elements with text, and those without.
  private(set) var fullElements: [SourceSpan] = []
  private(set) var emptyElements: [SourceSpan] = []
  /// The signs of markup that are text.
  private(set) var markers = LiteralMarkers()

  /// Reads a block.
  init(_ block: Int, _ tree: SyntaxTree) {
    var strongEnd = 0
    var emphasisEnd = 0
    var open: (span: SourceSpan, isFull: Bool)?
    for node in tree.descendants(block) {
      let span = tree.span(node)
      switch tree.kind(node) {
      case .strong:
        if node >= strongEnd { strong.append(span) }
        strongEnd = max(strongEnd, tree.descendants(node).upperBound)
      case .emphasis:
        if node >= emphasisEnd { emphasis.append(span) }
        emphasisEnd = max(emphasisEnd, tree.descendants(node).upperBound)
      case .lineBreak: lineBreaks.append(span)
      case .softBreak: softBreaks.append(span)
      case .text:
        let bytes = tree.source.slice(span)
        markers.read(bytes)
        if open?.isFull == false, bytes.contains(where: { $0 > 0x20 }) { open?.isFull = true }
      case .code, .image: open?.isFull = true
      case .htmlInline: read(tree.source.slice(span), span, &open)
      default: break
      }
    }
  }

  private mutating func read(
    _ tag: ArraySlice<UInt8>, _ span: SourceSpan, _ open: inout (span: SourceSpan, isFull: Bool)?
  ) {
    var name: [UInt8] = []
    for byte in tag.dropFirst() {
      let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard (0x61...0x7A).contains(folded) || folded == UInt8(ascii: "/") && name.isEmpty else {
        break
      }
      name.append(folded)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "br": lineBreaks.append(span)
    case "strong", "b": strong.append(span)
    case "em", "i": emphasis.append(span)
    case "span": open = (span, false)
    case "/span":
      guard let element = open else { return }
      if element.isFull {
        fullElements.append(element.span)
      } else {
        emptyElements.append(element.span.union(span))
      }
      open = nil
    default: break
    }
  }
}
