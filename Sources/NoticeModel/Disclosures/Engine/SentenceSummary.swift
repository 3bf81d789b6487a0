/// The classes that patterns cannot do without, and the flags, of each sentence of a text and of all
/// together, as bits.
struct SentenceSummary {
  private let rowLength: Int
  private var rows: [UInt64]
  private var flags: [TokenFlags]
  /// The row behind those of the sentences.
  private let whole: Int

  /// Sums a text up.
  init(_ text: EvidenceText, _ classes: TextClasses) {
    rowLength = classes.rowLength
    whole = text.sentences.count
    rows = Array(repeating: 0, count: rowLength * (whole + 1))
    flags = Array(repeating: [], count: whole + 1)
    for (number, sentence) in text.sentences.enumerated() {
      for index in sentence.tokens {
        flags[number].formUnion(text.tokens[index].flags)
        classes.forEachNeeded(index) { name in
          rows[number * rowLength + Int(name >> 6)] |= 1 << UInt64(name & 63)
        }
      }
      flags[whole].formUnion(flags[number])
    }
    for name in classes.needed {
      rows[whole * rowLength + Int(name >> 6)] |= 1 << UInt64(name & 63)
    }
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
    rows[sentence * rowLength + Int(name >> 6)] & (1 << UInt64(name & 63)) != 0
  }
}
