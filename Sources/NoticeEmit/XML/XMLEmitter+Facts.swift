import NoticeModel
import SourceText

extension XMLEmitter {
  /// Writes what the body states; each fact holds the words that state it.
  mutating func writeFacts() {
    let facts = source.notice.facts
    for fact in facts.contacts {
      write("contact", fact.span, ["kind": fact.value.kind.rawValue, "value": fact.value.value])
    }
    for fact in facts.dates {
      write(
        "date", fact.span,
        ["value": Self.value(of: fact.value), "form": fact.value.form.rawValue])
    }
    for fact in facts.periods {
      write(
        "period", fact.span,
        ["count": fact.value.count.description, "unit": fact.value.unit.rawValue])
    }
    for fact in facts.amounts {
      write(
        "amount", fact.span,
        ["value": fact.value.value.description, "currency": fact.value.currency])
    }
    for fact in facts.percentages {
      write("percentage", fact.span, ["value": fact.value.value.description])
    }
    for fact in facts.numbers {
      write("number", fact.span, ["value": fact.value.value.description])
    }
    for fact in facts.terms {
      write("term", fact.span, ["value": fact.value.term, "form": fact.value.form.rawValue])
    }
  }

  private mutating func write(
    _ name: String, _ span: SourceSpan, _ attributes: KeyValuePairs<String, String>
  ) {
    openLine(name)
    for (key, value) in attributes { writer.attribute(key, value) }
    writePlace(span)
    writer.text(tree.source.slice(span))
    writer.close()
  }

  /// A date as ISO 8601 writes it, as far as it is known: `2026`, `2026-05`, `2026-05-04`.
  private static func value(of date: DateMention) -> String {
    if let day = date.date { return day.description }
    guard let first = CalendarDate(year: date.year, month: date.month ?? 1, day: 1) else {
      return String(date.year)
    }
    return String(first.description.prefix(date.month == nil ? 4 : 7))
  }
}
