/// What two sequences have in common, in order.
///
/// Short sequences are compared by dynamic programming. In longer ones, elements that occur once on
/// either side are taken for fixed points first, and what is still too long between these counts as
/// replaced: the work is bounded on any input.
package enum CommonSequence {
  /// The greatest number of pairs of elements that are compared for one stretch.
  private static let limit = 1 << 20

  /// Pairs of equal elements, ascending on both sides.
  package static func pairs(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var pending = [(old: 0..<old.count, new: 0..<new.count)]
    while let stretch = pending.popLast() {
      var (left, right) = (stretch.old, stretch.new)
      while let a = left.first, let b = right.first, old[a] == new[b] {
        pairs.append((a, b))
        left = (a + 1)..<left.upperBound
        right = (b + 1)..<right.upperBound
      }
      while let a = left.last, let b = right.last, old[a] == new[b] {
        pairs.append((a, b))
        left = left.lowerBound..<a
        right = right.lowerBound..<b
      }
      guard !left.isEmpty, !right.isEmpty else { continue }
      let (product, overflow) = left.count.multipliedReportingOverflow(by: right.count)
      if !overflow, product <= limit {
        pairs += compare(old, left, new, right)
      } else {
        let anchors = anchors(old, left, new, right)
        guard !anchors.isEmpty else { continue }
        var (from, to) = (left.lowerBound, right.lowerBound)
        for anchor in anchors {
          pending.append((from..<anchor.old, to..<anchor.new))
          pairs.append(anchor)
          (from, to) = (anchor.old + 1, anchor.new + 1)
        }
        pending.append((from..<left.upperBound, to..<right.upperBound))
      }
    }
    return pairs.sorted { $0.old < $1.old }
  }

  /// The longest common subsequence of two short stretches.
  private static func compare(
    _ old: [Int], _ left: Range<Int>, _ new: [Int], _ right: Range<Int>
  ) -> [(old: Int, new: Int)] {
    let width = right.count + 1
    var lengths = [UInt32](repeating: 0, count: (left.count + 1) * width)
    for a in stride(from: left.count - 1, through: 0, by: -1) {
      for b in stride(from: right.count - 1, through: 0, by: -1) {
        lengths[a * width + b] =
          old[left.lowerBound + a] == new[right.lowerBound + b]
          ? lengths[(a + 1) * width + b + 1] + 1
          : max(lengths[(a + 1) * width + b], lengths[a * width + b + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (a, b) = (0, 0)
    while a < left.count, b < right.count {
      if old[left.lowerBound + a] == new[right.lowerBound + b] {
        pairs.append((left.lowerBound + a, right.lowerBound + b))
        a += 1
        b += 1
      } else if lengths[(a + 1) * width + b] >= lengths[a * width + b + 1] {
        a += 1
      } else {
        b += 1
      }
    }
    return pairs
  }

  /// The longest ascending run of the elements that occur once on either side.
  private static func anchors(
    _ old: [Int], _ left: Range<Int>, _ new: [Int], _ right: Range<Int>
  ) -> [(old: Int, new: Int)] {
    func single(_ sequence: [Int], _ range: Range<Int>) -> [Int: Int] {
      var places: [Int: Int] = [:]
      for index in range { places[sequence[index]] = places[sequence[index]] == nil ? index : -1 }
      return places.filter { $0.value >= 0 }
    }
    let places = single(new, right)
    let candidates = single(old, left).compactMap { element, index in
      places[element].map { (old: index, new: $0) }
    }.sorted { $0.old < $1.old }
    // Patience sorting: `tops` holds, by length, the run that ends lowest.
    var tops: [Int] = []
    var before = [Int](repeating: -1, count: candidates.count)
    for (index, candidate) in candidates.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if candidates[tops[middle]].new < candidate.new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : -1
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var run: [(old: Int, new: Int)] = []
    var index = tops.last ?? -1
    while index >= 0 {
      run.append(candidates[index])
      index = before[index]
    }
    return run.reversed()
  }
}
