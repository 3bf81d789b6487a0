/// Reads raw HTML with libxml2's HTML parser and reduces it to what is allowed.
struct RawHTMLReader: ~Copyable {
  private let context: HTMLParserContext

  /// The element that is set around a fragment, so that libxml2 invents no paragraph there.
  static let wrapperName = "policyc-fragment"
  /// The element that is set behind a fragment. What is open there was left open, and where it is
  /// missing, the fragment swallowed it.
  static let endName = "policyc-end"

  /// Makes a reader; it can read any number of fragments.
  init() throws(LibXML2Error) {
    context = try HTMLParserContext()
  }

  /// Reads an HTML block.
  ///
  /// - Parameters:
  ///   - literal: The block's bytes.
  ///   - parent: The element of an earlier block that is still open around it.
  /// - Returns: What is left of it; where libxml2 did not read it to its end (an open comment, an
  ///   open quote, nesting beyond 256 elements) or a tag is too large, its literal as text, so that
  ///   no word is lost.
  borrowing func readBlock(_ literal: [UInt8], inside parent: String? = nil) -> RawHTMLFragment {
    var bytes = Array("<\(Self.wrapperName)>".utf8)
    XMLCharacters.append(literal, to: &bytes)
    while bytes.last == 0x0A || bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(contentsOf: Array("<\(Self.endName)></\(Self.endName)>".utf8))
    var reduction = RawHTMLReduction(inside: parent)
    if TagLimit.allows(bytes) {
      for step in context.parse(bytes) { reduction.take(step) }
    }
    if reduction.hasReachedEnd {
      var fragment = reduction.fragment
      fragment.events = RawHTMLTidying.tidied(fragment.events)
      return fragment
    }
    return RawHTMLFragment(
      events: [.open("pre", []), .text(literal), .close],
      dropped: [RawHTMLFragment.Dropped(kind: .unreadable, line: 1)])
  }

  /// Reads the attributes of one opening tag.
  borrowing func readAttributes(ofTag literal: [UInt8], named name: String) -> [ParsedMarkup
    .Attribute]
  {
    var bytes: [UInt8] = []
    XMLCharacters.append(literal, to: &bytes)
    guard TagLimit.allows(bytes) else { return [] }
    for step in context.parse(bytes) {
      if case .open(name, let attributes, _) = step { return attributes }
    }
    return []
  }
}
