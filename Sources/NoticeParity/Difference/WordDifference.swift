/// How a text became another, word by word.
package struct WordDifference: Sendable {
  /// A stretch of words.
  package enum Part: Hashable, Sendable {
    /// Words that both texts have.
    case kept(String)
    /// Words that the old text has.
    case removed(String)
    /// Words that the new text has.
    case added(String)
  }

  /// The stretches in the texts' order.
  package let parts: [Part]
  /// Whether a blank stands before each stretch.
  private let hasBlankBefore: [Bool]

  /// Compares two texts. Typography and white space count for nothing.
  package init(from old: String, to new: String) {
    let (left, right) = (WordSequence(old), WordSequence(new))
    var numbers: [[UInt8]: Int] = [:]
    func numbered(_ words: [Substring]) -> [Int] {
      words.map { word in
        let kernel = NormalizedText.kernel(of: word)
        if let number = numbers[kernel] { return number }
        numbers[kernel] = numbers.count
        return numbers.count - 1
      }
    }
    let pairs = CommonSequence.pairs(numbered(left.words), numbered(right.words))
    var parts: [Part] = []
    var blanks: [Bool] = []
    func append(_ range: Range<Int>, of words: WordSequence, _ make: (String) -> Part) {
      guard !range.isEmpty else { return }
      parts.append(make(words.text(of: range)))
      blanks.append(words.hasBlankBefore[range.lowerBound])
    }
    var (a, b, kept) = (0, 0, 0)
    for pair in pairs + [(left.words.count, right.words.count)] {
      if pair.old > a || pair.new > b {
        append(kept..<b, of: right, Part.kept)
        append(a..<pair.old, of: left, Part.removed)
        append(b..<pair.new, of: right, Part.added)
        kept = pair.new
      }
      (a, b) = (pair.old + 1, pair.new + 1)
    }
    append(min(kept, right.words.count)..<right.words.count, of: right, Part.kept)
    self.parts = parts
    hasBlankBefore = blanks
  }

  /// Whether little of the old text is left.
  package var isRewritten: Bool {
    var (kept, changed) = (0, 0)
    for part in parts {
      switch part {
      case .kept(let text): kept += text.utf8.count
      case .removed(let text), .added(let text): changed += text.utf8.count
      }
    }
    return changed > 4 * kept
  }

  /// The changes in one line, with the words around them: `within [-30-]{+14+} days`.
  ///
  /// - Parameters:
  ///   - context: The number of kept words that are shown around a change.
  ///   - limit: The greatest number of characters; the rest is `…`.
  package func summary(context: Int = 3, limit: Int = 160) -> String {
    var text = ""
    var followsRemoval = false
    for (part, hasBlank) in abridged(context: context) {
      // What was put in stands right behind what was taken out.
      let isJoined = if followsRemoval, case .added = part { true } else { false }
      if hasBlank, !text.isEmpty, !isJoined { text += " " }
      followsRemoval = false
      switch part {
      case .kept(let words): text += words
      case .added(let words): text += "{+\(Self.shortened(words, to: limit / 2))+}"
      case .removed(let words):
        text += "[-\(Self.shortened(words, to: limit / 2))-]"
        followsRemoval = true
      }
    }
    return Self.shortened(text, to: limit)
  }

  /// The stretches, each with whether a blank stands before it, without kept words far from changes.
  ///
  /// - Parameter context: The number of kept words that are shown around a change.
  package func abridged(context: Int) -> [(part: Part, hasBlankBefore: Bool)] {
    parts.enumerated().map { index, part in
      guard case .kept(let words) = part else { return (part, hasBlankBefore[index]) }
      return (.kept(shown(words, at: index, context: context)), hasBlankBefore[index])
    }
  }

  /// Kept words, without those far from a change.
  private func shown(_ words: String, at index: Int, context: Int) -> String {
    let sequence = WordSequence(words)
    let count = sequence.words.count
    let head = index == 0 ? 0 : context
    let tail = index == parts.count - 1 ? 0 : context
    guard count > head + tail + 1 else { return words }
    let first = sequence.text(of: 0..<head)
    let last = sequence.text(of: (count - tail)..<count)
    return [first, "…", last].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A text that is cut behind a number of characters.
  package static func shortened(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}
