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
    let signedTranslations = Set(signatures.compactMap(\.translation))
    var counterparts = Self.counterparts(source, translation, alignment)
    Self.recognize(translation, signed: signatures, places, &counterparts)

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
    sections = Self.adding(
      Self.removed(signatures, places, translation, besides: states), to: states)
  }

  /// The sections of the translation that were signed and whose source is gone, by the position of the
  /// source's section before them; -1 where there is none.
  private static func removed(
    _ signatures: [Signature], _ places: [Int?], _ translation: NoticeContent,
    besides states: [SectionState]
  ) -> [Int: [SectionState]] {
    let isUsed = Set(states.compactMap(\.translation))
    var left: [ContentDigest: Int] = [:]
    for (index, section) in translation.sections.enumerated()
    where !isUsed.contains(index) && left[section.digest] == nil {
      left[section.digest] = index
    }
    var removed: [Int: [SectionState]] = [:]
    var before = -1
    for (signature, place) in zip(signatures, places) {
      if let place {
        before = place
      } else if let index = signature.translation.flatMap({ left[$0] }) {
        removed[before, default: []].append(
          SectionState(status: .removed, source: nil, translation: index, signature: signature))
      }
    }
    return removed
  }

  /// States with others behind those of the source's positions.
  private static func adding(
    _ others: [Int: [SectionState]], to states: [SectionState]
  ) -> [SectionState] {
    guard !others.isEmpty else { return states }
    var all = others[-1] ?? []
    for (position, state) in states.enumerated() {
      all.append(state)
      all += others[position] ?? []
    }
    return all
  }

  /// Puts each section of the translation that stands there as it was signed beside the section of the
  /// source that it was signed for: what the source has become since says less.
  private static func recognize(
    _ translation: NoticeContent, signed signatures: [Signature], _ places: [Int?],
    _ counterparts: inout [Int?]
  ) {
    let positions = Dictionary(grouping: translation.sections.indices) {
      translation.sections[$0].digest
    }
    var claimed: [Int: Int] = [:]
    for (signature, place) in zip(signatures, places) {
      guard let place, let digest = signature.translation, let found = positions[digest],
        found.count == 1
      else { continue }
      claimed[found[0]] = place
      counterparts[place] = found[0]
    }
    for (position, other) in counterparts.enumerated() {
      if let other, let owner = claimed[other], owner != position { counterparts[position] = nil }
    }
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
