/// Sections of tables that hold the words of many languages, one behind the other: a line `@de` begins
/// that of German.
package enum LanguageSection {
  /// The lines of a language's section; `nil` where the table has none.
  ///
  /// Bytes are looked at, as this is part of every start.
  package static func lines(of language: String, in table: String) -> [Substring.UTF8View]? {
    let name = Array("\(language)\n".utf8)
    let sign = UInt8(ascii: "@")
    let section = table.utf8.withContiguousStorageIfAvailable { bytes -> Range<Int>? in
      var start = 0
      while let found = bytes[start...].firstIndex(of: sign) {
        start = found + 1
        guard bytes[start...].starts(with: name) else { continue }
        let first = start + name.count
        return first..<(bytes[first...].firstIndex(of: sign) ?? bytes.count)
      }
      return nil
    }
    guard let section = section ?? nil else { return nil }
    let utf8 = table.utf8
    let first = utf8.index(utf8.startIndex, offsetBy: section.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: section.upperBound)
    return utf8[first..<end].split(separator: 0x0A)
  }
}
