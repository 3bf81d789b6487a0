import SourceText

/// A value and the place where it is written.
package struct Located<Value> {
  /// The value.
  package var value: Value
  /// The place, in UTF-8 offsets.
  package var span: SourceSpan

  /// Joins a value and its place.
  package init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
