import NoticeModel

/// An address of a page in its parts, with those set apart that name a locale (RFC 3986, section 3, read
/// leniently).
package struct PageAddress: Sendable {
  /// A part of an address that names a locale.
  package struct LocalePart: Hashable, Sendable {
    /// The locale.
    package var tag: LocaleTag
    /// It as it is written.
    package var text: String
  }

  /// The address as it is written.
  let text: String
  /// The host in lower case without `www.` and without locale; `nil` for a relative address. Another
  /// scheme than the web's stands in front of it.
  let host: String?
  /// Whether the host begins with a locale: `de.example.org`.
  let hasHostLocale: Bool
  /// The parts of the path in lower case, those left out that are locales.
  let segments: [String]
  /// The fields of the query, those left out that are locales.
  let query: [String: String]
  /// What stands behind `#`; `nil` where nothing does.
  let fragment: String?
  /// The locales in it.
  package let locales: [LocalePart]

  /// Reads an address.
  ///
  /// - Parameter known: The locales that are also sought within names: `terms_de.html`.
  init(_ text: String, known: [LocaleTag]) {
    self.text = text
    var rest = PercentEncoding.decoded(text)[...]
    var locales: [LocalePart] = []
    let pieces = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    // `#:~:text=` names words of the page, which differ.
    let behind = pieces.count > 1 && !pieces[1].hasPrefix(":~:") ? pieces[1] : ""
    fragment = behind.isEmpty ? nil : String(behind)
    rest = pieces.first ?? ""
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    rest = parts.first ?? ""
    let (host, path) = Self.host(rest)
    var labels = host.split(separator: ".").map { $0.lowercased() }
    if labels.first == "www", labels.count > 2 { labels.removeFirst() }
    var hasHostLocale = false
    if labels.count > 2, let first = labels.first, let tag = LanguageCodes.locale(first[...]) {
      locales.append(LocalePart(tag: tag, text: first))
      labels.removeFirst()
      hasHostLocale = true
    }
    self.hasHostLocale = hasHostLocale
    self.host = labels.isEmpty ? nil : labels.joined(separator: ".")
    var segments: [String] = []
    for segment in path.split(separator: "/") {
      if let tag = LanguageCodes.locale(Self.withoutExtension(segment)) {
        // `intl` says no more than that a locale follows.
        if segments.last == "intl" { segments.removeLast() }
        locales.append(LocalePart(tag: tag, text: String(segment)))
      } else {
        segments.append(Self.withoutLocale(segment.lowercased(), known, &locales))
      }
    }
    // Servers give the same page with the ending and without it.
    if let last = segments.last {
      if ["index.html", "index.htm", "index.php"].contains(last) {
        segments.removeLast()
      } else if let end = [".html", ".htm"].first(where: { last.hasSuffix($0) }) {
        segments[segments.count - 1] = String(last.dropLast(end.count))
      }
    }
    self.segments = segments
    query = Self.query(parts.count > 1 ? parts[1] : "", known, &locales)
    self.locales = locales
  }

  /// A host as addresses are compared: in lower case, without `www.` and without locale in front.
  package static func plainHost(_ host: String) -> String {
    PageAddress("//" + host, known: []).host ?? host
  }

  /// The host, behind its scheme where that is not the web's, and the path.
  private static func host(_ text: Substring) -> (host: String, path: Substring) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      text[..<colon].utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
    else {
      guard text.hasPrefix("//") else { return ("", text) }
      return split(text.dropFirst(2))
    }
    let scheme = text[..<colon].lowercased()
    let rest = text[text.index(after: colon)...]
    guard rest.hasPrefix("//") else { return (scheme, rest) }
    let (host, path) = split(rest.dropFirst(2))
    return (scheme == "http" || scheme == "https" ? host : "\(scheme).\(host)", path)
  }

  private static func split(_ text: Substring) -> (host: String, path: Substring) {
    let end = text.firstIndex(of: "/") ?? text.endIndex
    return (String(text[..<end]), text[end...])
  }

  /// The name of a page without `.html` and the like.
  private static func withoutExtension(_ name: Substring) -> Substring {
    guard let point = name.lastIndex(of: "."),
      ["html", "htm", "php", "md", "pdf", "txt", "aspx"].contains(
        name[name.index(after: point)...].lowercased())
    else { return name }
    return name[..<point]
  }

  /// A name without the known locales in it: `terms_de.html`, `members-en`.
  private static func withoutLocale(
    _ name: String, _ known: [LocaleTag], _ locales: inout [LocalePart]
  ) -> String {
    let words = name.split(omittingEmptySubsequences: false) { "-_.".contains($0) }
    guard words.count > 1 else { return name }
    var kept: [Substring] = []
    for (index, word) in words.enumerated() {
      // What a name begins with is a word: `de-mail`, `it-security`.
      if index > 0, let tag = known.first(where: { $0.language == word }) {
        locales.append(LocalePart(tag: tag, text: String(word)))
      } else {
        kept.append(word)
      }
    }
    return kept.count == words.count ? name : kept.joined(separator: "-")
  }

  private static func query(
    _ text: Substring, _ known: [LocaleTag], _ locales: inout [LocalePart]
  ) -> [String: String] {
    var fields: [String: String] = [:]
    for field in text.split(separator: "&") {
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count > 1 ? pair[1] : ""
      if let tag = LanguageCodes.locale(value),
        names.contains(pair[0].lowercased())
          || known.contains(where: { $0.language == tag.language })
      {
        locales.append(LocalePart(tag: tag, text: String(value)))
      } else {
        fields[String(pair[0])] = String(value)
      }
    }
    return fields
  }

  /// The fields of a query that name a locale.
  private static let names: Set<String> = [
    "hl", "lang", "language", "locale", "lc", "lng", "l", "langid", "setlang", "ui_locales",
    "uselang",
  ]
}
