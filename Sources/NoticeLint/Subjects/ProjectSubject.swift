/// All notices of a run as the rules see them.
package struct ProjectSubject: Sendable {
  /// The notice sets, ordered by document.
  package let sets: [SetSubject]

  /// Makes a subject.
  package init(sets: [SetSubject]) {
    self.sets = sets
  }

  /// All notices in the order of their paths.
  package var notices: [LintSubject] {
    sets.flatMap(\.notices).sorted { $0.source.path < $1.source.path }
  }
}
