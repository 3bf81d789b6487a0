import NoticeModel

/// Compares addresses of a source with those of a translation.
struct LinkMatcher {
  /// The source's locale.
  let source: LocaleTag?
  /// The translation's locale.
  let translation: LocaleTag?
  /// The hosts that a translation may have in the place of the source's.
  let hosts: [String: Set<String>]
  /// The addresses that the source has, to tell a page's translated name from another page.
  var pages: Set<String> = []

  /// Reads an address.
  func address(_ text: String) -> PageAddress {
    PageAddress(text, known: [source, translation].compactMap { $0 })
  }

  /// How an address of the translation answers to one of the source.
  func relation(_ wanted: PageAddress, _ own: PageAddress) -> LinkRelation {
    let hasAlias = wanted.host.flatMap { hosts[$0] }.map { $0.contains(own.host ?? "") } ?? false
    let isSameHost = wanted.host == own.host || wanted.host == nil || own.host == nil || hasAlias
    guard isSameHost, wanted.segments == own.segments || own.isResolved(of: wanted) else {
      return isLocalized(own, of: wanted, hasAlias: hasAlias) ? .right : .other
    }
    for (name, value) in wanted.query where own.query[name] != nil && own.query[name] != value {
      return .other
    }
    if let relation = localeRelation(wanted, own) { return relation }
    if let fragment = wanted.fragment, let other = own.fragment, fragment != other {
      return own.locales.isEmpty && !hasAlias && !own.isMarkdownFile ? .other : .right
    }
    return .right
  }

  /// What is wrong with the locales of an address that is the source's otherwise.
  private func localeRelation(_ wanted: PageAddress, _ own: PageAddress) -> LinkRelation? {
    guard !own.locales.isEmpty, let translation else { return nil }
    if own.locales.contains(where: { LanguageCodes.serves($0.tag, translation) }) { return nil }
    let names = Set(wanted.locales.map { $0.text.lowercased() })
    guard let strange = own.locales.first(where: { !names.contains($0.text.lowercased()) }) else {
      guard let source, !LanguageCodes.serves(source, translation) else { return nil }
      return own.locales.first { LanguageCodes.serves($0.tag, source) }.map(LinkRelation.hardcoded)
    }
    return .wrongLocale(strange, sourceNamesOne: !wanted.locales.isEmpty)
  }

  /// Whether an address may be the translation's own page in the place of the source's, although its
  /// path is another: it names the translation's locale, in its host or in its path.
  private func isLocalized(_ own: PageAddress, of wanted: PageAddress, hasAlias: Bool) -> Bool {
    if hasAlias { return true }
    guard let translation, let host = own.host, let wantedHost = wanted.host else {
      return wanted.host == nil && own.host == nil && isTranslatedPage(own, of: wanted)
    }
    let isOwn = own.locales.contains { part in
      self.translation.map { LanguageCodes.serves(part.tag, $0) } ?? false
    }
    if host == wantedHost {
      return own.hasHostLocale && isOwn || isTranslatedPage(own, of: wanted)
    }
    // `example.de` for `example.com`.
    let (labels, others) = (host.split(separator: "."), wantedHost.split(separator: "."))
    guard labels.count >= 2, others.count >= 2, let domain = labels.last,
      LanguageCodes.domain(domain, serves: translation)
    else { return false }
    func name(_ labels: [Substring]) -> [Substring] {
      let rest = labels.dropLast()
      return Array(["co", "com"].contains(rest.last) && rest.count > 1 ? rest.dropLast() : rest)
    }
    return name(labels) == name(others)
  }

  /// Whether the path names the translation's locale and no other page that the source links to.
  private func isTranslatedPage(_ own: PageAddress, of wanted: PageAddress) -> Bool {
    guard let translation,
      own.locales.contains(where: { LanguageCodes.serves($0.tag, translation) })
    else { return false }
    return !own.segments.isEmpty && !pages.contains(own.page)
      && own.segments.count == wanted.segments.count
  }
}

extension PageAddress {
  /// Whether one of two addresses without host is the other, written from the site's root:
  /// `/privacy/cookies` for `cookies`.
  func isResolved(of other: PageAddress) -> Bool {
    guard host == nil, other.host == nil, text.hasPrefix("/") != other.text.hasPrefix("/") else {
      return false
    }
    let (whole, part) = text.hasPrefix("/") ? (self, other) : (other, self)
    return !part.segments.isEmpty && part.segments.count < whole.segments.count
      && whole.segments.suffix(part.segments.count).elementsEqual(part.segments)
  }

  /// Whether it leads to a file of the project: the file's translation has headings in its own words.
  var isMarkdownFile: Bool {
    host == nil && [".md", ".markdown", ".mdx"].contains { segments.last?.hasSuffix($0) == true }
  }

  /// The host and the path.
  var page: String { "\(host ?? "")/\(segments.joined(separator: "/"))" }
}
