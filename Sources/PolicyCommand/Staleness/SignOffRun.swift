import NoticeLint
import NoticeModel
import NoticeParity

/// Signs the translations of a run off: what `sign-off` does between reading and writing.
struct SignOffRun {
  /// One translation and what was done with its sections.
  struct Signed {
    let document: String
    let locale: String
    let path: String
    let staleness: Staleness
    let sections: [SignOff.Section]
  }

  /// The lock with the new signatures.
  private(set) var lock: SignOffLock
  /// The translations in the order of their documents and paths.
  private(set) var signed: [Signed] = []

  /// Signs.
  ///
  /// - Parameters:
  ///   - locales: The tags that are meant; empty for all.
  ///   - sections: Keys, anchors or headings that are meant; empty for all.
  /// - Throws: That something that was named is not there.
  init(
    _ pairs: [PairSubject], lock: SignOffLock?, locales: [String], sections: [String],
    reason: String?
  ) throws(CommandFailure) {
    self.lock = lock ?? SignOffLock()
    let known = Set(pairs.compactMap(\.localeTag))
    if let unknown = locales.first(where: { !known.contains($0) }) {
      throw CommandFailure(
        "no translation is in `\(unknown)`; there are \(known.sorted().joined(separator: ", "))",
        at: "--locale")
    }
    var isFound = [Bool](repeating: sections.isEmpty, count: max(1, sections.count))
    for pair in pairs {
      guard let document = pair.document, let locale = pair.localeTag,
        locales.isEmpty || locales.contains(locale)
      else { continue }
      let staleness = Staleness(
        source: NoticeContent(pair.source.notice),
        translation: NoticeContent(pair.translation.notice), alignment: pair.alignment,
        document: self.lock.documents[document], locale: locale)
      let signOff = SignOff(
        staleness, document: document, locale: locale, reason: reason, in: &self.lock,
        replacesReasons: !sections.isEmpty
      ) { state in
        guard !sections.isEmpty else { return true }
        let names = Self.names(of: state, in: staleness)
        guard let index = sections.firstIndex(where: { names.contains($0.lowercased()) }) else {
          return false
        }
        isFound[index] = true
        return true
      }
      signed.append(
        Signed(
          document: document, locale: locale, path: pair.translation.source.path,
          staleness: staleness, sections: signOff.sections))
    }
    if let index = isFound.firstIndex(of: false) {
      throw CommandFailure(
        "no section is named `\(sections[index])`; a key, an anchor or a heading is expected",
        at: "--section")
    }
  }

  /// What a section answers to, in lower case.
  private static func names(of state: SectionState, in staleness: Staleness) -> Set<String> {
    var names: Set<String> = []
    func add(_ key: String) {
      names.insert(key.lowercased())
      if key.hasPrefix("#") { names.insert(String(key.dropFirst()).lowercased()) }
    }
    if let signature = state.signature { add(signature.key) }
    let contents = [
      state.source.map { staleness.source.sections[$0] },
      state.translation.map { staleness.translation.sections[$0] },
    ]
    for content in contents.compactMap({ $0 }) {
      add(content.key)
      if !content.title.isEmpty { names.insert(content.title.lowercased()) }
    }
    return names
  }

  /// Whether a section was refused.
  var hasRefusals: Bool {
    signed.contains {
      $0.sections.contains { if case .refused = $0.outcome { true } else { false } }
    }
  }
}
