import SourceText

/// Some whole notice sets of a run, with all that rules have found in them.
package struct CheckedSets: Sendable {
  /// The notices, of which some may be in no set.
  package var notices: [CheckedNotice]
  /// The translations beside their sources, in the order of the sets.
  package var pairs: [CheckedPair]
  /// The sets, ordered by document.
  package var sets: [SetSubject]
  /// Findings from elsewhere, such as those about files that were refused.
  package var others: [Diagnostic]

  /// Puts together what was found.
  package init(
    _ notices: [CheckedNotice], pairs: [CheckedPair] = [], sets: [SetSubject] = [],
    others: [Diagnostic] = []
  ) {
    self.notices = notices
    self.pairs = pairs
    self.sets = sets
    self.others = others
  }
}
