/// A place in a file as people and tools name it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1, over the whole file.
  public var line: Int

  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// The offset in UTF-8 bytes, from 0.
  public var offset: Int

  /// Makes a position.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
