import SourceText
import Synchronization

/// Where the rules on single notices have found markup that went wrong in a pair: what a translation
/// shows otherwise there has its cause, and is not found again.
///
/// The rules are asked when something is different, which is rare.
final class MarkupFlaws: Sendable {
  /// How far a flaw reaches.
  enum Reach {
    /// What the paragraph shows.
    case inline
    /// What becomes of the blocks around.
    case block
  }

  private struct Flaw: Sendable {
    var span: SourceSpan
    var reach: Reach
    var isNote: Bool
  }

  private let cached = Mutex<[String: [Flaw]]>([:])

  /// Whether a flaw that reaches so far stands in a span of a notice.
  ///
  /// What is only noted explains nothing in a translation, where the comparison is what shows that it
  /// is wrong. Of the source it is enough: a translation need not follow it.
  func touch(
    _ span: SourceSpan, of subject: LintSubject, reach: Reach, countsNotes: Bool = false
  ) -> Bool {
    flaws(of: subject).contains { flaw in
      // Blocks that went wrong show their inlines wrongly too.
      (reach == .inline || flaw.reach == .block) && (countsNotes || !flaw.isNote)
        && flaw.span.start <= span.end && span.start <= flaw.span.end
    }
  }

  private func flaws(of subject: LintSubject) -> [Flaw] {
    cached.withLock { cached in
      if let known = cached[subject.source.path] { return known }
      let found =
        Self.find(Self.blockRules, .block, in: subject)
        + Self.find(Self.inlineRules, .inline, in: subject)
      cached[subject.source.path] = found
      return found
    }
  }

  private static func find(
    _ rules: [any Rule.Type], _ reach: Reach, in subject: LintSubject
  ) -> [Flaw] {
    rules.flatMap { rule in
      rule.diagnose(subject, RuleOptions(rule.metadata, overrides: [:]))
        .flatMap { finding in
          let others = finding.related.filter { $0.file == subject.source.path }.map(\.span)
          let edits = finding.fixes.flatMap { $0.edits.map(\.span) }
          return ([finding.span] + others + edits).map {
            Flaw(span: $0, reach: reach, isNote: finding.severity == .note)
          }
        }
    }
  }

  private static let blockRules: [any Rule.Type] = [
    MergeConflict.self, UnspacedBullet.self, UnspacedNumber.self, UnspacedHeading.self,
    DateAsList.self, IndentedCode.self, UnclosedFence.self, BrokenTable.self, UnclosedHTML.self,
    MarkdownInHTML.self, SwallowedParagraph.self, SwallowedHeading.self, SwallowedListItem.self,
    AccidentalHeading.self, ParagraphAsHeading.self,
  ]

  private static let inlineRules: [any Rule.Type] = [
    SpacedEmphasis.self, GluedEmphasis.self, UnmatchedEmphasis.self, EmptyEmphasis.self,
    PartedLink.self, UnclosedLink.self, StrayBracket.self, BlankInDestination.self,
    EmptyLink.self, UndefinedReference.self, BrokenAttributeList.self, UnspacedAttributeList.self,
    UnknownElement.self, LiteralTag.self, StrayEntity.self, SwallowedLabel.self,
    UnbalancedBracket.self,
  ]
}
