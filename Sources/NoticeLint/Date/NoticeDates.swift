import MarkdownSyntax
import NoticeModel
import SourceText

/// The dates of a notice itself, as opposed to those that it speaks of: when it was changed and from
/// when it holds.
struct NoticeDates: Sendable {
  /// What a date says about the notice.
  enum Role: Hashable, Sendable {
    case updated
    case effective
  }

  /// A date in the text.
  struct Mention: Sendable {
    /// The date.
    var date: DateMention
    /// Its place.
    var span: SourceSpan
    /// The block that holds it.
    var block: Int
    /// What it says; `nil` for a line that is nothing but a date.
    var role: Role?
    /// Whether it stands in a short line of its own rather than in a sentence, a list or a table.
    var isLine: Bool
  }

  /// The dates of the notice in the text.
  private(set) var mentions: [Mention] = []
  /// Labels such as `Last updated:` behind which nothing stands.
  private(set) var emptyLabels: [SourceSpan] = []
  /// Whether the text holds a date near its beginning or end, whatever that says.
  private(set) var hasDateAtMargin = false

  /// The longest line, in bytes, that is taken for a label with its date.
  private static let longestLine = 160

  /// Reads the dates of a notice.
  init(_ subject: LintSubject) {
    let tree = subject.tree
    let words = subject.phrasebook
    let dates = Dictionary(
      grouping: subject.notice.facts.dates.filter { $0.value.form != .attribute }, by: \.block)
    let blocks = subject.textBlocks
    for (index, block) in blocks.enumerated() {
      let isAtMargin = index < 4 || index >= blocks.count - 3
      // A year will do: the date may be written in a way that nobody has thought of.
      if isAtMargin, dates[block.node] != nil || Self.hasYear(block) { hasDateAtMargin = true }
      guard let facts = dates[block.node] else {
        if let words, let label = Self.emptyLabel(block, words),
          index + 1 == blocks.count || !Self.hasDigit(blocks[index + 1])
        {
          emptyLabels.append(label)
        }
        continue
      }
      let isListed = tree.kind(tree.parent(block.node) ?? 0) != .document
      for fact in facts {
        let range = block.range(of: fact.span)
        let role = words.flatMap { Self.role(of: range, in: block, $0) }
        let rest = block.text.count - range.count
        guard role != nil || rest <= 12 else { continue }
        mentions.append(
          Mention(
            date: fact.value, span: fact.span, block: block.node, role: role,
            isLine: !isListed && block.text.count <= Self.longestLine))
      }
    }
  }

  /// The role that the nearest label gives a date, where the text around speaks of the notice.
  private static func role(
    of date: Range<Int>, in block: TextBlock, _ words: Phrasebook
  ) -> Role? {
    let text = block.text
    let sentence = block.sentence(around: date)
    guard text.count <= longestLine || words.first(.itself, in: block, sentence) != nil else {
      return nil
    }
    var best: (role: Role, distance: Int)?
    for (topic, role) in [(Phrasebook.Topic.updated, Role.updated), (.effective, .effective)] {
      let before = max(sentence.lowerBound, date.lowerBound - 90)..<date.lowerBound
      if let match = words.matches(topic, in: block, before).last {
        let distance = date.lowerBound - match.range.upperBound
        if distance < best?.distance ?? .max { best = (role, distance) }
      }
      let after =
        date
        .upperBound..<max(
          date.upperBound, min(sentence.upperBound, date.upperBound + 60))
      // In languages that put the verb last, the label stands behind the date.
      if let match = words.first(topic, in: block, after) {
        let distance = match.range.lowerBound - date.upperBound + 10
        if distance < best?.distance ?? .max { best = (role, distance) }
      }
    }
    return best?.role
  }

  /// A line that ends with a label and its colon.
  private static func emptyLabel(_ block: TextBlock, _ words: Phrasebook) -> SourceSpan? {
    let text = block.text
    guard block.kind == .paragraph, text.count <= 80 else { return nil }
    let end = text.skippingBlanks(before: text.count)
    let colon =
      text.byte(end - 1) == UInt8(ascii: ":") ? 1 : text.hasPrefix("：", at: end - 3) ? 3 : 0
    guard colon > 0, !hasDigit(block) else { return nil }
    let labelEnd = text.skippingBlanks(before: end - colon)
    let isLabel = [Phrasebook.Topic.updated, .effective, .date].contains {
      words.match($0, endingAt: labelEnd, in: block) != nil
    }
    guard isLabel,
      words.first(.updated, in: block) != nil || words.first(.effective, in: block) != nil
    else { return nil }
    return block.span(of: 0..<end)
  }

  private static func hasYear(_ block: TextBlock) -> Bool {
    let text = block.text
    guard text.count <= 2 * longestLine else { return false }
    return (0..<text.count).contains { offset in
      guard !text.isDigit(before: offset), let run = text.digits(at: offset) else { return false }
      return run.count == 4 && (1990...2100).contains(run.value)
    }
  }

  private static func hasDigit(_ block: TextBlock) -> Bool {
    (0..<block.text.count).contains { block.text.isDigit(at: $0) }
  }
}

extension DateMention {
  /// Whether two dates may be the same day: what one of them leaves out does not count.
  func agrees(with other: DateMention) -> Bool {
    year == other.year && (month == nil || other.month == nil || month == other.month)
      && (day == nil || other.day == nil || day == other.day)
  }

  /// The date in figures, as far as it goes.
  var figures: String {
    if let date { return date.description }
    guard let month else { return String(year) }
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  /// The last day that it may be.
  var lastDay: CalendarDate? {
    let month = month ?? 12
    guard (1...12).contains(month) else { return nil }
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.days(inMonth: month, ofYear: year))
  }

  /// The first day that it may be.
  var firstDay: CalendarDate? { CalendarDate(year: year, month: month ?? 1, day: day ?? 1) }
}

extension CalendarDate {
  /// The date as a text would state it.
  var mention: DateMention { DateMention(year: year, month: month, day: day, form: .iso) }

  /// The same day of another year; the day before it where there is none.
  func adding(years: Int) -> CalendarDate? {
    CalendarDate(year: year + years, month: month, day: day)
      ?? CalendarDate(year: year + years, month: month, day: day - 1)
  }

  /// The day after.
  var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }
}
