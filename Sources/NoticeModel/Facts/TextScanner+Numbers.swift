extension TextScanner {
  /// The number in digits at an offset, with its groups and decimals. There is no value where the run is
  /// none, as `1.2.3` or `192.168.0.1`.
  func number(at start: Int) -> (value: DecimalNumber?, end: Int) {
    guard let first = text.digits(at: start) else { return (nil, start) }
    var runs = [first]
    var separators: [Separator] = []
    while runs.count <= 8, let end = runs.last?.end,
      let separator = separator(at: end, after: runs),
      let run = text.digits(at: end + separator.length)
    {
      separators.append(separator)
      runs.append(run)
    }
    let end = runs.last?.end ?? first.end
    guard let decimals = decimals(runs, separators) else { return (nil, end) }
    var mantissa = 0
    for run in runs {
      for _ in 0..<run.count {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return (nil, end) }
        mantissa = product
      }
      let (sum, overflow) = mantissa.addingReportingOverflow(run.value)
      if overflow || run.count > 18 { return (nil, end) }
      mantissa = sum
    }
    return (DecimalNumber(mantissa: mantissa, exponent: -decimals), end)
  }

  /// A sign between runs of digits.
  struct Separator: Equatable {
    /// What it can mean.
    enum Kind: Equatable {
      case point
      case comma
      case group
      case decimal
    }

    var kind: Kind
    var length: Int
  }

  private func separator(at end: Int, after runs: [ByteText.Digits]) -> Separator? {
    switch text.byte(end) {
    case UInt8(ascii: "."): return Separator(kind: .point, length: 1)
    case UInt8(ascii: ","): return Separator(kind: .comma, length: 1)
    case UInt8(ascii: "'"): return groupSeparator(1, at: end)
    case 0x20:
      return locale.groupSeparators.contains("\u{A0}") ? blankSeparator(1, at: end, runs) : nil
    case 0xC2: return text.byte(end + 1) == 0xA0 ? blankSeparator(2, at: end, runs) : nil
    case 0xD9:
      if text.byte(end + 1) == 0xAB { return Separator(kind: .decimal, length: 2) }
      return text.byte(end + 1) == 0xAC ? groupSeparator(2, at: end) : nil
    case 0xE2 where text.byte(end + 1) == 0x80:
      switch text.byte(end + 2) {
      case 0x99: return groupSeparator(3, at: end)
      case 0x89, 0xAF: return blankSeparator(3, at: end, runs)
      default: return nil
      }
    case 0xEF: return text.hasPrefix("，", at: end) ? groupSeparator(3, at: end) : nil
    default: return nil
    }
  }

  private func groupSeparator(_ length: Int, at end: Int) -> Separator? {
    text.digits(at: end + length)?.count == 3 ? Separator(kind: .group, length: length) : nil
  }

  private func blankSeparator(
    _ length: Int, at end: Int, _ runs: [ByteText.Digits]
  ) -> Separator? {
    guard let first = runs.first, first.count <= 3, runs.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groupSeparator(length, at: end)
  }

  /// How many digits are decimals; `nil` where the runs are no number.
  private func decimals(_ runs: [ByteText.Digits], _ separators: [Separator]) -> Int? {
    guard let last = separators.last, let lastRun = runs.last, let first = runs.first else {
      return 0
    }
    let earlier = separators.dropLast()
    if separators.count == 1 {
      switch last.kind {
      case .group: return 0
      case .decimal: return lastRun.count
      case .point, .comma:
        let sign = last.kind == .point ? "." : ","
        let isGroup =
          lastRun.count == 3 && first.count <= 3 && first.value > 0
          && locale.decimalSeparators.first != sign && locale.groupSeparators.contains(sign)
        return isGroup ? 0 : lastRun.count
      }
    }
    guard earlier.allSatisfy({ $0.kind == earlier.first?.kind }), first.count <= 3,
      earlier.first?.kind != .decimal
    else { return nil }
    let middle = runs.dropFirst().dropLast()
    if earlier.first?.kind == last.kind {
      // Hindi groups by two before the last three: 12,34,567.
      let isGrouped = middle.allSatisfy { $0.count == 3 } || middle.allSatisfy { $0.count == 2 }
      return isGrouped && lastRun.count == 3 ? 0 : nil
    }
    guard middle.last?.count == 3, last.kind != .group else { return nil }
    return lastRun.count
  }

  /// A percentage that a number is part of.
  func percentage(
    _ value: DecimalNumber, _ range: Range<Int>
  ) -> Finding<PercentageMention>? {
    let next = text.skippingBlanks(from: range.upperBound)
    let sign = text.prefixLength(at: next, of: ["%", "٪", "％"])
    if sign > 0 {
      return Finding(value: PercentageMention(value), range: range.lowerBound..<next + sign)
    }
    if let word = locale.percentWords.match(at: next, in: text, isGlued: isGlued)
      ?? english.percentWords.match(at: next, in: text)
    {
      return Finding(value: PercentageMention(value), range: range.lowerBound..<word.end)
    }
    // Turkish: %50.
    let before = text.byte(range.lowerBound - 1)
    guard before == UInt8(ascii: "%"), !text.isDigit(before: range.lowerBound - 1) else {
      return nil
    }
    return Finding(value: PercentageMention(value), range: range.lowerBound - 1..<range.upperBound)
  }
}
