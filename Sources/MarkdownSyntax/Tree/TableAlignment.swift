/// A table column's alignment (GFM, section 4.10).
public enum TableAlignment: UInt8, Sendable {
  case none
  case left
  case center
  case right
}
