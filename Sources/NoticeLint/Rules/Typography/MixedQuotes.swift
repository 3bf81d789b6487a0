import NoticeModel
import SourceText

/// `typography/mixed-quotes`: straight quotation marks beside typographic ones.
enum MixedQuotes: Rule {
  struct Case: Sendable {
    /// Whether the fewer ones are the straight ones.
    var areStraight: Bool
    /// How many of them there are.
    var count: Int
    /// How many of the others.
    var others: Int
    /// The first of the others.
    var example: SourceSpan
    /// What makes them like the others.
    var edits: [TextEdit]
  }

  static let metadata = RuleMetadata(
    id: "typography/mixed-quotes",
    summary: "straight quotation marks beside typographic ones",
    severity: .note,
    why: """
      A text that was put together from several sources shows it in its quotation marks. One kind \
      throughout is easier to search and looks as if one person had written it.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let prose = subject.prose
    guard prose.pairs.holds(0x22), prose.pairs.mayHold(anyOf: ["“", "«", "»"]) else { return [] }
    // Those of an attribute list that stands in the text by mistake are markup.
    let lists = SpanSet(subject.nearMisses(.brokenAttributeList).map(\.span))
    let marks = QuotationMarks(prose, except: lists)
    guard let straight = marks.straight.first, let curly = marks.curly.first else { return [] }
    let areStraight = marks.straight.count <= marks.curly.count
    let pair = marks.usualPair(LocaleData.data(for: subject.notice.locale))
    let fewer = areStraight ? marks.straight : marks.curly
    // Escapes and entities stay as they are.
    let edits = fewer.filter { prose.isPlain($0.range, in: subject.source) }.map { mark in
      let new = areStraight ? String(mark.isOpening ? pair.open : pair.close) : "\""
      return TextEdit(prose.span(of: mark.range), new)
    }
    return [
      Occurrence(
        Case(
          areStraight: areStraight, count: fewer.count,
          others: areStraight ? marks.curly.count : marks.straight.count,
          example: prose.span(of: (areStraight ? curly : straight).range), edits: edits),
        at: prose.span(of: (areStraight ? straight : curly).range))
    ]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let kinds = found.areStraight ? ("straight", "typographic") : ("typographic", "straight")
    return Wording(
      "\(found.count) \(kinds.0) quotation \(found.count == 1 ? "mark" : "marks") "
        + "among \(found.others) \(kinds.1)",
      label: "\(kinds.0)", help: "use one kind throughout",
      related: [subject.related(kinds.1, found.example)],
      fixes: found.edits.count == found.count
        ? [Fix("make all \(kinds.1)", .safe, found.edits)] : [])
  }
}
