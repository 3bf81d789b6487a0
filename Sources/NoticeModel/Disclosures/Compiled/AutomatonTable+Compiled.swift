extension AutomatonTable {
  /// Writes an automaton of the table.
  func write(_ automaton: PatternAutomaton, to writer: inout EvidenceNumberWriter) {
    let count = automaton.placeCount
    writer.write(UInt64(count) << 1 | (automaton.isNarrow ? 1 : 0))
    for place in 0..<count { write(places[Int(automaton.firstPlace) + place], to: &writer) }
    if automaton.isNarrow {
      writer.write(automaton.first.firstWord)
      let last = automaton.last.firstWord
      let low = min(last.trailingZeroBitCount, count - 1)
      writer.write(count - 1 - low)
      writer.write(last >> UInt64(low))
      for place in 0..<count {
        writeStep(narrowSteps[Int(automaton.firstStep) + place], of: place, to: &writer)
      }
    } else {
      writer.write(automaton.first)
      writer.write(automaton.last)
      for place in 0..<count {
        writer.write(wideSteps[Int(automaton.firstStep) + place], from: place + 1)
      }
    }
    writer.write(automaton.needs.count)
    for index in automaton.needs {
      let need = needs[Int(index)]
      writer.write(need.name + 1)
      writer.write(need.others.count)
      for other in need.others { writer.write(otherNames[Int(other)]) }
      writer.write(need.flags.rawValue)
    }
  }

  private func write(_ place: PatternAutomaton.Place, to writer: inout EvidenceNumberWriter) {
    switch place {
    case .any: writer.write(0)
    case .words(let name): writer.write(name << 2 | 1)
    case .capitals(let name): writer.write(name << 2 | 2)
    case .fact(let flags): writer.write(UInt64(flags.rawValue) << 2 | 3)
    }
  }

  /// Most places are followed by what stands behind them.
  private func writeStep(
    _ step: UInt64, of place: Int, to writer: inout EvidenceNumberWriter
  ) {
    let behind = (step >> UInt64(place)) >> 1
    let before = step & ~((behind << UInt64(place)) << 1)
    writer.write(behind << 1 | (before != 0 ? 1 : 0))
    if before != 0 { writer.write(before) }
  }

  /// Reads an automaton into the table.
  mutating func readAutomaton(_ reader: inout EvidenceNumberReader) -> PatternAutomaton {
    let head = reader.nextInt()
    let count = min(head >> 1, PlaceSet.capacity)
    let isNarrow = head & 1 == 1
    var any = PlaceSet.none
    let firstPlace = Int32(places.count)
    for place in 0..<count {
      let number = reader.next()
      let value = number >> 2
      switch number & 3 {
      case 1: places.append(.words(Int32(truncatingIfNeeded: value)))
      case 2: places.append(.capitals(Int32(truncatingIfNeeded: value)))
      case 3: places.append(.fact(TokenFlags(rawValue: UInt16(truncatingIfNeeded: value))))
      default:
        places.append(.any)
        any.insert(place)
      }
    }
    let first: PlaceSet
    let last: PlaceSet
    let firstStep = Int32(isNarrow ? narrowSteps.count : wideSteps.count)
    if isNarrow {
      first = PlaceSet(firstWord: reader.next())
      let low = count - 1 - reader.nextInt()
      last = PlaceSet(firstWord: reader.next() << UInt64(truncatingIfNeeded: max(0, low)))
      for place in 0..<count { narrowSteps.append(Self.readStep(of: place, &reader)) }
    } else {
      first = reader.nextPlaces()
      last = reader.nextPlaces()
      for place in 0..<count { wideSteps.append(reader.nextPlaces(from: place + 1)) }
    }
    let firstNeed = Int32(needs.count)
    for _ in 0..<reader.nextInt() {
      let name = reader.nextInt32() - 1
      let start = Int32(otherNames.count)
      for _ in 0..<reader.nextInt() { otherNames.append(reader.nextInt32()) }
      needs.append(
        Need(
          name: name, others: start..<Int32(otherNames.count),
          flags: TokenFlags(rawValue: UInt16(truncatingIfNeeded: reader.next()))))
    }
    return PatternAutomaton(
      firstPlace: firstPlace, placeCount: count, firstStep: firstStep, isNarrow: isNarrow,
      first: first, last: last, any: any, needs: firstNeed..<Int32(needs.count))
  }

  @inline(__always)
  private static func readStep(
    of place: Int, _ reader: inout EvidenceNumberReader
  ) -> UInt64 {
    let number = reader.next()
    let behind = ((number >> 1) << UInt64(place)) << 1
    return number & 1 == 0 ? behind : behind | reader.next()
  }
}
