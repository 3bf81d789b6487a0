/// Finds the sections that were signed off again in the source as it stands now.
enum SectionMatching {
  /// A section as it was signed.
  struct Signed {
    var key: String
    var digest: ContentDigest
    var lines: [String]
  }

  /// For each signed section its position in `sections`; `nil` where it is gone.
  ///
  /// What is the same is found wherever it moved to; then what has the same anchor or heading; then
  /// what resembles it, or stands alone in its place.
  static func match(_ signed: [Signed], _ sections: [SectionContent]) -> [Int?] {
    var found = [Int?](repeating: nil, count: signed.count)
    var isTaken = [Bool](repeating: false, count: sections.count)
    /// Pairs what has the same property, in order.
    func pair<Property: Hashable>(
      _ old: (Signed) -> Property?, _ new: (SectionContent) -> Property?
    ) {
      var places: [Property: [Int]] = [:]
      for index in sections.indices.reversed() where !isTaken[index] {
        if let property = new(sections[index]) { places[property, default: []].append(index) }
      }
      for index in signed.indices where found[index] == nil {
        guard let property = old(signed[index]), let place = places[property]?.popLast() else {
          continue
        }
        found[index] = place
        isTaken[place] = true
      }
    }
    pair({ [$0.key, $0.digest.description] }, { [$0.key, $0.digest.description] })
    pair(
      { [String(SectionKey.base($0.key)), $0.digest.description] },
      { [String(SectionKey.base($0.key)), $0.digest.description] })
    pair({ $0.key }, { $0.key })
    pair({ $0.digest }, { $0.digest })
    // The first line of a section that has a heading is the heading, whatever anchor it got.
    pair(
      { $0.key.hasPrefix("@") ? nil : $0.lines.first },
      { $0.title.isEmpty ? nil : $0.blocks.first?.text })
    pairSimilar(signed, sections, &found, &isTaken)
    return found
  }

  /// Pairs what is left between sections that were found, stretch by stretch.
  private static func pairSimilar(
    _ signed: [Signed], _ sections: [SectionContent], _ found: inout [Int?],
    _ isTaken: inout [Bool]
  ) {
    var start = 0
    while let first = (start..<signed.count).first(where: { found[$0] == nil }) {
      let end = (first..<signed.count).first { found[$0] != nil } ?? signed.count
      start = end
      // What stands between the neighbours now; after a move there may be no such place.
      let before = first > 0 ? found[first - 1].map { $0 + 1 } ?? 0 : 0
      let after = end < signed.count ? found[end] ?? sections.count : sections.count
      guard before < after else { continue }
      let candidates = (before..<after).filter {
        !isTaken[$0] && sections[$0].key != SectionKey.frontMatter
      }
      let stretch = (first..<end).filter { signed[$0].key != SectionKey.frontMatter }
      let pairs = SimilarPairs.pairs(
        stretch.map { WordBag(signed[$0].lines) },
        candidates.map { WordBag(sections[$0].blocks.map(\.text)) })
      for pair in pairs {
        found[stretch[pair.old]] = candidates[pair.new]
        isTaken[candidates[pair.new]] = true
      }
    }
  }
}
