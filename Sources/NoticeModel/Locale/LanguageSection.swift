import MarkdownSyntax

/// Sections of tables that hold the words of many languages, one behind the other: a line `@de` begins
/// that of German.
package enum LanguageSection {
  /// The words between blanks of each line of a language's section, in UTF-8; `nil` where the table has
  /// none.
  ///
  /// Bytes are looked at, as this is part of every start.
  package static func lines(of language: String, in table: String) -> [[ArraySlice<UInt8>]]? {
    section(of: language, in: table).map { section in
      var lines: [[ArraySlice<UInt8>]] = []
      var words: [ArraySlice<UInt8>] = []
      var start = 0
      for (offset, byte) in section.enumerated() where byte == 0x20 || byte == 0x0A {
        if offset > start { words.append(section[start..<offset]) }
        start = offset + 1
        guard byte == 0x0A, !words.isEmpty else { continue }
        lines.append(words)
        words = []
      }
      if start < section.count { words.append(section[start...]) }
      if !words.isEmpty { lines.append(words) }
      return lines
    }
  }

  /// The bytes of a language's section.
  private static func section(of language: String, in table: String) -> [UInt8]? {
    let name = Array("\(language)\n".utf8)
    let sign = UInt8(ascii: "@")
    let bytes = table.utf8
    var start = 0
    while let found = bytes.firstOffset(of: sign, from: start) {
      start = found + 1
      let rest = bytes.dropFirst(start)
      guard rest.starts(with: name) else { continue }
      let first = start + name.count
      let end = bytes.firstOffset(of: sign, from: first) ?? bytes.count
      return Array(rest.dropFirst(name.count).prefix(end - first))
    }
    return nil
  }
}
