import NoticeModel
import SourceText

/// A piece of text that means more than its letters: a date, or a way to reach somebody.
struct TextMark: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// A day or a month, as `datetime` writes it (HTML, section 4.5.14).
    case time(String)
    /// An address that a link can lead to.
    case link(String)
  }

  /// What it is.
  var kind: Kind
  /// Its place.
  var span: SourceSpan
  /// Whether it runs from left to right whatever the text around it does.
  var isLeftToRight: Bool

  /// The marks of a notice's text, ordered by place and without overlap.
  static func marks(of facts: NoticeFacts) -> [TextMark] {
    var marks: [TextMark] = []
    for fact in facts.dates {
      guard let value = value(of: fact.value) else { continue }
      marks.append(
        TextMark(kind: .time(value), span: fact.span, isLeftToRight: fact.value.form == .iso))
    }
    for fact in facts.contacts {
      let address: String
      switch fact.value.kind {
      case .email: address = "mailto:" + fact.value.value
      case .phone: address = "tel:" + fact.value.value
      case .postal: continue
      }
      guard let target = LinkTarget(address) else { continue }
      marks.append(TextMark(kind: .link(target.url), span: fact.span, isLeftToRight: true))
    }
    marks.sort { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
    var end = 0
    return marks.filter { mark in
      guard mark.span.start >= end, !mark.span.isEmpty else { return false }
      end = mark.span.end
      return true
    }
  }

  /// A date as the `datetime` attribute writes it: a day or a month.
  private static func value(of date: DateMention) -> String? {
    if let day = date.date { return day.description }
    guard let month = date.month, date.day == nil,
      let first = CalendarDate(year: date.year, month: month, day: 1)
    else { return nil }
    return String(first.description.prefix(7))
  }
}
