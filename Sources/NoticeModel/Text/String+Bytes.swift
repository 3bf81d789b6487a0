extension String {
  /// Whether another text stands in this one.
  ///
  /// One of ASCII is looked for byte by byte, which no other way to write its letters can upset;
  /// `contains` asks for far more.
  package func holds(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    guard part.utf8.allSatisfy({ $0 < 0x80 }) else {
      return !utf8.allSatisfy { $0 < 0x80 } && contains(part)
    }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
