import NoticeModel

/// Addresses of pages in the form in which two languages are compared.
enum WebAddress {
  /// An address without what may differ rightly: its scheme, `www.`, its language in host, path or file
  /// name, its query, a slash at its end, and case.
  static func comparable(_ address: String, locale: LocaleTag?) -> String {
    let rest = withoutScheme(address)
    let hostEnd = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    var labels = rest[..<hostEnd].lowercased().split(separator: ".")[...]
    if labels.first == "www" { labels = labels.dropFirst() }
    if labels.count > 2, let first = labels.first, isOwn(first, locale) {
      labels = labels.dropFirst()
    }
    var path = rest[hostEnd...]
    if let query = path.firstIndex(where: { "?#".contains($0) }) { path = path[..<query] }
    let segments = path.split(separator: "/").filter { !isLocale($0) }
    return ([labels.joined(separator: ".")] + segments.map { withoutOwn($0, locale) })
      .joined(separator: "/")
  }

  /// What stands behind the first `://`.
  private static func withoutScheme(_ address: String) -> Substring {
    let bytes = address.utf8
    var start = bytes.startIndex
    while let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) {
      if bytes[colon...].starts(with: "://".utf8) { return Substring(bytes[colon...].dropFirst(3)) }
      start = bytes.index(after: colon)
    }
    return address[...]
  }

  /// A segment in lower case without the notice's language: `terms_de.md`, `help-pt-BR.html`.
  private static func withoutOwn(_ segment: Substring, _ locale: LocaleTag?) -> String {
    let words = segment.lowercased().split { "-_.".contains($0) }
    let kept = words.filter { !isOwn($0, locale) }
    return (kept.isEmpty ? words : kept).joined(separator: "-")
  }

  /// Whether a word is the notice's language or region.
  private static func isOwn(_ word: Substring, _ locale: LocaleTag?) -> Bool {
    guard let locale else { return false }
    return word == locale.language || word == locale.region?.lowercased() ?? ""
      || word == locale.script?.lowercased() ?? ""
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
