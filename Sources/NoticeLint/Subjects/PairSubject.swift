import NoticeParity
import SourceText

/// A translation and its source as the rules see them.
package struct PairSubject: Sendable {
  /// One of the two files.
  package enum Side: Sendable {
    case source
    case translation
  }

  /// What was translated.
  package let source: LintSubject
  /// The translation.
  package let translation: LintSubject
  /// What answers to what; computed once for all rules.
  package let alignment: Alignment
  /// What names the pair's notice set: the layout's `{document}`; `nil` where nothing does.
  package let document: String?
  /// What was signed off and what the source has left behind since; `nil` where neither a lock nor an
  /// earlier revision is there to compare with.
  package let staleness: Staleness?
  /// What the two say differently, and in which language; found when a rule asks.
  package let comparison: PairComparison
  /// Where markup that went wrong is found without a look at the other side.
  let flaws = MarkupFlaws()

  /// Makes a pair and aligns it.
  package init(source: LintSubject, translation: LintSubject, document: String? = nil) {
    self.source = source
    self.translation = translation
    self.document = document
    alignment = Alignment(source: source.notice, translation: translation.notice)
    staleness = Self.staleness(source, translation, alignment, document)
    comparison = PairComparison(
      source: source.notice, translation: translation.notice, alignment: alignment)
  }

  /// The notice of a side.
  package subscript(side: Side) -> LintSubject {
    switch side {
    case .source: source
    case .translation: translation
    }
  }
}
