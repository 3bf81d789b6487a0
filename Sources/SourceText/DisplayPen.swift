/// Where the next scalar of a line is drawn. It remembers the scalar before, because an emoji
/// presentation selector widens it and a zero width joiner joins it to the next.
package struct DisplayPen {
  /// The column of the next scalar, from 0.
  package private(set) var column: Int

  private let tabStop: Int
  /// The columns of the last scalar that took any.
  private var baseWidth = 0
  /// Whether it may have an emoji presentation; an ASCII letter has none.
  private var mayWiden = false
  private var isJoined = false

  /// Makes a pen that stands in a column, counted from 0.
  package init(column: Int, tabStop: Int = DisplayWidth.defaultTabStop) {
    self.column = column
    self.tabStop = max(tabStop, 1)
  }

  /// Draws one scalar.
  package mutating func draw(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F:
      advance(1)
      mayWiden = scalar == "#" || scalar == "*" || ("0"..."9").contains(scalar)
    case 0x09:
      advance(tabStop - column % tabStop)
      baseWidth = 0
    case 0xFE0F:
      // The emoji presentation of a sign that is narrow as text.
      if baseWidth == 1, mayWiden {
        column += 1
        baseWidth = 2
      }
    case 0x200D:
      isJoined = baseWidth == 2
    case 0x1F3FB...0x1F3FF where baseWidth == 2:
      // A skin tone recolours the emoji before it.
      break
    default:
      let width = DisplayWidth.width(of: scalar)
      if width == 0 { return }
      // The parts of a joined emoji share its cells. Narrow signs such as U+2640 join as well.
      if isJoined {
        isJoined = false
      } else {
        advance(width)
        mayWiden = true
      }
    }
  }

  private mutating func advance(_ width: Int) {
    column += width
    baseWidth = width
    isJoined = false
  }
}
