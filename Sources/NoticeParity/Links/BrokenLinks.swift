import MarkdownSyntax
import SourceText

/// The places of a notice where a link was meant and Markdown sees none: rules on markup report them.
struct BrokenLinks {
  private let tree: SyntaxTree
  /// Where they begin, ascending.
  private let starts: [Int]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    starts = tree.nearMisses.filter { miss in
      switch miss.kind {
      case .blankBeforeDestination, .textBeforeDestination, .fullWidthDestination,
        .missingClosingBracket, .missingClosingParenthesis, .blankInDestination:
        true
      default: false
      }
    }.map(\.context.start).sorted()
  }

  /// Whether a block has such a place.
  func stand(in block: Int) -> Bool {
    let span = tree.span(block)
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < span.start { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] < span.end
  }
}
