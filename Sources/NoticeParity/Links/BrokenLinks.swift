import MarkdownSyntax
import SourceText

/// The places of a notice where a link was meant and Markdown sees none: rules on markup report them.
struct BrokenLinks {
  private let tree: SyntaxTree
  private let spans: [SourceSpan]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    spans = tree.nearMisses.filter { miss in
      switch miss.kind {
      case .blankBeforeDestination, .textBeforeDestination, .fullWidthDestination,
        .missingClosingBracket, .missingClosingParenthesis, .blankInDestination:
        true
      default: false
      }
    }.map(\.context)
  }

  /// Whether a block has such a place.
  func stand(in block: Int) -> Bool {
    let span = tree.span(block)
    return spans.contains { $0.overlaps(span) }
  }
}
