/// Finds for a line the narrowest entry that silences a rule or group there, without a look at all
/// comments.
struct SuppressionIndex: Sendable {
  /// An entry of a suppression; the order decides between entries of one width.
  struct Place: Hashable, Sendable, Comparable {
    /// The index of the comment.
    var suppression: Int
    /// The index of the entry in it.
    var entry: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.suppression, left.entry) < (right.suppression, right.entry)
    }
  }

  /// An entry and the lines that it silences.
  private struct Range {
    var place: Place
    var lines: ClosedRange<Int>

    var length: Int { lines.upperBound - lines.lowerBound }
  }

  /// The lines of one name cut where any of its ranges begins or ends.
  private struct Track {
    /// The first line of each piece, ascending.
    var starts: [Int]
    /// The narrowest range that holds the piece.
    var owners: [Range?]

    func range(at line: Int) -> Range? {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= line { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? owners[low - 1] : nil
    }
  }

  private let tracks: [String: Track]

  /// Indexes comments.
  init(_ suppressions: [Suppression]) {
    var ranges: [String: [Range]] = [:]
    for (index, suppression) in suppressions.enumerated() where suppression.directive != .enable {
      for (position, entry) in suppression.entries.enumerated() {
        let place = Place(suppression: index, entry: position)
        ranges[entry.name, default: []].append(Range(place: place, lines: entry.lines))
      }
    }
    tracks = ranges.mapValues(Self.track)
  }

  /// The narrowest entry that silences `rule` or `group` on a line.
  func place(for rule: String, group: String, line: Int) -> Place? {
    let found = [rule, group].compactMap { tracks[$0]?.range(at: line) }
    return found.min { ($0.length, $0.place) < ($1.length, $1.place) }?.place
  }

  /// Gives each piece to the narrowest range that holds it: ranges come narrowest first and take
  /// the pieces that are still free, so that each piece is looked at about once.
  private static func track(_ ranges: [Range]) -> Track {
    var starts = Set<Int>()
    for range in ranges {
      starts.insert(range.lines.lowerBound)
      if range.lines.upperBound < .max { starts.insert(range.lines.upperBound + 1) }
    }
    let ordered = starts.sorted()
    let positions = Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
    var owners = [Range?](repeating: nil, count: ordered.count)
    // The next free piece at or behind each piece.
    var next = Array(0...ordered.count)
    func free(from piece: Int) -> Int {
      var found = piece
      while next[found] != found { found = next[found] }
      var step = piece
      while step != found {
        let following = next[step]
        next[step] = found
        step = following
      }
      return found
    }
    for range in ranges.sorted(by: { ($0.length, $0.place) < ($1.length, $1.place) }) {
      let end =
        range.lines.upperBound < .max
        ? positions[range.lines.upperBound + 1] ?? ordered.count : ordered.count
      var piece = free(from: positions[range.lines.lowerBound] ?? ordered.count)
      while piece < end {
        owners[piece] = range
        next[piece] = piece + 1
        piece = free(from: piece)
      }
    }
    return Track(starts: ordered, owners: owners)
  }
}
