/// Finds whole sections that have no partner on either side and are built alike: they moved.
///
/// Names, numbers and links may be missing in both; the kinds and lengths of several blocks in a row
/// are telling then.
enum SectionShapes {
  /// A section is looked at up to so many units.
  private static let maximumUnits = 400
  /// The least length in characters that tells sections apart.
  private static let minimumLength = 80

  /// The sections of the source and of the translation that answer to each other.
  static func pairs(
    _ score: AlignmentScore, whereFree isFree: (Int) -> Bool, and isFreeThere: (Int) -> Bool
  ) -> [(Range<Int>, Range<Int>)] {
    let sources = sections(score.source, isFree)
    guard !sources.isEmpty else { return [] }
    var byShape: [[UInt8]: [Range<Int>]] = [:]
    for section in sections(score.translation, isFreeThere) {
      byShape[shape(score.translation[section]), default: []].append(section)
    }
    var found: [(Range<Int>, Range<Int>)] = []
    for section in sources {
      let shape = shape(score.source[section])
      let candidates = (byShape[shape] ?? []).prefix(8).compactMap { candidate in
        distance(section, candidate, score).map { (candidate, $0) }
      }
      guard let best = candidates.min(by: { $0.1 < $1.1 })?.0 else { continue }
      found.append((section, best))
      byShape[shape]?.removeAll { $0 == best }
    }
    return found
  }

  /// The outermost sections all of whose units are free.
  private static func sections(
    _ units: [AlignmentUnit], _ isFree: (Int) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < units.count {
      guard units[index].kind == .heading, isFree(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < units.count, isFree(end), end - index < maximumUnits,
        units[end].kind != .heading || units[end].level > units[index].level
      {
        end += 1
      }
      let isWhole =
        end == units.count
        || units[end].kind == .heading && units[end].level <= units[index].level
      if isWhole, end > index + 1 { found.append(index..<end) }
      index = end
    }
    return found
  }

  private static func shape(_ units: ArraySlice<AlignmentUnit>) -> [UInt8] {
    units.flatMap { unit in
      [unit.kind.rawValue, UInt8(clamping: unit.level), UInt8(clamping: unit.depth)]
    }
  }

  /// How far the lengths of two sections are apart, in 64ths of a doubling; `nil` for too far.
  private static func distance(
    _ section: Range<Int>, _ other: Range<Int>, _ score: AlignmentScore
  ) -> Int32? {
    var lengths = (0, 0)
    for (i, j) in zip(section, other) {
      let (left, right) = (score.source[i], score.translation[j])
      lengths.0 += left.length
      lengths.1 += right.length
      let far = score.deviation(left, right)
      // Short texts vary more.
      if far > (min(left.length, right.length) < 30 ? 80 : 36) { return nil }
      if left.number != 0, right.number != 0, left.number != right.number { return nil }
    }
    guard lengths.0 >= minimumLength else { return nil }
    let far = score.deviation(lengths.0, lengths.1)
    return far <= 24 ? far : nil
  }
}
