/// Finds the name that was probably meant.
package enum NearestName {
  /// The candidate with the fewest single-byte changes (Levenshtein distance) to `name`; `nil` if
  /// even that is further away than a third of the name's length.
  package static func find(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.prefix(100))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(wanted, Array(candidate.utf8.prefix(100)))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return best.name
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
