/// A term that a notice introduces in quotation marks.
package struct DefinedTerm: Hashable, Sendable {
  /// How it is introduced.
  package enum Form: String, Sendable {
    /// `("Company")`, `(the "Site")`
    case parenthesised
    /// `"**Website**," we refer to …`: strong inside the marks.
    case strong
    /// `「当社」といいます`: a word behind the marks says so.
    case called
  }

  /// The term without marks, markup and the comma that may stand inside the marks.
  package var term: String
  /// How it is introduced.
  package var form: Form

  /// Makes a term.
  package init(_ term: String, _ form: Form) {
    self.term = term
    self.form = form
  }
}
