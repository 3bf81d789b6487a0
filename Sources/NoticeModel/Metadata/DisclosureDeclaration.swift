import SourceText

/// What front matter says about one disclosure, under `disclosures`.
package struct DisclosureDeclaration: Hashable, Sendable {
  /// What is declared.
  package enum Status: Hashable, Sendable {
    /// The notice makes the disclosure, where a place is named under that anchor or heading.
    case covered(by: Located<String>?)
    /// The disclosure has no object: `none: international-transfers`.
    case notApplicable
  }

  /// The disclosure's id.
  package var id: Located<String>
  /// What is declared.
  package var status: Status
  /// Why, for a disclosure that does not apply.
  package var reason: Located<String>?
  /// The whole declaration.
  package var span: SourceSpan

  /// Makes a declaration.
  package init(
    id: Located<String>, status: Status, reason: Located<String>?, span: SourceSpan
  ) {
    self.id = id
    self.status = status
    self.reason = reason
    self.span = span
  }
}
