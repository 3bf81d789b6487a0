/// The words of some texts without their order, to tell how much two texts have in common.
struct WordBag {
  private var counts: [[UInt8]: Int] = [:]
  private var total = 0

  /// Counts the words of texts.
  init(_ texts: some Sequence<String>) {
    for text in texts {
      for word in WordSequence(text).words {
        counts[NormalizedText.kernel(of: word), default: 0] += 1
        total += 1
      }
    }
  }

  /// The share of words in common, from 0 to 1.
  func similarity(to other: WordBag) -> Double {
    guard total + other.total > 0 else { return 1 }
    let (small, large) = counts.count < other.counts.count ? (self, other) : (other, self)
    let shared = small.counts.reduce(0) { $0 + min($1.value, large.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total + other.total)
  }
}
