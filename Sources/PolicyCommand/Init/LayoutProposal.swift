import NoticeModel

/// Where a project's notices seem to be.
struct LayoutProposal {
  /// The layout.
  let layout: Layout
  /// The locales of each document, in order.
  private(set) var documents: [String: [LocaleTag]] = [:]
  /// The paths of the notices relative to the root, with what they say.
  private(set) var notices: [(path: String, match: Layout.Match)] = []

  /// Words in the names of privacy notices, in several languages.
  private static let words = [
    "privacy", "privacidad", "confidential", "datenschutz", "gdpr", "rgpd", "dsgvo", "cookie",
    "data-protection", "personal-data",
  ]

  /// All locales, in order.
  var locales: [LocaleTag] { Set(documents.values.joined()).sorted() }

  /// Finds the layout that holds the most notices, privacy notices first; `nil` where no path names a
  /// language.
  ///
  /// - Parameter paths: The paths of Markdown files relative to the root.
  static func find(in paths: [String]) -> LayoutProposal? {
    var texts: [String] = []
    var known: Set<String> = []
    for path in paths {
      for text in candidates(path) where known.insert(text).inserted { texts.append(text) }
    }
    let proposals = texts.compactMap { text in
      (try? Layout(text)).map { LayoutProposal($0, paths) }
    }.filter(\.isConvincing)
    let best = proposals.max { left, right in
      left.score.lexicographicallyPrecedes(right.score)
    }
    return best.map { $0.narrowed(paths) }
  }

  /// Looks at what a layout holds.
  init(_ layout: Layout, _ paths: [String]) {
    self.layout = layout
    for path in paths {
      guard let match = layout.match(path), KnownLanguage.tag(match.locale) != nil,
        match.document.split(separator: "/").last?.lowercased() != "readme"
      else { continue }
      notices.append((path, match))
      documents[match.document, default: []].append(match.tag)
    }
    documents = documents.mapValues { Set($0).sorted() }
  }

  /// Whether the paths can hardly mean anything else. That a file's name ends with the letters of one
  /// language says nothing: `sign-in`, `how-to`.
  private var isConvincing: Bool {
    if documents.isEmpty { return false }
    if documents.values.contains(where: { $0.count > 1 }) { return true }
    guard let place = layout.text.range(of: "{locale}") else { return false }
    let before = layout.text[..<place.lowerBound].last ?? "/"
    let behind = layout.text[place.upperBound...].first
    return before == "/" && behind == "/"
  }

  /// What speaks for it, the weightiest first.
  private var score: [Int] {
    [
      documents.keys.count(where: Self.isPrivacy),
      documents.values.count { $0.count > 1 }, notices.count, -layout.text.utf8.count,
    ]
  }

  private static func isPrivacy(_ document: String) -> Bool {
    let name = document.lowercased()
    return words.contains { name.contains($0) }
  }

  /// The layout with the documents that are privacy notices only, where a folder holds others too.
  private func narrowed(_ paths: [String]) -> LayoutProposal {
    let notices = documents.keys.filter(Self.isPrivacy)
    guard !notices.isEmpty, notices.count < documents.count else { return self }
    var folders: [Substring]?
    for name in notices {
      let parts = name.split(separator: "/").dropLast()
      folders = folders.map { zip($0, parts).prefix { $0 == $1 }.map(\.0) } ?? Array(parts)
    }
    var text = (folders ?? []).map { $0 + "/" }.joined() + "{document}"
    if notices.count == 1, let name = notices.first { text = name }
    let narrow = layout.text.split(separator: "{document}", omittingEmptySubsequences: false)
      .joined(separator: text)
    guard let narrower = try? Layout(narrow) else { return self }
    let proposal = LayoutProposal(narrower, paths)
    return proposal.notices.isEmpty ? self : proposal
  }

  /// The layouts in which a path would be a notice.
  private static func candidates(_ path: String) -> [String] {
    let parts = path.split(separator: "/")
    guard let name = parts.last, let dot = name.lastIndex(of: ".") else { return [] }
    let (stem, suffix) = (name[..<dot], name[dot...])
    let folders = parts.dropLast()
    var candidates: [String] = []
    for (index, folder) in folders.enumerated() where KnownLanguage.tag(folder) != nil {
      candidates.append(
        (folders[..<index] + ["{locale}", "{document}\(suffix)"]).joined(separator: "/"))
    }
    if KnownLanguage.tag(stem) != nil, !folders.isEmpty {
      candidates.append(
        (folders.dropLast() + ["{document}", "{locale}\(suffix)"]).joined(separator: "/"))
    }
    let before = folders.map { $0 + "/" }.joined()
    for separator in [".", "-", "_"] {
      let words = stem.split(separator: Character(separator), omittingEmptySubsequences: false)
      for count in 1..<max(words.count, 1) {
        if KnownLanguage.tag(words.suffix(count).joined(separator: "-")) != nil {
          candidates.append("\(before){document}\(separator){locale}\(suffix)")
        }
        if KnownLanguage.tag(words.prefix(count).joined(separator: "-")) != nil {
          candidates.append("\(before){locale}\(separator){document}\(suffix)")
        }
      }
    }
    return candidates
  }
}
