import SourceText

/// Finds what the author probably meant, in a tree that is done: the parser pays nothing for it.
///
/// Only text that stayed literal is looked at, so no finding stands inside code, links' destinations
/// or HTML.
struct NearMissFinder {
  /// The longest attribute list, in bytes, that is looked for.
  private static let maximumListLength = 512

  let tree: SyntaxTree
  let bytes: ByteView
  var found: [NearMiss] = []

  init(_ tree: SyntaxTree, _ bytes: ByteView) {
    self.tree = tree
    self.bytes = bytes
  }

  /// All near misses in document order.
  consuming func find() -> [NearMiss] {
    for node in tree.nodes.indices {
      switch tree.kind(node) {
      case .paragraph:
        findInLines(of: node)
        findInText(of: node)
      case .heading, .tableCell:
        findInText(of: node)
      case .list:
        findDate(inList: node)
      case .codeBlock:
        if tree.fences(node) == nil { add(.codeByIndentation, tree.span(node)) }
      default:
        break
      }
    }
    // A star that opens emphasis is no bullet.
    let emphasis = Set(
      found.lazy.filter { $0.kind == .emphasisBesideLetters || $0.kind == .emphasisWithBlankInside }
        .map(\.span.start))
    return found.filter { $0.kind != .bulletWithoutBlank || !emphasis.contains($0.span.start) }
      .sorted { $0.span < $1.span }
  }

  mutating func add(_ kind: NearMiss.Kind, _ span: SourceSpan, in context: SourceSpan? = nil) {
    found.append(NearMiss(kind, span, context: context))
  }

  /// What begins or ends what may be one.
  private static let signs = Array("*_[]{".utf8)

  private mutating func findInText(of leaf: Int) {
    var runs: [LiteralRun] = []
    for node in tree.descendants(leaf) where tree.kind(node) == .text {
      if tree.nodes[node].flags.contains(.isVerbatim) { continue }
      let span = tree.span(node)
      // Most texts have no such sign.
      guard Self.signs.contains(where: { bytes.holds($0, in: span.range) }) else { continue }
      var offset = span.start
      while offset < span.end {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "\\"):
          offset += ASCII.isPunctuation(bytes[offset + 1]) ? 2 : 1
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
          var end = offset
          while end < span.end, bytes[end] == byte { end += 1 }
          runs.append(LiteralRun(byte: byte, span: SourceSpan(offset, end)))
          offset = end
        case UInt8(ascii: "["):
          findMissingBracket(at: offset, node: node, leaf: leaf)
          offset += 1
        case UInt8(ascii: "]"):
          findDestination(at: offset, leaf: leaf)
          offset += 1
        case UInt8(ascii: "{"):
          findBrokenAttributeList(at: offset, leaf: leaf)
          offset += 1
        default:
          offset += 1
        }
      }
    }
    findEmphasis(in: runs, leaf: tree.span(leaf))
  }

  private mutating func findBrokenAttributeList(at offset: Int, leaf: Int) {
    guard tree.dialect == .notice,
      bytes[offset + 1] == UInt8(ascii: ":")
        || bytes[offset + 1] == UInt8(ascii: "#") && ASCII.isAlphanumeric(bytes[offset + 2])
    else { return }
    var end = offset + 2
    let limit = min(tree.span(leaf).end, offset + Self.maximumListLength)
    while end < limit, !ASCII.isLineEnd(bytes[end]) {
      end += 1
      if bytes[end - 1] == UInt8(ascii: "}") { break }
    }
    while ASCII.isBlank(bytes[end - 1]) { end -= 1 }
    add(.brokenAttributeList, SourceSpan(offset, end))
  }
}

/// A run of `*` or `_` that stayed text.
struct LiteralRun {
  var byte: UInt8
  var span: SourceSpan
}
