import MarkdownSyntax
import NoticeModel
import SourceText

/// The facts of a notice by leaf block.
struct FactLedger {
  let notice: Notice
  private let language: String
  /// The facts by the node of the leaf block that states them.
  private(set) var blocks: [Int: BlockFacts]

  /// The facts by block, as they are kept with their notice.
  private struct Blocks: Sendable {
    let facts: [Int: BlockFacts]
  }

  /// The facts of a notice, read once for all its pairs.
  init(_ notice: Notice) {
    self.notice = notice
    language = notice.locale?.language ?? "en"
    blocks = notice.derived(Blocks.self) { Blocks(facts: FactLedger(reading: $0).blocks) }.facts
  }

  private init(reading notice: Notice) {
    self.notice = notice
    language = notice.locale?.language ?? "en"
    blocks = [:]
    if notice.source.isLarge { reserve() }
    readContacts()
    readDates()
    readQuantities()
    for url in TextURLFinder.urls(of: notice) { add(url.fact, to: url.block) }
    // The keys alone: with the dictionary in two hands all facts would be copied.
    for block in Array(blocks.keys) {
      blocks[block]?.sort()
      let number = itemNumber(of: block)
      blocks[block]?.itemNumber = number
    }
  }

  /// The facts of a block.
  subscript(block: Int) -> BlockFacts { blocks[block] ?? BlockFacts() }

  /// Makes room for the facts of each block: a list that grows is in memory twice.
  private mutating func reserve() {
    let facts = notice.facts
    var counts: [Int: Int] = [:]
    // The figures of a postal address are facts each.
    for contact in facts.contacts {
      counts[contact.block, default: 0] += contact.value.kind == .postal ? 3 : 1
    }
    for amount in facts.amounts { counts[amount.block, default: 0] += 1 }
    for share in facts.percentages { counts[share.block, default: 0] += 1 }
    for period in facts.periods { counts[period.block, default: 0] += 1 }
    for number in facts.numbers { counts[number.block, default: 0] += 1 }
    for (block, count) in counts where count > 1000 {
      blocks[block, default: BlockFacts()].facts.reserveCapacity(count)
    }
  }

  private mutating func add(_ fact: ComparableFact, to block: Int) {
    blocks[block, default: BlockFacts()].facts.append(fact)
  }

  private mutating func readContacts() {
    // Where addresses run into each other, their figures are compared once.
    var known: Set<Int> = []
    for contact in notice.facts.contacts {
      let value = contact.value.value
      switch contact.value.kind {
      case .email:
        add(
          ComparableFact(kind: .email, key: .email(value.lowercased()), span: contact.span),
          to: contact.block)
      case .phone:
        let figures = String(value.drop { $0 == "+" })
        add(
          ComparableFact(kind: .phone, key: .phone(value), figures: figures, span: contact.span),
          to: contact.block)
      case .postal:
        // The two languages need not both know it for an address: its figures are compared.
        for run in digitRuns(in: contact.span) where known.insert(run.span.start).inserted {
          addNumber(run, to: contact.block)
        }
      }
    }
  }

  private mutating func readDates() {
    for date in notice.facts.dates where !isPartOfPath(date.span) {
      let mention = date.value
      var fact = ComparableFact(
        kind: .date, key: .date(year: mention.year, month: mention.month, day: mention.day),
        isAttribute: mention.form == .attribute, span: date.span)
      // 04/05/2026 says April in one country and May in another.
      if mention.form == .numeric, let month = mention.month, let day = mention.day, day <= 12 {
        fact.readings = [.date(year: mention.year, month: day, day: month)]
      }
      add(fact, to: leaf(of: date.block))
    }
  }

  /// Whether slashes stand round a place, as round the date in `/news/2026/05/04/title`.
  private func isPartOfPath(_ span: SourceSpan) -> Bool {
    let bytes = notice.source.bytes
    let slash = UInt8(ascii: "/")
    return span.start > 0 && bytes[span.start - 1] == slash
      || span.end < bytes.count && bytes[span.end] == slash
  }

  /// The block itself, or the first leaf block of a list or the like.
  private func leaf(of block: Int) -> Int {
    let tree = notice.tree
    func isLeaf(_ node: Int) -> Bool {
      [.paragraph, .heading, .tableCell].contains(tree.kind(node))
    }
    return isLeaf(block) ? block : tree.descendants(block).first(where: isLeaf) ?? block
  }

