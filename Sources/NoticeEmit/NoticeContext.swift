import NoticeModel
import NoticeParity

/// What stands around a notice: the other locales, and the source that it is translated from.
package struct NoticeContext: Sendable {
  /// All locales of the document, this one included, in the order in which pages list them.
  package var editions: [NoticeEdition] = []
  /// The notice that this one is translated from.
  package var source: Notice?
  /// What answers to what in the two.
  package var alignment: Alignment?
  /// The pages that are made of notices, by the notices' paths.
  package var pages: [String: LinkedPage] = [:]

  /// Of more locales no page names all others, as that would take the square of them. The list of
  /// documents names each once.
  static let mostListedEditions = 500

  /// Whether a page names the other locales.
  var listsEditions: Bool { (2...Self.mostListedEditions).contains(editions.count) }

  /// A notice that stands alone.
  package init() {}
}
