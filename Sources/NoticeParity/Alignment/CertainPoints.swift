/// Units that can only answer to each other, found without comparing all with all.
enum CertainPoints {
  /// A unit of the source and the one of the translation that answers to it.
  struct Point {
    var source: Int
    var translation: Int
  }

  /// What no other unit of its side has: an anchor, tokens or a text, as a hash.
  private struct Mark {
    var hash: UInt64
    var unit: Int32
  }

  /// The longest series of such units that stands in the same order on both sides.
  ///
  /// - Parameters:
  ///   - source: The source's units and their telling tokens.
  ///   - translation: The translation's.
  static func points(
    _ source: (units: [AlignmentUnit], tokens: TellingTokens),
    _ translation: (units: [AlignmentUnit], tokens: TellingTokens)
  ) -> [Point] {
    let places = unique(translation.units, translation.tokens)
    var candidates: [Point] = []
    var next = 0
    for mark in unique(source.units, source.tokens) {
      while next < places.count, places[next].hash < mark.hash { next += 1 }
      guard next < places.count, places[next].hash == mark.hash else { continue }
      candidates.append(Point(source: Int(mark.unit), translation: Int(places[next].unit)))
    }
    return ascending(
      candidates.sorted { ($0.source, $0.translation) < ($1.source, $1.translation) })
  }

  /// The units by what no other unit of the side has, in the order of the hashes.
  private static func unique(_ units: [AlignmentUnit], _ tokens: TellingTokens) -> [Mark] {
    var marks: [Mark] = []
    for (index, unit) in units.enumerated() {
      let kind = UInt64(unit.kind.rawValue) << 8 | UInt64(unit.level)
      func add(_ type: UInt64, _ value: UInt64) {
        let hash = ((kind << 2 | type) &* 0x9E37_79B9_7F4A_7C15) ^ value
        marks.append(Mark(hash: hash, unit: Int32(index)))
      }
      if unit.anchor != 0 { add(1, UInt64(unit.anchor)) }
      if tokens.weight(index) >= 90 {
        add(
          2,
          tokens[index].reduce(0xcbf2_9ce4_8422_2325) { hash, token in
            (hash ^ UInt64(token)) &* 0x100_0000_01b3
          })
      }
      if unit.length >= 8 { add(3, UInt64(unit.text)) }
    }
    marks.sort { $0.hash < $1.hash }
    var kept: [Mark] = []
    var index = 0
    while index < marks.count {
      var end = index + 1
      while end < marks.count, marks[end].hash == marks[index].hash { end += 1 }
      if end == index + 1 { kept.append(marks[index]) }
      index = end
    }
    return kept
  }

  /// The longest part of `points`, which ascend by source, that ascends by translation too.
  private static func ascending(_ points: [Point]) -> [Point] {
    var series: [Point] = []
    for index in LongestAscent.indices(of: points.map(\.translation)) {
      // One unit may be unique in two ways.
      if series.last.map({ $0.source < points[index].source }) ?? true {
        series.append(points[index])
      }
    }
    return series
  }
}
