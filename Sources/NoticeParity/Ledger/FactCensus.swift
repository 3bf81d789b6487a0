import NoticeModel

/// What the notices of one set state, by value: the ledger of dates, addresses, links and amounts.
package struct FactCensus: Sendable {
  /// What is counted.
  package enum Kind: String, Sendable, CaseIterable {
    case date
    case email
    case phone
    case link
    case amount
    case percentage
    case period
  }

  /// One value and how often each notice states it.
  package struct Row: Sendable {
    /// What kind of fact it is.
    package var kind: Kind
    /// The value, in a form that is the same in all languages.
    package var value: String
    /// How often the source states it.
    package var source: Int
    /// How often each translation states it.
    package var translations: [Int]

    /// The positions of the translations that state it and the source does not, or the other way
    /// round.
    package var odd: [Int] {
      translations.indices.filter { (translations[$0] == 0) != (source == 0) }
    }
  }

  /// The values by kind; within a kind in the order in which the source states them.
  package let rows: [Row]

  /// Counts the facts of a set.
  package init(source: Notice, translations: [Notice]) {
    var rows: [Row] = []
    var places: [Key: Int] = [:]
    for (position, notice) in ([source] + translations).enumerated() {
      let locales = [notice.locale, source.locale].compactMap { $0 }
      for key in Self.keys(of: notice, locales: locales, places) {
        let place = places[key] ?? rows.count
        if place == rows.count {
          places[key] = place
          rows.append(
            Row(
              kind: key.kind, value: key.value, source: 0,
              translations: Array(repeating: 0, count: translations.count)))
        }
        if position == 0 {
          rows[place].source += 1
        } else {
          rows[place].translations[position - 1] += 1
        }
      }
    }
    self.rows = Kind.allCases.flatMap { kind in rows.filter { $0.kind == kind } }
  }

  private struct Key: Hashable {
    var kind: Kind
    var value: String
  }

  /// The facts of a notice, in its order by kind.
  ///
  /// - Parameter known: The values that notices before this one state.
  private static func keys(
    of notice: Notice, locales: [LocaleTag], _ known: [Key: Int]
  ) -> [Key] {
    let facts = notice.facts
    var keys = facts.dates.map { date(of: $0.value, known) }
    for contact in facts.contacts {
      switch contact.value.kind {
      case .email: keys.append(Key(kind: .email, value: contact.value.value.lowercased()))
      case .phone: keys.append(Key(kind: .phone, value: contact.value.value))
      case .postal: break
      }
    }
    for link in facts.links where !link.isImage && !link.destination.hasPrefix("#") {
      // Addresses of persons are counted above.
      guard !link.destination.hasPrefix("mailto:"), !link.destination.hasPrefix("tel:") else {
        continue
      }
      keys.append(
        Key(kind: .link, value: LocalizedAddress.neutral(link.destination, locales: locales)))
    }
    keys += facts.amounts.map {
      Key(kind: .amount, value: "\($0.value.value) \($0.value.currency)")
    }
    keys += facts.percentages.map { Key(kind: .percentage, value: "\($0.value.value) %") }
    keys += facts.periods.map { Key(kind: .period, value: period($0.value)) }
    return keys
  }

  /// A date as ISO 8601 writes it. Where day and month may be swapped, the reading that is known.
  private static func date(of mention: DateMention, _ known: [Key: Int]) -> Key {
    func key(_ month: Int?, _ day: Int?) -> Key {
      let parts = [month, day].compactMap { $0 }.map { ($0 < 10 ? "-0" : "-") + String($0) }
      return Key(kind: .date, value: String(mention.year) + parts.joined())
    }
    let plain = key(mention.month, mention.day)
    guard mention.form == .numeric, known[plain] == nil, let day = mention.day, day <= 12 else {
      return plain
    }
    let swapped = key(day, mention.month)
    return known[swapped] == nil ? plain : swapped
  }

  /// A length of time: weeks as days and years as months, since languages change between these.
  private static func period(_ period: PeriodMention) -> String {
    let factor =
      switch period.unit {
      case .week: 7
      case .year: 12
      case .second, .minute, .hour, .day, .month: 1
      }
    let unit: PeriodMention.Unit =
      switch period.unit {
      case .week: .day
      case .year: .month
      default: period.unit
      }
    guard let count = period.count.wholeValue, factor > 1,
      !count.multipliedReportingOverflow(by: factor).overflow
    else {
      return "\(period.count) \(period.unit.rawValue)\(period.count.wholeValue == 1 ? "" : "s")"
    }
    return "\(count * factor) \(unit.rawValue)s"
  }
}
