import NoticeModel

/// Which sections of a translation were signed off, and which of them the source has left behind.
package struct Staleness: Sendable {
  /// What a sign-off is compared with.
  package enum Basis: Sendable {
    /// The project's lock. Only a new sign-off settles a change.
    case lock
    /// An earlier revision. A translation that has changed since has followed.
    case revision(String)
  }

  /// What the states were compared with.
  package let basis: Basis
  /// What the source shows.
  package let source: NoticeContent
  /// What the translation shows.
  package let translation: NoticeContent
  /// The sections in the source's order; those that are gone stand behind the one before them.
  package let sections: [SectionState]
  /// Whether any section of the translation was ever signed.
  package let isSigned: Bool

  /// Compares a pair with what was signed.
  ///
  /// - Parameters:
  ///   - document: What was signed of the document; `nil` where nothing was.
  ///   - locale: The translation's tag.
  ///   - alignment: What answers to what in the pair.
  package init(
    source: NoticeContent, translation: NoticeContent, alignment: Alignment,
    document: SignedDocument?, locale: String, basis: Basis = .lock
  ) {
    self.source = source
    self.translation = translation
    self.basis = basis
    let signatures = document?.signatures[locale] ?? []
    isSigned = !signatures.isEmpty
    let lines = signatures.map { document?.lines(of: $0) ?? [] }
    let places = SectionMatching.match(
      zip(signatures, lines).map { .init(key: $0.key, digest: $0.source, lines: $1) },
      source.sections)
    let counterparts = Self.counterparts(source, translation, alignment)
    let signedTranslations = Set(signatures.compactMap(\.translation))

    var states: [SectionState] = []
    /// By position in the source: the signature's index.
    let signed = Dictionary(
      places.enumerated().compactMap { index, place in place.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    for (position, content) in source.sections.enumerated() {
      let counterpart = counterparts[position]
      let digest = counterpart.map { translation.sections[$0].digest }
      var state = SectionState(status: .unsigned, source: position, translation: counterpart)
      if let index = signed[position] {
        let signature = signatures[index]
        state.signature = signature
        state.isTranslationChanged = digest != signature.translation
        state.status =
          signature.source == content.digest
          ? .current : .stale(BlockChange.changes(from: lines[index], to: content.blocks))
        if case .revision = basis, state.isTranslationChanged { state.status = .current }
      } else if isSigned, digest.map(signedTranslations.contains) ?? true {
        // What stands beside it was signed as the translation of another section.
        state.status = .added
        state.translation = nil
      }
      states.append(state)
    }
    let isUsed = Set(states.compactMap(\.translation))
    for (index, place) in places.enumerated() where place == nil {
      let signature = signatures[index]
      let left = translation.sections.indices.first {
        !isUsed.contains($0) && translation.sections[$0].digest == signature.translation
      }
      guard let left else { continue }
      let state = SectionState(
        status: .removed, source: nil, translation: left, signature: signature)
      let before = places[..<index].compactMap { $0 }.last
      let place = states.firstIndex { $0.source == before && before != nil }.map { $0 + 1 } ?? 0
      states.insert(state, at: place)
    }
    sections = states
  }

  /// For each section of the source the position of the translation's.
  package static func counterparts(
    _ source: NoticeContent, _ translation: NoticeContent, _ alignment: Alignment
  ) -> [Int?] {
    var counterparts = [Int?](repeating: nil, count: source.sections.count)
    for pairing in alignment.sections {
      guard let left = pairing.source.flatMap(source.position),
        let right = pairing.translation.flatMap(translation.position)
      else { continue }
      counterparts[left] = right
    }
    // Front matter answers to front matter.
    if let left = source.sections.first, left.section == nil,
      let right = translation.sections.first, right.section == nil
    {
      counterparts[0] = 0
    }
    return counterparts
  }
}
