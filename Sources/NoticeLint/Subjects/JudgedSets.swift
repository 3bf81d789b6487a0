import SourceText

/// What is left of some notice sets when all has been weighed that hangs on these sets alone: the
/// findings, and what is to be known of the sets when all of a run are looked at together.
package struct JudgedSets: Sendable {
  /// The texts of a translation that others are compared with.
  struct Texts: Sendable {
    let source: NoticeRecord
    let translation: NoticeRecord
    let texts: [TranslatedText]
  }

  /// The findings that stand, in no order.
  var findings: [Diagnostic] = []
  /// The findings that a comment or a declared divergence silences.
  var silenced: [SilencedFinding] = []
  /// The notices.
  var notices: [NoticeRecord] = []
  /// The sets that they form.
  var sets: [SetRecord] = []
  /// The notices' comments, by path.
  var suppressions: [String: SuppressionFilter] = [:]
  /// The divergences that are declared for the sets.
  var divergences: DivergenceFilter?
  /// The texts, in the order of the sets and their translations.
  var texts: [Texts] = []
  /// How many notices have the keys of front matter.
  var countWithKeys = 0
  /// What rules may know besides the notices; `nil` where there are none.
  var context: LintContext?
}
