import NoticeEmit
import NoticeLint
import NoticeModel

/// What stands around each notice of a run.
struct NoticeContexts {
  private var contexts: [ObjectIdentifier: NoticeContext] = [:]

  /// - Parameter pages: The pages that are made of notices, by the notices' paths.
  init(_ sets: [SetSubject], pages: [String: LinkedPage]) {
    for set in sets {
      let translations = set.translations.map(\.translation.notice) + set.orphans.map(\.notice)
      var editions = [set.source.flatMap { NoticeEdition($0.notice, isSource: true) }]
      editions += translations.map { NoticeEdition($0, isSource: false) }
        .sorted { $0.map(\.locale.description) ?? "" < $1.map(\.locale.description) ?? "" }
      var context = NoticeContext()
      context.pages = pages
      context.editions = editions.compactMap { $0 }
      for notice in translations { contexts[ObjectIdentifier(notice)] = context }
      if let source = set.source { contexts[ObjectIdentifier(source.notice)] = context }
      for pair in set.translations {
        context.source = pair.source.notice
        context.alignment = pair.alignment
        contexts[ObjectIdentifier(pair.translation.notice)] = context
      }
    }
  }

  /// What stands around a notice.
  func context(of notice: Notice) -> NoticeContext {
    contexts[ObjectIdentifier(notice)] ?? NoticeContext()
  }
}
