import SourceText

extension SyntaxTree {
  /// Reads a file.
  ///
  /// Never throws and never traps, whatever the bytes are. Bytes behind `SourceFile.maximumSize`
  /// are not read.
  public static func parse(_ source: SourceFile, dialect: Dialect = .notice) -> SyntaxTree {
    unsafe source.bytes.withUnsafeBufferPointer { buffer in
      // The view is used inside this closure only; what leaves it are offsets.
      let size = min(buffer.count, SourceFile.maximumSize)
      let bytes = unsafe ByteView(UnsafeBufferPointer(rebasing: buffer[0..<size]))
      var start = source.byteOrderMarkLength
      let frontMatter = dialect == .notice ? FrontMatterScanner.scan(bytes, from: start) : nil
      if let frontMatter { start = frontMatter.bodyStart }
      var blocks = BlockParser(bytes: bytes, dialect: dialect)
      blocks.parse(from: start)
      return TreeAssembler(blocks, dialect: dialect).tree(
        of: source, dialect: dialect, frontMatter: frontMatter?.frontMatter)
    }
  }
}
