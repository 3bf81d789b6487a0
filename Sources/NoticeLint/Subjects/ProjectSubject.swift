/// All notices of a run as the rules see them.
package struct ProjectSubject: Sendable {
  /// The notice sets, ordered by document.
  package let sets: [SetSubject]
  /// The locales that each document of the project with a source is in besides, whether it is one of
  /// this run or not.
  let locales: [String: Set<String>]

  /// Makes a subject.
  ///
  /// - Parameters:
  ///   - sets: The notice sets of the run.
  ///   - locales: The locales of the documents that the project has besides.
  package init(sets: [SetSubject], locales: [String: Set<String>] = [:]) {
    self.sets = sets
    let own = sets.filter { $0.source != nil }.map { set in
      (set.document, Set(set.translations.compactMap(\.localeTag)))
    }
    self.locales = locales.merging(own) { $1 }
  }

  /// All notices in the order of their paths.
  package var notices: [LintSubject] {
    sets.flatMap(\.notices).sorted { $0.source.path < $1.source.path }
  }
}
