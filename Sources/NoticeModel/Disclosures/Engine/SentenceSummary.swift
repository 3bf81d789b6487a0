/// The classes that patterns cannot do without, and the flags, of each sentence of a text and of all
/// together, as bits.
struct SentenceSummary {
  private let rowLength: Int
  /// The classes as bits; the first row is empty, the last that of all sentences.
  private var rows: [UInt64]
  /// The row of each sentence, and behind them that of all.
  private var rowsOfSentences: [Int32] = []
  private var flags: [TokenFlags]
  /// The place behind those of the sentences.
  private let whole: Int

  /// Of a text with more sentences, all are looked at for one that holds the same.
  private static let fewSentences = 1_000

  /// Sums a text up. Sentences that hold none of the classes, or the same as others, have one row together:
  /// very many of them are short or repeat themselves.
  init(_ text: EvidenceText, _ classes: TextClasses) {
    let rowLength = classes.rowLength
    self.rowLength = rowLength
    whole = text.sentences.count
    rows = Array(repeating: 0, count: rowLength)
    rowsOfSentences.reserveCapacity(whole + 1)
    flags = Array(repeating: [], count: whole + 1)
    // A language without classes has rows of no length.
    var rowCount: Int32 = 1
    var earlier: [UInt64: Int32] = [:]
    for (number, sentence) in text.sentences.enumerated() {
      var hasClasses = false
      let row = rows.count
      for index in sentence.tokens {
        flags[number].formUnion(text.tokens[index].flags)
        classes.forEachNeeded(index) { name in
          if !hasClasses {
            hasClasses = true
            rows.append(contentsOf: repeatElement(0, count: rowLength))
          }
          rows[row + Int(name >> 6)] |= 1 << UInt64(name & 63)
        }
      }
      flags[whole].formUnion(flags[number])
      guard hasClasses else {
        rowsOfSentences.append(0)
        continue
      }
      var same = rowCount - 1
      if whole > Self.fewSentences {
        let hash = rows[row...].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
        same = earlier[hash] ?? same
        earlier[hash] = earlier[hash] ?? rowCount
      }
      if rows[row...].elementsEqual(rows[(Int(same) * rowLength)...].prefix(rowLength)) {
        rows.removeLast(rowLength)
      } else {
        same = rowCount
        rowCount += 1
      }
      rowsOfSentences.append(same)
    }
    let row = rows.count
    rows.append(contentsOf: repeatElement(0, count: rowLength))
    for name in classes.needed { rows[row + Int(name >> 6)] |= 1 << UInt64(name & 63) }
    rowsOfSentences.append(rowCount)
  }

  /// Whether a sentence holds what an automaton needs; `false` is certain.
  @inline(__always)
  func mayHold(
    _ automaton: PatternAutomaton, _ automata: AutomatonTable, in sentence: Int
  ) -> Bool {
    for index in automaton.needs {
      let need = automata.needs[Int(index)]
      if need.name >= 0, holds(need.name, sentence) { continue }
      if !need.flags.isEmpty, !flags[sentence].isDisjoint(with: need.flags) { continue }
      guard need.others.contains(where: { holds(automata.otherNames[Int($0)], sentence) }) else {
        return false
      }
    }
    return true
  }

  /// Whether all sentences together hold what an automaton needs; `false` is certain.
  func mayHoldAnywhere(_ automaton: PatternAutomaton, _ automata: AutomatonTable) -> Bool {
    mayHold(automaton, automata, in: whole)
  }

  @inline(__always)
  private func holds(_ name: Int32, _ sentence: Int) -> Bool {
    rows[Int(rowsOfSentences[sentence]) * rowLength + Int(name >> 6)]
      & (1 << UInt64(name & 63)) != 0
  }
}
