/// All notices of a run as the rules see them.
package struct ProjectSubject: Sendable {
  /// The notice sets, ordered by document.
  let sets: [SetRecord]
  /// The locales that each document of the project with a source is in besides, whether it is one of
  /// this run or not.
  let locales: [String: Set<String>]
  /// The texts of sources that translations translate in another way than translations before them.
  let retranslations: [Retranslation]
  /// What rules may know besides the notices.
  let context: LintContext

  /// Makes a subject.
  ///
  /// - Parameter locales: The locales of the documents that the project has besides.
  init(
    sets: [SetRecord], locales: [String: Set<String>], retranslations: [Retranslation],
    context: LintContext
  ) {
    self.sets = sets
    self.retranslations = retranslations
    self.context = context
    let own = sets.filter { $0.source != nil }.map { set in
      (set.document, Set(set.translations.compactMap(\.tag?.description)))
    }
    self.locales = locales.merging(own) { $1 }
  }

  /// All notices in the order of their paths.
  var notices: [NoticeRecord] { sets.flatMap(\.notices).sorted { $0.path < $1.path } }
}
