extension AutomatonTable {
  /// Writes an automaton of the table.
  func write(_ number: Int32, to writer: inout EvidenceNumberWriter) {
    let automaton = automata[Int(number)]
    let count = Int(automaton.placeCount)
    writer.write(count)
    for place in 0..<count { write(places[Int(automaton.firstPlace) + place], to: &writer) }
    if automaton.isNarrow {
      writer.write(automaton.first)
      let low = min(automaton.last.trailingZeroBitCount, count - 1)
      writer.write(count - 1 - low)
      writer.write(automaton.last >> UInt64(low))
      for place in 0..<count {
        writeStep(narrowSteps[Int(automaton.firstStep) + place], of: place, to: &writer)
      }
    } else {
      let masks = wideMasks[Int(automaton.wideMasks)]
      writer.write(masks.first)
      writer.write(masks.last)
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

  /// Writes how many there are of everything, so that nothing grows step by step when it is read.
  func writeCounts(to writer: inout EvidenceNumberWriter) {
    writer.write(automata.count)
    writer.write(wideMasks.count)
    writer.write(places.count)
    writer.write(narrowSteps.count)
    writer.write(wideSteps.count)
    writer.write(needs.count)
    writer.write(otherNames.count)
  }

  /// Makes room for what was counted.
  mutating func reserve(_ reader: inout EvidenceNumberReader) {
    automata.reserveCapacity(reader.nextCount())
    wideMasks.reserveCapacity(reader.nextCount())
    places.reserveCapacity(reader.nextCount())
    narrowSteps.reserveCapacity(reader.nextCount())
    wideSteps.reserveCapacity(reader.nextCount())
    needs.reserveCapacity(reader.nextCount())
    otherNames.reserveCapacity(reader.nextCount())
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

  /// Reads an automaton into the table; returns its number.
  mutating func readAutomaton(_ reader: inout EvidenceNumberReader) -> Int32 {
    let count = min(reader.nextInt(), PlaceSet.capacity)
    let isNarrow = count <= PatternAutomaton.mostNarrowPlaces
    let firstPlace = places.count
    var any = PlaceSet.none
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
    var automaton = PatternAutomaton(
      firstPlace: Int32(firstPlace), placeCount: Int32(count),
      firstStep: Int32(isNarrow ? narrowSteps.count : wideSteps.count),
      wideMasks: isNarrow ? -1 : Int32(wideMasks.count), needs: 0..<0)
    if isNarrow {
      automaton.first = reader.next()
      let low = count - 1 - reader.nextInt()
      automaton.last = reader.next() << UInt64(truncatingIfNeeded: max(0, low))
      automaton.any = any.firstWord
      for place in 0..<count { narrowSteps.append(Self.readStep(of: place, &reader)) }
    } else {
      wideMasks.append(
        PatternAutomaton.Masks(
          first: reader.nextPlaces(), last: reader.nextPlaces(), any: any))
      for place in 0..<count { wideSteps.append(reader.nextPlaces(from: place + 1)) }
    }
    let firstNeed = Int32(needs.count)
    for _ in 0..<reader.nextCount() {
      let name = reader.nextInt32() - 1
      let start = Int32(otherNames.count)
      for _ in 0..<reader.nextCount() { otherNames.append(reader.nextInt32()) }
      needs.append(
        Need(
          name: name, others: start..<Int32(otherNames.count),
          flags: TokenFlags(rawValue: UInt16(truncatingIfNeeded: reader.next()))))
    }
    automaton.needs = firstNeed..<Int32(needs.count)
    automata.append(automaton)
    return Int32(automata.count - 1)
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
