/// The classes that the words of a text are in, and the patterns that may begin with them. A text has
/// words of few of all the sets of classes that its language has.
struct TextClasses {
  /// How many words of bits a row has that has a bit for each class.
  let rowLength: Int
  /// The classes as bits, a row for each set of classes that a word has; the first row is empty.
  private var rows: [UInt64]
  /// For each word the number of its row.
  private var rowsOfTokens: [Int32] = []
  /// The classes themselves, row by row.
  private var names: [Int32] = []
  /// Where those of each row start, and the end.
  private var nameStarts: [Int32] = [0, 0]
  /// The patterns that may begin with a word, row by row.
  private var beginnings: [Int32] = []
  /// Where those of each row start, and the end.
  private var starts: [Int32] = [0, 0]
  /// The classes that patterns cannot do without, row by row.
  private(set) var needed: [Int32] = []
  /// Where those of each row start, and the end.
  private var neededStarts: [Int32] = [0, 0]

  /// Looks at the words of a text.
  init(_ text: EvidenceText, _ evidence: EvidenceLanguage) {
    rowLength = (evidence.vocabulary.classCount + 63) / 64
    rows = Array(repeating: 0, count: rowLength)
    rowsOfTokens.reserveCapacity(text.tokens.count)
    let sets = evidence.vocabulary.sets
    var known = [Int32](repeating: -1, count: sets.count)
    known[0] = 0
    for token in text.tokens {
      let set = Int(token.set)
      if known[set] < 0 {
        known[set] = Int32(starts.count - 1)
        let row = rows.count
        rows.append(contentsOf: repeatElement(0, count: rowLength))
        sets.forEach(of: token.set) { name in
          rows[row + Int(name >> 6)] |= 1 << UInt64(name & 63)
          names.append(name)
          for place in evidence.patterns(ofClass: name) {
            beginnings.append(evidence.patternsOfClasses[place])
          }
          if evidence.isNeeded[Int(name)] { needed.append(name) }
        }
        nameStarts.append(Int32(names.count))
        neededStarts.append(Int32(needed.count))
        starts.append(Int32(beginnings.count))
      }
      rowsOfTokens.append(known[set])
    }
  }

  /// Visits the patterns that may begin with a word.
  @inline(__always)
  func forEachBeginning(_ token: Int, _ visit: (_ pattern: Int32) -> Void) {
    let row = Int(rowsOfTokens[token])
    for place in starts[row]..<starts[row + 1] { visit(beginnings[Int(place)]) }
  }

  /// Whether a class holds a word.
  @inline(__always)
  func holds(_ name: Int32, _ token: Int) -> Bool {
    let row = Int(rowsOfTokens[token]) * rowLength
    return rows[row + Int(name >> 6)] & (1 << UInt64(name & 63)) != 0
  }

  /// Visits the classes that hold a word.
  @inline(__always)
  func forEachName(_ token: Int, _ visit: (_ name: Int32) -> Void) {
    let row = Int(rowsOfTokens[token])
    for place in nameStarts[row]..<nameStarts[row + 1] { visit(names[Int(place)]) }
  }

  /// Visits the classes of a word that patterns cannot do without.
  @inline(__always)
  func forEachNeeded(_ token: Int, _ visit: (_ name: Int32) -> Void) {
    let row = Int(rowsOfTokens[token])
    for place in neededStarts[row]..<neededStarts[row + 1] { visit(needed[Int(place)]) }
  }
}
