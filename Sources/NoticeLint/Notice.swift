import MarkdownSyntax

/// Stands in until NoticeModel's type lands.
public struct Notice: Sendable {
  public let tree: SyntaxTree
}
