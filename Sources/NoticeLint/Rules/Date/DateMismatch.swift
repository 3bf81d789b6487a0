import NoticeModel
import SourceText

/// `date/mismatch`: one date of the notice is said twice, differently.
enum DateMismatch: Rule {
  enum Case: Sendable {
    /// A `datetime` attribute beside the date that readers see.
    case attribute(shown: DateMention, at: SourceSpan, value: SourceSpan)
    /// A date in the text beside the front matter's.
    case frontMatter(key: String, value: String, at: SourceSpan)
    /// Two dates of the same kind in the text.
    case text(first: SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "date/mismatch",
    summary: "a date that differs between front matter, attribute and text",
    severity: .error,
    why: """
      The date of the front matter and the one of a `datetime` attribute go into the page's data, the \
      one in the text is what people read. Where they differ, one of them was forgotten.
      """,
    sources: [
      RuleSource("HTML", "section 4.5.14", url: "https://html.spec.whatwg.org/#the-time-element")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let dates = NoticeDates(subject)
    return
      (attributes(subject) + frontMatter(subject, dates) + texts(dates)).sorted {
        $0.span < $1.span
      }
  }

  private static func attributes(_ subject: LintSubject) -> [Occurrence<Case>] {
    let facts = Dictionary(
      grouping: subject.notice.facts.dates.filter { $0.value.form != .attribute }, by: \.block)
    return subject.tree.attributeLists.compactMap { list in
      guard let attribute = list.attribute("datetime"),
        let date = CalendarDate(iso8601: String(attribute.value.prefix(10))),
        let block = subject.textBlock(list.node)
      else { return nil }
      let place = subject.tree.span(list.node)
      let shown = (facts[block.node] ?? []).filter { place.contains($0.span) }
      guard let first = shown.first, !shown.contains(where: { $0.value.agrees(with: date.mention) })
      else { return nil }
      let day = SourceSpan(attribute.valueSpan.start, attribute.valueSpan.start + 10)
      return Occurrence(
        .attribute(shown: first.value, at: first.span, value: day), at: attribute.valueSpan)
    }
  }

  private static func frontMatter(
    _ subject: LintSubject, _ dates: NoticeDates
  ) -> [Occurrence<Case>] {
    let metadata = subject.notice.metadata
    let written: [(key: String, role: NoticeDates.Role, date: CalendarDate?, span: SourceSpan?)] = [
      ("updated", .updated, metadata.updatedDate, metadata.updated?.span),
      ("effective", .effective, metadata.effectiveDate, metadata.effective?.span),
    ]
    return written.compactMap { key, role, date, span in
      let shown = dates.mentions.filter { $0.role == role && $0.isLine }
      guard let date, let span, let first = shown.first,
        !shown.contains(where: { $0.date.agrees(with: date.mention) })
      else { return nil }
      return Occurrence(
        .frontMatter(key: key, value: date.description, at: span), at: first.span)
    }
  }

  private static func texts(_ dates: NoticeDates) -> [Occurrence<Case>] {
    [NoticeDates.Role.updated, .effective].compactMap { role in
      let lines = dates.mentions.filter { $0.role == role && $0.isLine }
      // Three dates and more are the notice's history.
      guard lines.count == 2, lines[0].block != lines[1].block,
        !lines[0].date.agrees(with: lines[1].date)
      else { return nil }
      return Occurrence(.text(first: lines[0].span), at: lines[1].span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .attribute(let shown, let span, let value):
      return Wording(
        "`datetime` is another day than the text shows", label: "the text says \(shown.figures)",
        help: "write the same day in both places", related: [subject.related("shown", span)],
        fixes: shown.date.map {
          [Fix("write `\($0)`", .unsafe, [TextEdit(value, $0.description)])]
        } ?? [])
    case .frontMatter(let key, let value, let span):
      return Wording(
        "the text shows another day than `\(key)` in the front matter",
        label: "the front matter says \(value)", help: "write the same day in both places",
        related: [subject.related("the front matter's day", span)])
    case .text(let first):
      return Wording(
        "the notice gives two dates for the same event", label: "another day than before",
        help: "keep one of them, or say what each stands for",
        related: [subject.related("the first one", first)], severity: .warning)
    }
  }
}
