extension SourceFile {
  /// The column of an offset in UTF-16 code units, from 1, as SARIF and editors count.
  public func utf16Column(at offset: Int) -> Int {
    lineIndex.utf16Column(at: offset, in: bytes)
  }

  /// The column of an offset as a terminal shows the line, from 1; see ``DisplayWidth``. A leading
  /// byte-order mark takes no column.
  public func displayColumn(at offset: Int, tabStop: Int = DisplayWidth.defaultTabStop) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let start = lineIndex.start(ofLine: lineIndex.line(at: offset))
    return DisplayWidth.columns(of: bytes[start..<offset], tabStop: tabStop) + 1
  }
}
