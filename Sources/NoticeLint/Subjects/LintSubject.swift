import MarkdownSyntax
import NoticeModel
import SourceText

/// One notice as the rules see it, with what several of them ask for, found in one pass.
package final class LintSubject: Sendable {
  /// The notice.
  package let notice: Notice

  /// The locale that the notice's path gives, as written there; `nil` for a notice of its own.
  package let pathLocale: String?

  /// What rules may know besides the notice.
  package let context: LintContext

  /// What stands out in the file's bytes.
  let scan: SourceScan

  /// The suppression comments in the file's order.
  let suppressions: [Suppression]

  private let keptTextBlocks = LazyValue<[TextBlock]>()
  private let keptProse = LazyValue<Prose>()
  private let keptKind = LazyValue<DocumentKind>()
  private let keptDisclosures = LazyValue<NoticeDisclosures>()

  /// Makes a subject.
  package init(
    notice: Notice, pathLocale: String? = nil, context: LintContext = LintContext()
  ) {
    self.notice = notice
    self.pathLocale = pathLocale
    self.context = context
    scan = SourceScan(notice.source.bytes)
    suppressions = SuppressionReader.suppressions(in: notice.tree)
  }

  /// Forgets what rules on single notices read; it is made again where another one asks.
  package func forgetWords() {
    keptProse.forget()
    keptTextBlocks.forget()
  }

  /// Forgets what was read for rules, so that a run over many notices keeps that of few at a time.
  package func forgetTexts() {
    forgetWords()
    notice.forgetDerived()
  }

  /// The file.
  package var source: SourceFile { notice.source }

  /// The text of each paragraph, heading and table cell, read at the first call.
  var textBlocks: [TextBlock] {
    keptTextBlocks {
      let isGlued = phrasebook?.isGlued ?? false
      let texts = notice.texts
      return texts.blocks.compactMap { block in
        texts[block].map { TextBlock(block, $0, in: notice.tree, isGlued: isGlued) }
      }
    }
  }

  /// The tree.
  package var tree: SyntaxTree { notice.tree }

  /// The running text, read at the first call.
  var prose: Prose { keptProse { Prose(tree) } }

  /// What kind of document it is, found at the first call.
  var kind: DocumentKind { keptKind { DocumentKind(self) } }

  /// What the notice discloses of what the profiles in force ask for, found at the first call.
  var disclosures: NoticeDisclosures { keptDisclosures { notice.disclosures(search) } }

  /// The line end that most lines of the file have.
  var lineEnd: String { scan.lineEnds.usual.text }

  /// A related place in this file.
  package func related(_ message: String, _ span: SourceSpan) -> Diagnostic.Related {
    Diagnostic.Related(message, file: source.path, span: span)
  }
}
