import MarkdownSyntax

/// Reads a notice's front matter into ``NoticeMetadata``.
enum FrontMatterReader {
  /// What the front matter says, and what is wrong with it in the file's order.
  static func read(_ tree: SyntaxTree) -> (
    metadata: NoticeMetadata, problems: [FrontMatterProblem]
  ) {
    (NoticeMetadata(), [])
  }
}
