import NoticeModel
import SourceText

/// The sentences of one passage, to tell those that stand in it twice.
struct SentenceTable {
  private struct Sentence {
    var range: Range<Int>
    /// Made for those alone that are as long as another one.
    var hash: UInt64 = 0
  }

  private var sentences: [Sentence] = []

  /// Reads the sentences of a passage, those left out that are short.
  mutating func read(_ passage: Range<Int>, of prose: Prose, atLeast minimum: Int) {
    sentences.removeAll(keepingCapacity: true)
    var start = passage.lowerBound
    var offset = start
    while offset < passage.upperBound {
      guard Self.mayEnd(prose.bytes[offset]),
        case let length = Self.endMark(at: offset, in: passage, prose), length > 0
      else {
        offset += 1
        continue
      }
      offset += length
      let range = Self.withoutMarks(start..<offset, prose)
      start = offset
      if range.count >= minimum { sentences.append(Sentence(range: range)) }
    }
  }

  /// The sentences that stood before, each with the first that says the same, in their order; those
  /// left out that hold what is no prose.
  mutating func repetitions(in prose: Prose) -> [(first: Range<Int>, second: Range<Int>)] {
    guard sentences.count > 1 else { return [] }
    sentences.sort { $0.range.count < $1.range.count }
    sentences = sentences.indices.filter(hasFellow).map { index in
      var hash = FNV1a()
      hash.combine(prose.bytes[sentences[index].range])
      return Sentence(range: sentences[index].range, hash: hash.value)
    }
    guard !sentences.isEmpty else { return [] }
    sentences.sort { ($0.hash, $0.range.lowerBound) < ($1.hash, $1.range.lowerBound) }
    var found: [(first: Range<Int>, second: Range<Int>)] = []
    var first = sentences[0]
    for sentence in sentences.dropFirst() {
      if sentence.hash == first.hash,
        prose.bytes[sentence.range].elementsEqual(prose.bytes[first.range])
      {
        if prose.bytes.holds(Prose.mask, in: sentence.range) { continue }
        found.append((first.range, sentence.range))
      } else {
        first = sentence
      }
    }
    return found.sorted { $0.second.lowerBound < $1.second.lowerBound }
  }

  /// Whether a sentence beside one in the order of their lengths is as long.
  private func hasFellow(_ index: Int) -> Bool {
    let length = sentences[index].range.count
    return index > 0 && sentences[index - 1].range.count == length
      || index + 1 < sentences.count && sentences[index + 1].range.count == length
  }

  /// Whether a mark that ends a sentence may begin with a byte.
  @inline(__always)
  private static func mayEnd(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  /// The length of a mark that ends a sentence; 0 where none stands.
  private static func endMark(at offset: Int, in passage: Range<Int>, _ prose: Prose) -> Int {
    let byte = prose.bytes[offset]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      // What stands within words and figures ends nothing.
      guard offset + 1 < passage.upperBound else { return 1 }
      let next = prose.bytes[offset + 1]
      return isPart(next) || isInitial(before: offset, in: passage, prose) ? 0 : 1
    case 0xE3, 0xEF, 0xE0, 0xD8, 0xDB, 0xD6:
      switch (byte, prose.byte(offset + 1), prose.byte(offset + 2)) {
      // 。！？।
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4): return 3
      // ؟۔։
      case (0xD8, 0x9F, _), (0xDB, 0x94, _), (0xD6, 0x89, _): return 2
      default: return 0
      }
    default: return 0
    }
  }

  /// A range without the blanks and ASCII marks that it begins with.
  private static func withoutMarks(_ range: Range<Int>, _ prose: Prose) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      if isPart(prose.bytes[start]) { break }
      start += 1
    }
    return start..<range.upperBound
  }

  /// Whether a full stop belongs to a single letter, as in `U.S. Department`.
  private static func isInitial(
    before offset: Int, in passage: Range<Int>, _ prose: Prose
  ) -> Bool {
    guard prose.bytes[offset] == UInt8(ascii: "."), offset > passage.lowerBound,
      isPart(prose.bytes[offset - 1]), prose.bytes[offset - 1] < 0x80
    else { return false }
    return offset - 1 == passage.lowerBound || !isPart(prose.bytes[offset - 2])
  }

  /// Whether a byte is part of a word or a figure.
  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
