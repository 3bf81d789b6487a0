import SourceText

/// The words of a language's patterns, each with the classes that hold it, found letter by letter in the
/// text that they were compiled to: a run needs few of them.
struct EvidenceVocabulary: Sendable {
  /// The number of classes.
  let classCount: Int
  /// The sets of classes that words have.
  let sets: ClassSets
  private let text: ProgramText
  /// Where the letters begin there, and how many there are.
  private let start: Int
  private let count: Int
  /// The places of first letters, by their byte; -1 where no word begins so.
  private var starts = [Int32](repeating: -1, count: 256)

  /// The signs that a letter takes: its byte with the number of letters that may follow, the place of
  /// the first of these, the set of the classes of stems up to here, and that of a word that ends here.
  private static let letterSigns = 12

  /// Makes the words of a tree ready to be found.
  init(_ tree: VocabularyTree) {
    var writer = EvidenceNumberWriter()
    tree.write(to: &writer)
    var reader = EvidenceNumberReader(ProgramText(keeping: writer.text))
    self.init(&reader)
  }

  /// Finds the words of a tree where ``VocabularyTree/write(to:)`` has written it.
  init(_ reader: inout EvidenceNumberReader) {
    classCount = reader.nextCount()
    sets = ClassSets(&reader)
    count = reader.nextCount()
    let firstCount = min(reader.nextCount(), count)
    (text, start) = reader.skip(count * Self.letterSigns)
    for place in 0..<firstCount { starts[part(0, of: place) & 0xFF] = Int32(place) }
  }

  /// One of the four parts of a letter.
  @inline(__always)
  private func part(_ part: Int, of place: Int) -> Int {
    text.number(ofThreeSignsAt: start + place * Self.letterSigns + part * 3)
  }

  /// A set that a letter names; a text that was cut off has other signs there.
  @inline(__always)
  private func set(_ number: Int) -> Int32 { number < sets.count ? Int32(number) : 0 }

  /// The number of the set of classes that hold a folded word.
  func set(of word: [UInt8]) -> Int32 {
    guard let first = word.first else { return 0 }
    var place = Int(starts[Int(first)])
    guard place >= 0 else { return 0 }
    var letter = part(0, of: place)
    for index in 1..<max(1, word.count) {
      var low = part(1, of: place)
      var high = min(low + letter >> 8, count)
      let byte = Int(word[index])
      var found = -1
      while low < high {
        let middle = (low + high) >> 1
        let other = part(0, of: middle)
        if other & 0xFF == byte {
          (found, letter) = (middle, other)
          break
        }
        if other & 0xFF < byte { low = middle + 1 } else { high = middle }
      }
      guard found >= 0 else { return set(part(2, of: place)) }
      place = found
    }
    return set(part(3, of: place))
  }
}
