/// Units that can only answer to each other, found without comparing all with all.
enum CertainPoints {
  /// A unit of the source and the one of the translation that answers to it.
  struct Point {
    var source: Int
    var translation: Int
  }

  /// The longest series of such units that stands in the same order on both sides.
  static func points(_ source: [AlignmentUnit], _ translation: [AlignmentUnit]) -> [Point] {
    let places = unique(translation)
    let candidates = unique(source).compactMap { key, index in
      places[key].map { Point(source: index, translation: $0) }
    }
    return ascending(candidates.sorted { $0.source < $1.source })
  }

  /// The units by what no other unit of the side has.
  private static func unique(_ units: [AlignmentUnit]) -> [[UInt32]: Int] {
    var places: [[UInt32]: Int] = [:]
    for (index, unit) in units.enumerated() {
      for key in keys(unit) { places[key] = places[key] == nil ? index : -1 }
    }
    return places.filter { $0.value >= 0 }
  }

  private static func keys(_ unit: AlignmentUnit) -> [[UInt32]] {
    let kind = UInt32(unit.kind.rawValue) << 8 | UInt32(unit.level)
    var keys: [[UInt32]] = []
    if unit.anchor != 0 { keys.append([kind, 1, unit.anchor]) }
    if unit.tokens.count >= 2, unit.weight >= 150 { keys.append([kind, 2] + unit.tokens) }
    if unit.length >= 8 { keys.append([kind, 3, unit.text]) }
    return keys
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
