import NoticeModel
import SourceText

extension Damage {
  /// Damage to facts.
  func factEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let facts = pair.notice.facts
    switch self {
    case .changeNumber:
      let spans =
        facts.numbers.map(\.span) + facts.amounts.map(\.span) + facts.percentages.map(\.span)
        + facts.periods.map(\.span)
      return dice.pick(spans).flatMap { changeDigit(in: $0, pair, &dice) }
    case .changeDate:
      return dice.pick(facts.dates.map(\.span)).flatMap { changeDigit(in: $0, pair, &dice) }
    case .staleDate:
      // The day of a year before, in the text and in the attribute.
      let edits = facts.dates.compactMap { date -> TextEdit? in
        let text = pair.text(date.span)
        guard let year = text.firstRange(of: String(date.value.year)) else { return nil }
        let old = text.replacingCharacters(in: year, with: String(date.value.year - 1))
        return TextEdit(date.span, old)
      }
      return edits.isEmpty ? nil : edits
    case .changeEmail:
      let emails = facts.contacts.filter { $0.value.kind == .email }
      guard let email = dice.pick(emails) else { return nil }
      let text = pair.text(email.span)
      guard let sign = text.firstIndex(of: "@"), !text.contains(":") else { return nil }
      return [TextEdit(email.span, "legal-\(dice.next() % 90)" + text[sign...])]
    case .changePhone:
      let phones = facts.contacts.filter { $0.value.kind == .phone }
      return dice.pick(phones).flatMap { changeDigit(in: $0.span, pair, &dice) }
    default: return nil
    }
  }

  /// Another digit in the place of one; the first and the last are left.
  private func changeDigit(
    in span: SourceSpan, _ pair: MutationPair, _ dice: inout Dice
  ) -> [TextEdit]? {
    let bytes = Array(pair.notice.source.slice(span))
    let places = bytes.indices.filter { (0x31...0x38).contains(bytes[$0]) }
    guard let place = dice.pick(places) else { return nil }
    let start = span.start + place
    return [
      TextEdit(SourceSpan(start, start + 1), String(decoding: [bytes[place] + 1], as: UTF8.self))
    ]
  }
}

extension String {
  /// The text with another one in a place.
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
