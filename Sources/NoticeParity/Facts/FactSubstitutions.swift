import NoticeModel
import SourceText

/// Makes differences of what is left of a pair of blocks: a fact of the source and the one that stands in
/// its place, one that is missing, one that was added.
enum FactSubstitutions {
  /// The differences of a pair of blocks in the translation's order.
  static func differences(in rest: FactComparison.Rest) -> [FactDifference] {
    guard let sourceBlock = rest.pair.source, let translationBlock = rest.pair.translation else {
      return []
    }
    var translation = rest.translation.filter { !$0.isReportedElsewhere }
    var found: [FactDifference] = []
    func report(_ kind: FactKind, _ missing: ComparableFact?, _ added: ComparableFact?) {
      var difference = FactDifference(
        kind: kind, source: missing.map(place), translation: added.map(place),
        sourceBlock: sourceBlock, translationBlock: translationBlock)
      if let missing, let added {
        difference.differsInUnitOnly =
          missing.unit != added.unit && missing.writtenNumber != nil
          && missing.writtenNumber == added.writtenNumber
      }
      found.append(difference)
    }
    for missing in rest.source where !missing.isReportedElsewhere {
      let partner = partner(of: missing, in: translation)
      let added = partner.map { translation.remove(at: $0) }
      if added == nil, !missing.isMissed { continue }
      report(kind(missing, added), missing, added)
    }
    for added in translation where added.isAddition { report(added.kind, nil, added) }
    return joined(found).sorted { position($0) < position($1) }
  }

  private static func place(_ fact: ComparableFact) -> FactDifference.Place {
    FactDifference.Place(span: fact.span, isAttribute: fact.isAttribute, day: fact.day)
  }

  private static func position(_ difference: FactDifference) -> Int {
    difference.translation?.span.start ?? .max
  }

  /// What a wrong fact is called: by the side that says more than a number.
  private static func kind(_ missing: ComparableFact, _ added: ComparableFact?) -> FactKind {
    missing.kind == .number ? added?.kind ?? .number : missing.kind
  }

  /// The fact that stands in the place of a missing one: of its kind, with its unit if there is one.
  private static func partner(of missing: ComparableFact, in facts: [ComparableFact]) -> Int? {
    var best: (index: Int, score: Int)?
    for (index, fact) in facts.enumerated() {
      guard let score = missing.likeness(to: fact), score > best?.score ?? 0 else { continue }
      best = (index, score)
    }
    return best?.index
  }

  /// A date that is wrong in the text and in the attribute behind it is one finding.
  private static func joined(_ differences: [FactDifference]) -> [FactDifference] {
    var kept: [FactDifference] = []
    var text: Int?
    for difference in differences.sorted(by: { position($0) < position($1) }) {
      guard difference.kind == .date, let place = difference.translation, difference.source != nil
      else {
        kept.append(difference)
        continue
      }
      if place.isAttribute, let text {
        kept[text].echoes.append(place)
      } else {
        if !place.isAttribute { text = kept.count }
        kept.append(difference)
      }
    }
    return kept
  }
}

extension ComparableFact {
  /// How well a fact fits in another's place; `nil` where it does not.
  func likeness(to other: ComparableFact) -> Int? {
    guard isAttribute == other.isAttribute else { return nil }
    switch (key, other.key) {
    case (.email, .email), (.phone, .phone), (.url, .url), (.date, .date): return 3
    case (.quantity(let number, let unit), .quantity(let otherNumber, let otherUnit)):
      // A number of one and of the other that is a year: a law's number was added.
      guard isYear == other.isYear || !isSmall && !other.isSmall else { return nil }
      if isInWords, other.isInWords, unit == .none || otherUnit == .none { return nil }
      if unit == otherUnit { return number == otherNumber ? 6 : 5 }
      if unit.isTime, otherUnit.isTime { return number == otherNumber ? 5 : 4 }
      if number == otherNumber { return 4 }
      return unit == .none || otherUnit == .none ? 2 : 1
    default: return nil
    }
  }

  /// Whether a plain number can be a year.
  private var isYear: Bool {
    guard unit == FactUnit.none, let value = number?.wholeValue else { return false }
    return (1900...2100).contains(value)
  }

  /// Whether a number may stand in words in another language.
  private var isSmall: Bool {
    guard let number, number.exponent >= 0 else { return false }
    return number.wholeValue.map { $0 <= 12 } ?? false
  }

  /// Whether it is a difference that a fact of the source is missing, with nothing in its place.
  var isMissed: Bool {
    switch kind {
    case .email, .phone, .url: true
    case .date: true
    case .amount: !isInWords
    case .percentage: !isInWords && !isAll
    case .period, .number: isWrittenInDigitsEverywhere
    }
  }

  /// Whether it is 100 %, which languages say in words or add to them.
  private var isAll: Bool {
    key == .quantity(DecimalNumber(mantissa: 100), .percent)
  }

  /// Whether it is a difference that the translation states a fact of its own.
  var isAddition: Bool {
    switch kind {
    case .email, .phone, .url, .date: true
    case .amount: isWrittenInDigitsEverywhere
    case .percentage: isWrittenInDigitsEverywhere && !isAll
    case .period, .number: false
    }
  }
}
