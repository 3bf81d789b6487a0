/// Addresses of pages in the form in which two languages are compared.
enum WebAddress {
  /// An address without what may differ rightly: its scheme, `www.`, a locale in its path or query, a
  /// slash at its end, and case in its host.
  static func comparable(_ address: String) -> String {
    var rest = address[...]
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    let hostEnd = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    var host = rest[..<hostEnd].lowercased()[...]
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    var path = rest[hostEnd...]
    if let query = path.firstIndex(where: { "?#".contains($0) }) { path = path[..<query] }
    let segments = path.split(separator: "/").filter { !isLocale($0) }
    return ([String(host)] + segments.map { $0.lowercased() }).joined(separator: "/")
  }

  /// Whether a segment of a path is `de`, `en-US`, `zh_Hans` or the like.
  private static func isLocale(_ segment: Substring) -> Bool {
    let parts = segment.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let language = parts.first, parts.count <= 3,
      (2...(parts.count > 1 ? 3 : 2)).contains(language.utf8.count)
    else { return false }
    return parts.allSatisfy { part in
      (2...4).contains(part.utf8.count)
        && part.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }
  }
}

extension Substring {
  /// The first place of a text.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
