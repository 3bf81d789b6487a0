/// Where notices are: a path pattern with `{locale}` and `{document}`.
struct Layout: Hashable, Sendable {
  /// The layout where none is set.
  static let standard = Layout(
    text: "locales/{locale}/{document}.md",
    pieces: [.text("locales/"), .locale, .text("/"), .document, .text(".md")])

  /// One part of the pattern.
  enum Piece: Hashable, Sendable {
    case text(String)
    case locale
    case document
  }

  /// The pattern as written.
  let text: String
  let pieces: [Piece]

  private init(text: String, pieces: [Piece]) {
    self.text = text
    self.pieces = pieces
  }

  /// Reads a pattern.
  ///
  /// - Throws: Why it is none, as a message without place.
  init(_ text: String) throws(CommandFailure) {
    var pieces: [Piece] = []
    var rest = text[...]
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != "{" }
      if !literal.isEmpty { pieces.append(.text(String(literal))) }
      rest = rest.dropFirst(literal.count)
      guard !rest.isEmpty else { break }
      let name = rest.prefix { $0 != "}" }
      switch name {
      case "{locale": pieces.append(.locale)
      case "{document": pieces.append(.document)
      default:
        throw CommandFailure("a layout knows only `{locale}` and `{document}`, not `\(name)}`")
      }
      rest = rest.dropFirst(name.count + 1)
    }
    guard pieces.count(where: { $0 == .locale }) == 1 else {
      throw CommandFailure("the layout `\(text)` must have `{locale}` once")
    }
    guard pieces.count(where: { $0 == .document }) <= 1 else {
      throw CommandFailure("the layout `\(text)` must have `{document}` at most once")
    }
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
      if case .text = piece { continue }
      if case .text = next { continue }
      throw CommandFailure("the layout `\(text)` needs something between its placeholders")
    }
    let segments = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !segments.contains(where: { ["", ".", ".."].contains($0) }) else {
      throw CommandFailure("the layout `\(text)` must be a plain path below the root")
    }
    self.init(text: text, pieces: pieces)
  }

  /// The folders that each notice is in, below the root: `["locales"]` for the standard layout.
  var fixedFolders: [String] {
    guard case .text(let literal)? = pieces.first else { return [] }
    return literal.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(
      String.init)
  }

  /// The path of a notice.
  func path(locale: String, document: String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .locale: locale
      case .document: document
      }
    }.joined()
  }
}
