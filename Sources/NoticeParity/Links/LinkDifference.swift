/// A link that a source and its translation do not have alike.
package struct LinkDifference: Hashable, Sendable {
  /// What differs.
  package enum Kind: Hashable, Sendable {
    /// The translation has no link here.
    case missing
    /// The translation has another mention of the link in the block, but not this one.
    case missingAgain
    /// The source has no link here.
    case extra
    /// The translation's link leads to another page, on another site or on the same one.
    case target(isOtherSite: Bool)
    /// The translation's link names a locale that is not its own; the source's may name one.
    case wrongLocale(PageAddress.LocalePart, sourceNamesOne: Bool)
    /// Both links name the source's locale.
    case hardcodedLocale(PageAddress.LocalePart)
  }

  /// What differs.
  package var kind: Kind
  /// The source's link; `nil` where it has none.
  package var source: LinkReference?
  /// The translation's link; `nil` where it has none.
  package var translation: LinkReference?
  /// The source's block, as a node.
  package var sourceBlock: Int
  /// The translation's block, as a node.
  package var translationBlock: Int
}
