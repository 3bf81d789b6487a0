import MarkdownSyntax

/// Makes the section tree of a notice from the headings of its document.
enum SectionTreeBuilder {
  /// The sections in preorder.
  static func sections(of tree: SyntaxTree) -> [Section] { [] }
}
