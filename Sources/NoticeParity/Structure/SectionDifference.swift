/// A section that a source and its translation do not both have in the same place.
package struct SectionDifference: Sendable {
  /// What is different.
  package enum Kind: Hashable, Sendable {
    /// The translation lacks it.
    case missing
    /// The translation lacks its heading; its text is there.
    case headless
    /// The translation has it and the source has not.
    case extra
    /// The translation has a heading that parts a section of the source.
    case parted
    /// It stands in another place.
    case moved
  }

  /// What is different.
  package var kind: Kind
  /// The source's section; `nil` for what the translation adds.
  package var source: Int?
  /// The translation's section; `nil` for what it lacks.
  package var translation: Int?
  /// The block of the other side behind which it belongs; `nil` at its start.
  package var place: Int?
  /// How many sections it is, those below and behind it included.
  package var count = 1
}
