import MarkdownSyntax
import NoticeLint
import NoticeModel
import SourceText

/// A privacy notice in one language that was read from Markdown. Make it with
/// ``NoticeCompiler/parse(_:document:locale:)``.
public struct NoticeDocument: Sendable {
  package let subject: LintSubject

  /// What names the notice in all of its languages, such as `privacy-policy`.
  public let document: String

  init(_ subject: LintSubject, document: String) {
    self.subject = subject
    self.document = document
  }

  /// The file.
  public var source: SourceFile { subject.source }

  /// The Markdown tree; every node has an exact place in ``source``.
  public var tree: SyntaxTree { subject.tree }

  /// The language as a BCP 47 tag in canonical case: the front matter's, or the one that was assumed.
  public var locale: String? { subject.notice.locale?.description }

  /// The title that the front matter gives.
  public var title: String? { subject.notice.metadata.title?.value }

  /// The path that artifacts get, as the front matter gives it.
  public var slug: String? { subject.notice.metadata.slug?.value }

  /// The sections in the order of the text; a section's level says how they nest.
  public var sections: [NoticeSection] { subject.notice.sections.map(NoticeSection.init) }
}
