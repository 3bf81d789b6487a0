extension EvidenceParts {
  /// The parts as text: the names of what patterns are about in a line, then numbers.
  ///
  /// - Parameter digest: That of the evidence from which they were read.
  func compiled(_ digest: UInt64) -> [UInt8] {
    var names: [String] = []
    var writer = EvidenceNumberWriter()
    writer.write(digest)
    vocabulary.write(to: &writer)
    automata.writeCounts(to: &writer)
    var known = [Int32](repeating: 0, count: conditionCount)
    for condition in conditions { known[condition.number] = condition.automaton }
    writer.write(conditionCount)
    for automaton in known { automata.write(automaton, to: &writer) }
    writer.write(conditions.count)
    writer.write(patterns.count)
    for pattern in patterns {
      writer.write(Self.number(of: Self.name(of: pattern.target), &names))
      writer.write(Self.number(of: Self.name(of: pattern.weight), &names))
      writer.write(
        (pattern.isForHeadings ? 4 : 0) | (pattern.isAtStart ? 2 : 0) | (pattern.isAtEnd ? 1 : 0))
      writer.write(pattern.conditions.count)
      for condition in conditions[pattern.conditions] {
        writer.write(condition.number)
        writer.write(
          condition.scope.width << 3 | (condition.isForbidden ? 4 : 0)
            | (condition.isAtStart ? 2 : 0) | (condition.isAtEnd ? 1 : 0))
      }
      automata.write(pattern.automaton, to: &writer)
    }
    return Array(names.joined(separator: " ").utf8) + [0x0A] + writer.text
  }

  /// Reads parts; `nil` where the text was compiled from other evidence.
  init?(compiled text: [UInt8], _ digest: UInt64) {
    let line = text.prefix { $0 != 0x0A }
    var reader = EvidenceNumberReader(text, from: line.endIndex + 1)
    guard reader.next() == digest else { return nil }
    let names = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    let targets = names.map(Self.target)
    let weights = names.map(Self.weight)
    vocabulary = VocabularyTree(&reader)
    automata.reserve(&reader)
    conditionCount = reader.nextCount()
    let known = (0..<conditionCount).map { _ in automata.readAutomaton(&reader) }
    conditions.reserveCapacity(reader.nextCount())
    let count = reader.nextCount()
    patterns.reserveCapacity(count)
    for _ in 0..<count {
      let target = reader.nextInt()
      let weight = reader.nextInt()
      guard targets.indices.contains(target), let target = targets[target],
        weights.indices.contains(weight), let weight = weights[weight]
      else { return nil }
      let signs = reader.nextInt()
      let first = conditions.count
      for _ in 0..<reader.nextInt() {
        let number = reader.nextInt()
        let signs = reader.nextInt()
        guard known.indices.contains(number), PatternScope.byWidth.indices.contains(signs >> 3)
        else { return nil }
        conditions.append(
          EvidencePattern.Condition(
            automaton: known[number], scope: PatternScope.byWidth[signs >> 3],
            isForbidden: signs & 4 != 0, isAtStart: signs & 2 != 0, isAtEnd: signs & 1 != 0,
            number: number))
      }
      patterns.append(
        EvidencePattern(
          target: target, weight: weight, isForHeadings: signs & 4 != 0,
          automaton: automata.readAutomaton(&reader), isAtStart: signs & 2 != 0,
          isAtEnd: signs & 1 != 0, conditions: first..<conditions.count, line: patterns.count))
    }
  }

  private static func number(of name: String, _ names: inout [String]) -> Int {
    if let number = names.firstIndex(of: name) { return number }
    names.append(name)
    return names.count - 1
  }

  private static func name(of target: EvidencePattern.Target) -> String {
    switch target {
    case .disclosure(let disclosure): disclosure.rawValue
    case .question(let question): "?" + question.rawValue
    }
  }

  private static func target(_ name: String) -> EvidencePattern.Target? {
    if name.hasPrefix("?") {
      return ProfileQuestion(rawValue: String(name.dropFirst())).map { .question($0) }
    }
    return Disclosure(rawValue: name).map { .disclosure($0) }
  }

  private static func name(of weight: DisclosureEvidence.Weight) -> String {
    switch weight {
    case .present: "+"
    case .denied: "-"
    case .weak(let weakness): "~" + weakness.rawValue
    case .facet(let facet): "=" + facet
    }
  }

  private static func weight(_ name: String) -> DisclosureEvidence.Weight? {
    switch name.first {
    case "+": .present
    case "-": .denied
    case "~": DisclosureWeakness(rawValue: String(name.dropFirst())).map { .weak($0) }
    case "=": .facet(String(name.dropFirst()))
    default: nil
    }
  }
}
