/// Pairs what is alike in two stretches, in order.
enum SimilarPairs {
  /// The least share of words that two texts have in common where one became the other.
  private static let threshold = 0.3
  /// The greatest number of pairs that are compared.
  private static let limit = 4096

  /// Pairs ascending on both sides. One beside one is always a pair: it was replaced.
  static func pairs(_ old: [WordBag], _ new: [WordBag]) -> [(old: Int, new: Int)] {
    if old.count == 1, new.count == 1 { return [(0, 0)] }
    guard !old.isEmpty, !new.isEmpty else { return [] }
    guard old.count <= limit / new.count else {
      // Too many to be compared: in order.
      return (0..<min(old.count, new.count)).map { ($0, $0) }
    }
    let width = new.count + 1
    var scores = [Double](repeating: 0, count: (old.count + 1) * width)
    var similarities = scores
    for a in stride(from: old.count - 1, through: 0, by: -1) {
      for b in stride(from: new.count - 1, through: 0, by: -1) {
        let similarity = old[a].similarity(to: new[b])
        similarities[a * width + b] = similarity
        let paired = similarity >= threshold ? similarity + scores[(a + 1) * width + b + 1] : 0
        scores[a * width + b] = max(
          paired, scores[(a + 1) * width + b], scores[a * width + b + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (a, b) = (0, 0)
    while a < old.count, b < new.count {
      let score = scores[a * width + b]
      let similarity = similarities[a * width + b]
      if similarity >= threshold, score == similarity + scores[(a + 1) * width + b + 1] {
        pairs.append((a, b))
        a += 1
        b += 1
      } else if score == scores[(a + 1) * width + b] {
        a += 1
      } else {
        b += 1
      }
    }
    return pairs
  }
}
