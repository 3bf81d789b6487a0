/// A language's part of a table that holds all languages one after the other, each under a line `@de`.
package enum LanguageSection {
  /// The lines of a language; `nil` where the table does not have it.
  ///
  /// Bytes are looked at, as this is part of every start.
  package static func lines(of language: String, in table: String) -> [Substring.UTF8View]? {
    let bytes = table.utf8
    let name = Array("@\(language)\n".utf8)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let next = end < bytes.endIndex ? bytes.index(after: end) : end
      if bytes[start] == UInt8(ascii: "@"), bytes[start..<next].elementsEqual(name) {
        let close = bytes[next...].firstIndex(of: UInt8(ascii: "@")) ?? bytes.endIndex
        return bytes[next..<close].split(separator: 0x0A)
      }
      start = next
    }
    return nil
  }
}
