/// Tells by two bytes whether one of some words may begin at a place of a text, in any case of ASCII
/// letters.
@usableFromInline
package struct PrefixFilter: Sendable {
  /// The second bytes of the words that begin with each byte, by their lower six bits.
  @usableFromInline
  var seconds = [UInt64](repeating: 0, count: 256)

  /// A filter without words.
  @usableFromInline
  package init() {}

  /// A filter for words in lower case.
  package init(_ words: some Sequence<String>) {
    for word in words { add(word.utf8) }
  }

  /// Adds a word in lower case.
  private mutating func add(_ word: String.UTF8View) {
    if let first = word.first { add(first, word.dropFirst().first) }
  }

  /// Adds a word in lower case by its first bytes; what follows a single one may be anything.
  @inlinable
  package mutating func add(_ first: UInt8, _ second: UInt8? = nil) {
    seconds[Int(first)] |= second.map { 1 << UInt64($0 & 63) } ?? .max
  }

  /// What begins with the words of either.
  func union(_ other: PrefixFilter) -> PrefixFilter {
    var both = self
    for index in both.seconds.indices { both.seconds[index] |= other.seconds[index] }
    return both
  }

  /// The bytes that words may begin with, in either case of ASCII letters.
  var firstBytes: [UInt8] {
    (0...255).filter { seconds[Int(Self.small($0))] != 0 }
  }

  /// Whether a word may begin at an offset; `false` is certain.
  @inlinable @inline(__always)
  package func mayBegin(at offset: Int, in text: ByteText) -> Bool {
    let first = Self.small(text.byte(offset))
    let known = seconds[Int(first)]
    return known != 0 && known & 1 << UInt64(Self.small(text.byte(offset + 1)) & 63) != 0
  }

  @inlinable @inline(__always)
  static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
