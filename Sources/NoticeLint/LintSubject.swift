import MarkdownSyntax
import NoticeModel
import SourceText

/// One notice as the rules see it.
public struct LintSubject: Sendable {
  /// The notice.
  public let notice: Notice
  /// The locale that the notice's path gives, as written there; `nil` for a notice of its own.
  public let pathLocale: String?

  /// Makes a subject.
  public init(notice: Notice, pathLocale: String? = nil) {
    self.notice = notice
    self.pathLocale = pathLocale
  }

  /// The file.
  public var source: SourceFile { notice.tree.source }

  /// The tree.
  public var tree: SyntaxTree { notice.tree }

  /// The BCP 47 tag for findings: the notice's, else its path's.
  var localeTag: String? { pathLocale }
}
