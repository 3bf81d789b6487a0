import SourceText

extension EvidenceParts {
  /// The parts as text: the names of what patterns say in a line, then numbers.
  ///
  /// What a search leaves out is stepped over: each condition, and each row of patterns about the same
  /// thing, stands behind its length.
  ///
  /// - Parameter digest: That of the evidence from which they were read.
  func compiled(_ digest: UInt64) -> [UInt8] {
    var names: [String] = []
    var writer = EvidenceNumberWriter()
    writer.write(digest)
    tree.write(to: &writer)
    automata.writeCounts(to: &writer)
    // Conditions are numbered as they come, which is how they are when they were read.
    var numbers: [Int: Int] = [:]
    var different: [EvidenceNumberWriter] = []
    for condition in conditions where numbers[condition.number] == nil {
      numbers[condition.number] = different.count
      var own = EvidenceNumberWriter()
      automata.write(condition.automaton, to: &own)
      different.append(own)
    }
    writer.write(different.count)
    for condition in different { writer.write(condition) }
    writer.write(conditions.count)
    writer.write(patterns.count)
    var rest = patterns[...]
    while let target = rest.first?.target {
      let row = rest.prefix { $0.target == target }
      rest = rest[row.endIndex...]
      writer.write(Self.number(of: target))
      writer.write(row.count)
      var own = EvidenceNumberWriter()
      for pattern in row { write(pattern, numbers, &names, to: &own) }
      writer.write(own)
    }
    return Array(names.joined(separator: " ").utf8) + [0x0A] + writer.text
  }

  private func write(
    _ pattern: EvidencePattern, _ numbers: [Int: Int], _ names: inout [String],
    to writer: inout EvidenceNumberWriter
  ) {
    writer.write(Self.number(of: Self.name(of: pattern.weight), &names))
    writer.write(
      (pattern.isForHeadings ? 4 : 0) | (pattern.isAtStart ? 2 : 0) | (pattern.isAtEnd ? 1 : 0))
    writer.write(pattern.conditions.count)
    for condition in conditions[pattern.conditions] {
      writer.write(numbers[condition.number] ?? 0)
      writer.write(
        condition.scope.width << 3 | (condition.isForbidden ? 4 : 0)
          | (condition.isAtStart ? 2 : 0) | (condition.isAtEnd ? 1 : 0))
    }
    automata.write(pattern.automaton, to: &writer)
  }

  /// Reads what is looked for; `nil` where the text was not compiled from the evidence that it should be.
  ///
  /// - Parameter digest: That of the evidence; `nil` where it is not asked for.
  init?(compiled text: ProgramText, _ search: DisclosureSearch, _ digest: UInt64?) {
    var reader = EvidenceNumberReader(text)
    let weights = reader.nextWords().map(Self.weight)
    let targets = Self.targets
    let written = reader.next()
    guard digest ?? written == written else { return nil }
    self.init(EvidenceVocabulary(&reader))
    automata.reserve(&reader)
    let starts = (0..<reader.nextCount()).map { _ in reader.skipPart() }
    var known = [(number: Int, automaton: Int32)?](repeating: nil, count: starts.count)
    conditions.reserveCapacity(reader.nextCount())
    let count = reader.nextCount()
    patterns.reserveCapacity(count)
    var readCount = 0
    while readCount < count {
      let number = reader.nextInt()
      let row = reader.nextCount()
      guard row > 0, targets.indices.contains(number) else { return nil }
      let target = targets[number]
      readCount += row
      let start = reader.skipPart()
      guard search.contains(target) else { continue }
      var own = reader.reader(at: start)
      for _ in 0..<row {
        guard read(target, weights, starts, &known, &own) else { return nil }
      }
    }
  }

  /// Reads a pattern; `false` where it cannot be read.
  private mutating func read(
    _ target: EvidencePattern.Target, _ weights: [DisclosureEvidence.Weight?], _ starts: [Int],
    _ known: inout [(number: Int, automaton: Int32)?], _ reader: inout EvidenceNumberReader
  ) -> Bool {
    let weight = reader.nextInt()
    guard weights.indices.contains(weight), let weight = weights[weight] else { return false }
    let signs = reader.nextInt()
    let first = conditions.count
    for _ in 0..<reader.nextInt() {
      let place = reader.nextInt()
      let signs = reader.nextInt()
      guard starts.indices.contains(place), PatternScope.byWidth.indices.contains(signs >> 3)
      else { return false }
      var condition = known[place]
      if condition == nil {
        var own = reader.reader(at: starts[place])
        condition = (conditionCount, automata.readAutomaton(&own))
        known[place] = condition
        conditionCount += 1
      }
      guard let (number, automaton) = condition else { return false }
      conditions.append(
        EvidencePattern.Condition(
          automaton: automaton, scope: PatternScope.byWidth[signs >> 3],
          isForbidden: signs & 4 != 0, isAtStart: signs & 2 != 0, isAtEnd: signs & 1 != 0,
          number: number))
    }
    patterns.append(
      EvidencePattern(
        target: target, weight: weight, isForHeadings: signs & 4 != 0,
        automaton: automata.readAutomaton(&reader), isAtStart: signs & 2 != 0,
        isAtEnd: signs & 1 != 0, conditions: first..<conditions.count, line: patterns.count))
    return true
  }

  private static func number(of name: String, _ names: inout [String]) -> Int {
    if let number = names.firstIndex(of: name) { return number }
    names.append(name)
    return names.count - 1
  }

  /// What patterns can be about, by its number.
  private static var targets: [EvidencePattern.Target] {
    Disclosure.allCases.map { .disclosure($0) } + ProfileQuestion.allCases.map { .question($0) }
  }

  private static func number(of target: EvidencePattern.Target) -> Int {
    targets.firstIndex(of: target) ?? 0
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
