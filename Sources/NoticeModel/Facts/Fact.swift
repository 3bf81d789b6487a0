import SourceText

/// A value that a notice's text states, with its place.
package struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  package var value: Value
  /// The place of the words that state it.
  package var span: SourceSpan
  /// The leaf block that holds them: a paragraph, a heading or a table cell.
  @Packed package var block: Int

  /// Makes a fact.
  package init(_ value: Value, _ span: SourceSpan, block: Int) {
    self.value = value
    self.span = span
    _block = Packed(wrappedValue: block)
  }
}
