extension ExcerptLine {
  /// What is shown of a line.
  struct Window {
    /// The text, with an ellipsis where it is cut.
    var text: String
    /// The columns of the line that are to be seen.
    var columns: Range<Int>
    /// How far the line's columns stand to the right of where they are shown.
    var shift: Int

    /// Where columns of the line are shown; what is cut away is left out.
    func place(_ range: Range<Int>) -> Range<Int> {
      let start = min(max(range.lowerBound, columns.lowerBound), columns.upperBound)
      let end = min(max(range.upperBound, start + 1), max(columns.upperBound, start + 1))
      return start - shift..<end - shift
    }
  }

  /// Whether a window leaves nothing of the line out.
  func isWhole(in window: Window) -> Bool {
    window.columns.count == width && !isCutLeft && !isCutRight
  }

  private static let ellipsis = "..."

  /// The part of the line around `focus` that fits in `width` columns.
  func window(around focus: Range<Int>, width limit: Int) -> Window {
    let ellipsis = Self.ellipsis.utf8.count
    if width <= limit, !isCutLeft, !isCutRight {
      return window(of: 0..<width)
    }
    let room = max(limit - 2 * ellipsis, 1)
    if !isCutLeft, focus.upperBound <= room + ellipsis {
      return window(of: 0..<room + ellipsis)
    }
    if !isCutRight, width - focus.lowerBound <= room + ellipsis {
      return window(of: max(width - room - ellipsis, 0)..<width)
    }
    let lead = max((room - focus.count) / 2, min(room / 4, 8))
    let start = max(focus.lowerBound - lead, 0)
    return window(of: start..<start + room)
  }

  private func window(of range: Range<Int>) -> Window {
    var text = String.UnicodeScalarView()
    var shown: Range<Int>?
    for cell in cells
    where cell.column >= range.lowerBound && cell.column + cell.width <= range.upperBound {
      // A combining mark whose letter is cut away goes with it.
      if shown == nil, cell.width == 0, cell.column > 0 { continue }
      shown = (shown?.lowerBound ?? cell.column)..<cell.column + cell.width
      text.append(cell.text)
    }
    let columns = shown ?? 0..<0
    let cutsLeft = isCutLeft || columns.lowerBound > 0
    let cutsRight = isCutRight || columns.upperBound < width
    let prefix = cutsLeft ? Self.ellipsis : ""
    return Window(
      text: prefix + String(text) + (cutsRight ? Self.ellipsis : ""), columns: columns,
      shift: columns.lowerBound - prefix.utf8.count)
  }
}
