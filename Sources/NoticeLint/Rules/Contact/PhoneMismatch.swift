import NoticeModel
import SourceText

/// `contact/phone-mismatch`: a link that shows one phone number and calls another.
enum PhoneMismatch: Rule {
  struct Case: Sendable {
    var shown: String
    var target: String
  }

  static let metadata = RuleMetadata(
    id: "contact/phone-mismatch",
    summary: "a link that shows one phone number and calls another",
    severity: .error,
    why: """
      Those who tap the link call one number, those who dial what they read the other. One of the two is \
      wrong.
      """,
    sources: [RuleSource("RFC 3966", "section 3", url: "https://www.rfc-editor.org/rfc/rfc3966")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.notice.facts.links.compactMap { link in
      let address = LinkAddress(link.destination)
      guard address.scheme == "tel" else { return nil }
      let shown = PhoneNumber(
        link.text.contains("+") ? "+" + link.text.filter(\.isNumber) : link.text.filter(\.isNumber))
      let target = PhoneNumber(
        address.decodedPath.split(separator: ";").first.map(String.init) ?? "")
      // Letters on the keys, "24/7" and the like are no number.
      guard shown.digits.utf8.count >= 7, target.digits.utf8.count >= 7,
        link.text.utf8.count(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) <= 8,
        !agree(shown, target, text: link.text)
      else { return nil }
      return Occurrence(Case(shown: shown.digits, target: target.digits), at: link.span)
    }
  }

  private static func agree(_ shown: PhoneNumber, _ target: PhoneNumber, text: String) -> Bool {
    if shown.agrees(with: target) { return true }
    // +49 (0)30: the zero in brackets is not dialled.
    let withoutZero = text.split(separator: "(0)").joined()
    return PhoneNumber(withoutZero).agrees(with: target)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "a link shows one phone number and calls another",
      label: "shows \(occurrence.found.shown), calls \(occurrence.found.target)",
      help: "let the text and the destination name the same number")
  }
}
