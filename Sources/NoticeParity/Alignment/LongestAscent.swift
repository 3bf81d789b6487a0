/// The longest part of a sequence that ascends.
enum LongestAscent {
  /// The indices of the values that make it; in n log n steps.
  static func indices(of values: [Int]) -> [Int] {
    // The last value of the best series of each length, and what stands before each value.
    var last: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var (low, high) = (0, last.count)
      while low < high {
        let middle = (low + high) / 2
        if values[last[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = last[low - 1] }
      if low < last.count { last[low] = index } else { last.append(index) }
    }
    var series: [Int] = []
    var index = last.last ?? -1
    while index >= 0 {
      series.append(index)
      index = before[index]
    }
    return series.reversed()
  }
}
