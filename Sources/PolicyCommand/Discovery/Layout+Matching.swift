import NoticeModel

extension Layout {
  /// What a path says about a notice.
  struct Match: Hashable {
    /// The locale as the path writes it.
    var locale: String
    /// The locale's tag in canonical case.
    var tag: LocaleTag
    /// The document's name, which may hold slashes; all locales of a notice share it.
    var document: String
  }

  /// Reads a path relative to the root; `nil` where it does not match.
  func match(_ path: String) -> Match? {
    var head = ""
    var middle: String?
    var tail = ""
    for piece in pieces {
      guard case .text(let literal) = piece else {
        if middle == nil { middle = "" } else { tail = "" }
        continue
      }
      if middle == nil {
        head = literal
      } else if piece == pieces.last {
        tail = literal
      } else {
        middle = literal
      }
    }
    guard path.hasPrefix(head), path.hasSuffix(tail),
      path.utf8.count >= head.utf8.count + tail.utf8.count
    else { return nil }
    let body = path.dropFirst(head.count).dropLast(tail.count)
    let holders = pieces.filter { $0 == .locale || $0 == .document }
    guard holders.count == 2, let middle else { return match(locale: String(body), document: "") }
    // Where the text between the two occurs more than once, the longest locale is meant: it is
    // `pt-BR` in `privacy-pt-BR.md`, not `BR`.
    return Self.splits(body, at: middle).compactMap { first, second in
      holders[0] == .locale
        ? match(locale: first, document: second) : match(locale: second, document: first)
    }.max { $0.locale.utf8.count < $1.locale.utf8.count }
  }

  /// Reads a path that matches but for its locale, which is no language's: `locales/german/a.md`.
  ///
  /// Only layouts in which the locale is a folder of its own tell such a path from any other file.
  func nearMatch(_ path: String) -> (locale: String, document: String)? {
    guard match(path) == nil, let placeholder = pieces.firstIndex(of: .locale) else { return nil }
    var isFolder = true
    if placeholder > 0, case .text(let before) = pieces[placeholder - 1] {
      isFolder = before.hasSuffix("/")
    }
    guard isFolder, placeholder + 1 < pieces.count,
      case .text(let behind) = pieces[placeholder + 1], behind.hasPrefix("/")
    else { return nil }
    let before = pieces[..<placeholder].reduce(into: "") { before, piece in
      if case .text(let text) = piece { before += text }
    }
    // With the document in front, nothing says where it ends.
    guard path.hasPrefix(before), !pieces[..<placeholder].contains(.document) else { return nil }
    let locale = String(path.dropFirst(before.count).prefix { $0 != "/" })
    guard !locale.isEmpty, !locale.hasPrefix(".") else { return nil }
    // What the path would say with a locale.
    let rest = path.dropFirst(before.count + locale.count)
    return match("\(before)en\(rest)").map { (locale, $0.document) }
  }

  private func match(locale: String, document: String) -> Match? {
    let holdsDocument = pieces.contains(.document)
    guard !locale.contains("/"),
      let tag = LocaleTag(locale, allowsUnderscores: true), Self.isPlausible(tag),
      !holdsDocument || !document.isEmpty,
      !document.split(separator: "/", omittingEmptySubsequences: false).contains(where: {
        holdsDocument && ($0.isEmpty || $0.hasPrefix("."))
      })
    else { return nil }
    return Match(locale: locale, tag: tag, document: document)
  }

  /// Whether a tag can be a locale's. RFC 5646 keeps words of four to eight letters for languages to
  /// come; in a path, `shared` or `drafts` is a folder like any other.
  private static func isPlausible(_ tag: LocaleTag) -> Bool {
    tag.isGrandfathered || tag.language.utf8.count <= 3
  }

  private static func splits(_ body: Substring, at separator: String) -> [(String, String)] {
    var result: [(String, String)] = []
    var index = body.startIndex
    while index < body.endIndex {
      if body[index...].hasPrefix(separator) {
        let behind = body.index(index, offsetBy: separator.count)
        result.append((String(body[..<index]), String(body[behind...])))
      }
      index = body.index(after: index)
    }
    return result
  }
}
