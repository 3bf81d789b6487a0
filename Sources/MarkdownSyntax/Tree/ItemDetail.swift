import SourceText

/// What a list item node says.
public struct ItemDetail: Sendable {
  /// The marker: `-`, `12.`.
  public var markerSpan: SourceSpan
  /// The item's own number in an ordered list, as written; 0 for a bullet.
  public var number: Int
  /// The `[ ]` or `[x]` of a task item (GFM, section 5.3).
  public var taskMarkerSpan: SourceSpan?
  /// Whether the task is ticked.
  public var isChecked: Bool
}
