import NoticeModel

/// Matches the facts of a block with those of its translation, by value, and keeps what is left.
///
/// A value that is said twice in one language and once in the other is said.
struct FactMatcher {
  private let source: [ComparableFact]
  private let translation: [ComparableFact]
  private var isSourceMatched: [Bool]
  private var isTranslationMatched: [Bool]

  /// The most facts of a block that are compared one with another.
  private static var limit: Int { 200 }

  /// The facts of the source that the translation does not state.
  var sourceRest: [ComparableFact] {
    source.indices.filter { !isSourceMatched[$0] }.map { source[$0] }
  }

  /// The facts of the translation that the source does not state.
  var translationRest: [ComparableFact] {
    translation.indices.filter { !isTranslationMatched[$0] }.map { translation[$0] }
  }

  /// Matches two blocks.
  init(_ source: Side, _ translation: Side) {
    self.source = source.facts.facts
    self.translation = translation.facts.facts
    isSourceMatched = Array(repeating: false, count: self.source.count)
    isTranslationMatched = Array(repeating: false, count: self.translation.count)
    matchEqualValues()
    guard self.source.count <= Self.limit, self.translation.count <= Self.limit else {
      isSourceMatched = isSourceMatched.map { _ in true }
      isTranslationMatched = isTranslationMatched.map { _ in true }
      return
    }
    match { $0.answers(to: $1) }
    match { $0.isProbably($1) }
    matchParts(source, translation)
    matchWords(source, translation)
    matchDigits(source, translation)
    matchCode(source, translation)
  }

  /// A block and the notice that it stands in.
  struct Side {
    let ledger: FactLedger
    let block: Int
    let facts: BlockFacts

    init(_ ledger: FactLedger, _ block: Int) {
      self.ledger = ledger
      self.block = block
      facts = ledger[block]
    }

    /// Whether the block holds an e-mail address as code.
    func hasCode(_ fact: ComparableFact) -> Bool {
      guard case .email(let address) = fact.key else { return false }
      let tree = ledger.notice.tree
      return tree.descendants(block).contains {
        tree.kind($0) == .code && tree.plainText($0).lowercased() == address
      }
    }
  }

  private mutating func matchEqualValues() {
    var places = Dictionary(grouping: translation.indices) { translation[$0].identity }
    for index in source.indices {
      guard let found = places[source[index].identity] else { continue }
      isSourceMatched[index] = true
      guard !found.isEmpty else { continue }
      for place in found { isTranslationMatched[place] = true }
      // They are matched now, however often the source says it.
      places[source[index].identity] = []
    }
  }

  /// Matches facts that are left, in their order.
  private mutating func match(_ areAlike: (ComparableFact, ComparableFact) -> Bool) {
    for index in source.indices where !isSourceMatched[index] {
      guard
        let found = translation.indices.first(where: {
          !isTranslationMatched[$0] && areAlike(source[index], translation[$0])
        })
      else { continue }
      isSourceMatched[index] = true
      isTranslationMatched[found] = true
    }
  }

  /// Matches a date of one side with what the other was read as: figures around a month whose name is
  /// not known here, or a month and year whose day stands apart.
  private mutating func matchParts(_ source: Side, _ translation: Side) {
    for index in self.source.indices where !isSourceMatched[index] {
      guard
        let places = Self.parts(
          of: self.source[index], in: self.translation, isTranslationMatched, translation)
      else { continue }
      isSourceMatched[index] = true
      for place in places { isTranslationMatched[place] = true }
    }
    for index in self.translation.indices where !isTranslationMatched[index] {
      guard
        let places = Self.parts(
          of: self.translation[index], in: self.source, isSourceMatched, source)
      else { continue }
      isTranslationMatched[index] = true
      for place in places { isSourceMatched[place] = true }
    }
  }

  /// The facts that a date is made of on the other side.
  private static func parts(
    of date: ComparableFact, in facts: [ComparableFact], _ isMatched: [Bool], _ side: Side
  ) -> [Int]? {
    guard case .date(let year, let month, let day) = date.key, !date.isAttribute else { return nil }
    func place(_ isWanted: (ComparableFact) -> Bool) -> Int? {
      facts.indices.first { !isMatched[$0] && isWanted(facts[$0]) }
    }
    func number(_ value: Int) -> Int? {
      let key = FactKey.quantity(DecimalNumber(mantissa: value), .none)
      return place { $0.number != nil && ($0.bareKey == key || $0.readings.contains(key)) }
    }
    let monthOfYear = place {
      $0.key == .date(year: year, month: month, day: nil) && !$0.isAttribute
    }
    guard let rest = monthOfYear ?? number(year) else {
      // "22 September" and "22 septembre 2014": the year may go without saying.
      let hasDate = facts.indices.contains { !isMatched[$0] && facts[$0].kind == .date }
      guard let day, !hasDate, let found = number(day) else { return nil }
      return [found]
    }
    guard let day else { return [rest] }
    if side.facts.itemNumber == day { return [rest] }
    return number(day).map { [rest, $0] }
  }

  /// Numbers that the other language writes in words.
  private mutating func matchWords(_ source: Side, _ translation: Side) {
    for index in self.source.indices where !isSourceMatched[index] {
      guard let number = self.source[index].writtenNumber else { continue }
      if translation.facts.numberWords.contains(number) { isSourceMatched[index] = true }
    }
    for index in self.translation.indices where !isTranslationMatched[index] {
      guard let number = self.translation[index].writtenNumber else { continue }
      if source.facts.numberWords.contains(number) { isTranslationMatched[index] = true }
    }
  }

  /// Addresses that the other language sets as code, where none is read.
  private mutating func matchCode(_ source: Side, _ translation: Side) {
    for index in self.source.indices where !isSourceMatched[index] {
      if translation.hasCode(self.source[index]) { isSourceMatched[index] = true }
    }
    for index in self.translation.indices where !isTranslationMatched[index] {
      if source.hasCode(self.translation[index]) { isTranslationMatched[index] = true }
    }
  }

  /// Digits that stand in the other language but were not read as the same kind of fact.
  private mutating func matchDigits(_ source: Side, _ translation: Side) {
    matchDigits(self.source, &isSourceMatched, in: translation)
    // A phone number without its country's code is part of the source's, and wrong.
    let hasPhone = sourceRest.contains { $0.kind == .phone }
    matchDigits(
      self.translation, &isTranslationMatched, in: source, besidesPhones: hasPhone)
  }

  private func matchDigits(
    _ facts: [ComparableFact], _ isMatched: inout [Bool], in other: Side,
    besidesPhones: Bool = false
  ) {
    var loose: Set<String>?
    var joined: Set<String>?
    for index in facts.indices where !isMatched[index] && !facts[index].figures.isEmpty {
      let fact = facts[index]
      let digits = fact.digits
      if fact.kind == .phone || fact.isGrouped, !(besidesPhones && fact.kind == .phone) {
        let all = joined ?? other.ledger.joinedDigits(of: other.block)
        joined = all
        let isLong = fact.kind == .phone || digits.utf8.count >= 4
        if isLong && all.contains(digits) || fact.isGrouped && all.contains(fact.figures) {
          isMatched[index] = true
        }
      } else if fact.kind != .phone {
        let runs = loose ?? other.ledger.looseDigits(of: other.block)
        loose = runs
        if runs.contains(digits) { isMatched[index] = true }
      }
    }
  }
}