  /// The number of the list item that a block begins.
  private func itemNumber(of block: Int) -> Int? {
    let tree = notice.tree
    guard let item = tree.parent(block), item == block - 1, let detail = tree.item(item) else {
      return nil
    }
    return detail.number > 0 ? detail.number : nil
  }

  private mutating func readQuantities() {
    let facts = notice.facts
    let numbering = headingNumbers()
    for amount in facts.amounts {
      addQuantity(
        .amount, amount.value.value, .currency(amount.value.currency), amount.span, amount.block)
    }
    for share in facts.percentages {
      addQuantity(.percentage, share.value.value, .percent, share.span, share.block)
    }
    for period in facts.periods {
      let (unit, factor) = FactUnit.time(period.value.unit)
      guard let value = period.value.count.multiplied(by: factor) else { continue }
      addQuantity(.period, value, unit, period.span, period.block)
    }
    for number in facts.numbers {
      let isLarge = number.value.value.wholeValue.map { $0 > 99 } ?? true
      guard isLarge || !isEnumeration(number.span, in: number.block), !isRoundTheClock(number.span),
        numbering[number.block]?.contains(number.span) != true
      else { continue }
      addQuantity(.number, number.value.value, .none, number.span, number.block)
    }
    for word in facts.numberWords {
      blocks[word.block, default: BlockFacts()].numberWords.insert(word.value.value)
    }
  }

  /// The places of the numbers in front of headings, by heading.
  private func headingNumbers() -> [Int: SourceSpan] {
    var numbers: [Int: SourceSpan] = [:]
    for section in notice.sections {
      guard let heading = section.heading, let number = section.number else { continue }
      numbers[heading] = number.span
    }
    return numbers
  }

  private mutating func addQuantity(
    _ kind: FactKind, _ value: DecimalNumber, _ unit: FactUnit, _ span: SourceSpan, _ block: Int
  ) {
    let figures = figures(in: span)
    var fact = ComparableFact(
      kind: kind, key: .quantity(value, unit), figures: figures, isInWords: figures.isEmpty,
      span: span)
    if kind == .number { fact.readings = yearReadings(of: value) + hourReadings(of: value, span) }
    add(fact, to: block)
  }

  /// What an hour of twelve is in languages that count 24, as a number and as a length of time, which
  /// `17 heures` looks like.
  private func hourReadings(of value: DecimalNumber, _ span: SourceSpan) -> [FactKey] {
    guard let hour = value.wholeValue, (1...12).contains(hour),
      let half = DayHalf.half(behind: span.end, in: notice.source)
    else { return [] }
    let whole = half == .afternoon ? hour % 12 + 12 : hour % 12
    return [hour, whole].flatMap { hour in
      [
        FactKey.quantity(DecimalNumber(mantissa: hour), .none),
        .quantity(DecimalNumber(mantissa: hour * 3600), .seconds),
      ]
    }
  }

  private mutating func addNumber(_ run: DigitRun, to block: Int) {
    let value = DecimalNumber(mantissa: run.value)
    add(
      ComparableFact(
        kind: .number, key: .quantity(value, .none), figures: run.text, span: run.span), to: block)
  }

  /// The Gregorian years that a year of the Buddhist or Persian calendar can be.
  private func yearReadings(of value: DecimalNumber) -> [FactKey] {
    guard let year = value.wholeValue else { return [] }
    let years: [Int]
    switch language {
    case "th", "lo", "km": years = (2400...2700).contains(year) ? [year - 543] : []
    case "fa", "ps", "ckb": years = (1300...1500).contains(year) ? [year + 621, year + 622] : []
    default: years = []
    }
    return years.map { .quantity(DecimalNumber(mantissa: $0), .none) }
  }

  /// Whether a number is part of `24/7`, which languages say in words.
  private func isRoundTheClock(_ span: SourceSpan) -> Bool {
    let text = "24/7".utf8
    let around = notice.source.slice(SourceSpan(max(0, span.start - 3), span.end + 2))
    return around.starts(with: text) || around.dropFirst(3).starts(with: text)
  }

  /// Whether a number counts items: at a block's start, with a point or parenthesis behind it.
  private func isEnumeration(_ span: SourceSpan, in block: Int) -> Bool {
    let bytes = notice.source.bytes
    let next = span.end < bytes.count ? bytes[span.end] : 0
    guard next == UInt8(ascii: ".") || next == UInt8(ascii: ")") else { return false }
    let start = notice.tree.span(block).start
    guard span.start >= start, span.start - start <= 8 else { return false }
    return bytes[start..<span.start].allSatisfy { byte in
      byte <= 0x20 || "#*_([\\".utf8.contains(byte)
    }
  }
}
