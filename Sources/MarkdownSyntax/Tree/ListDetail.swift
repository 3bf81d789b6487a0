/// What a list node says.
public struct ListDetail: Sendable {
  /// Whether it is numbered.
  public var isOrdered: Bool
  /// The first item's number; 0 for a bullet list.
  public var start: Int
  /// The byte that marks its items: `-`, `+`, `*`, or the `.` or `)` behind the number.
  public var delimiter: UInt8
  /// Whether its paragraphs are set without space between (CommonMark 0.31.2, section 5.3).
  public var isTight: Bool
}
