import SourceText

/// A place that speaks for a disclosure.
package struct DisclosureEvidence: Hashable, Sendable {
  /// What kind of place it is.
  package enum Kind: String, Sendable {
    /// A heading.
    case heading
    /// Words of the text.
    case phrase
    /// A fact: a date, an address.
    case fact
    /// The author's own declaration.
    case declaration
  }

  /// How much it says.
  package enum Weight: Hashable, Sendable {
    /// It makes the disclosure.
    case present
    /// It says that there is nothing to disclose.
    case denied
    /// It only touches it.
    case weak(DisclosureWeakness)
    /// It makes one part of it.
    case facet(String)
  }

  /// What kind of place it is.
  package var kind: Kind
  /// How much it says.
  package var weight: Weight
  /// The place.
  package var span: SourceSpan

  /// Joins a place and what it says.
  package init(_ kind: Kind, _ weight: Weight, _ span: SourceSpan) {
    self.kind = kind
    self.weight = weight
    self.span = span
  }
}
