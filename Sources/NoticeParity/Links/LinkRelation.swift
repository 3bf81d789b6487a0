/// How a translation's link answers to one of the source's.
enum LinkRelation: Equatable {
  /// It leads to the same page, or to the page of its language.
  case right
  /// Both lead to the page in the source's language.
  case hardcoded(PageAddress.LocalePart)
  /// It leads to the page in a language that is neither the translation's nor named by the source,
  /// whose address may name one.
  case wrongLocale(PageAddress.LocalePart, sourceNamesOne: Bool)
  /// It leads to another page.
  case other
}
