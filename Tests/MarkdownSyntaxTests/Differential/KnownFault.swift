import SourceText

@testable import MarkdownSyntax

/// A place where a reference implementation is known to be wrong.
///
/// A difference is excused only if the document reads alike in both tools once each such place is
/// rewritten to something harmless: what stands elsewhere must agree.
struct KnownFault: Sendable {
  /// What the tool does wrong.
  let name: String
  /// The document with the places of the fault rewritten; the document itself where it has none.
  let rewrite: @Sendable ([UInt8]) -> [UInt8]

  init(_ name: String, _ rewrite: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    self.name = name
    self.rewrite = rewrite
  }

  /// A fault whose places are found line by line.
  ///
  /// - Parameter rewrite: The line, without its line end, and the one before it.
  static func lines(
    _ name: String, _ rewrite: @escaping @Sendable ([UInt8], [UInt8]) -> [UInt8]
  ) -> KnownFault {
    KnownFault(name) { rewritingLines(of: $0, rewrite) }
  }

  /// A document with each line rewritten, its line ends kept.
  static func rewritingLines(
    of document: [UInt8], _ rewrite: ([UInt8], [UInt8]) -> [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var before: [UInt8] = []
    var line: [UInt8] = []
    for (index, byte) in (document + [0x0A]).enumerated() {
      guard byte == 0x0A || byte == 0x0D else {
        line.append(byte)
        continue
      }
      // CRLF is one line end.
      if byte == 0x0A, index > 0, document[index - 1] == 0x0D {
        result.append(byte)
        continue
      }
      result += rewrite(line, before) + [byte]
      before = line
      line = []
    }
    return Array(result.dropLast())
  }

  /// A fault that one sequence of bytes gives away.
  ///
  /// - Parameter isFault: Whether what follows the sequence makes it one.
  static func sequence(
    _ name: String, _ found: String, to harmless: String,
    _ isFault: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) -> KnownFault {
    KnownFault(name) { document in
      var result: [UInt8] = []
      var rest = document[...]
      while let range = rest.firstRange(of: found.utf8) {
        let follows = rest[range.upperBound...]
        result += rest[..<range.lowerBound]
        result += isFault(follows) ? Array(harmless.utf8) : Array(found.utf8)
        rest = follows
      }
      return result + rest
    }
  }

  /// A fault that stands in blocks or inlines as we read them.
  ///
  /// - Parameters:
  ///   - dialect: How the document is read.
  ///   - rewrite: What is to stand in a node's place; `nil` where it has none of the fault.
  static func nodes(
    _ name: String, _ dialect: Dialect,
    _ rewrite: @escaping @Sendable (SyntaxTree, Int) -> [UInt8]?
  ) -> KnownFault {
    KnownFault(name) { document in
      let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: document), dialect: dialect)
      var result: [UInt8] = []
      var end = 0
      for node in tree.nodes.indices where tree.span(node).start >= end {
        guard let harmless = rewrite(tree, node) else { continue }
        result += document[end..<tree.span(node).start] + harmless
        end = tree.span(node).end
      }
      return result + document[end...]
    }
  }

  /// A fault that stands in the text of a paragraph, a heading or a cell as we read them: what a
  /// parser of inlines has before it at one time.
  ///
  /// - Parameter rewrite: The text, with the markers of containers that lie between its lines.
  static func texts(
    _ name: String, _ dialect: Dialect, _ rewrite: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> KnownFault {
    nodes(name, dialect) { tree, node in
      guard tree.kind(node).isBlock, tree.kind(node).holdsInlines else { return nil }
      return rewrite(Array(tree.source.slice(tree.span(node))))
    }
  }
}
