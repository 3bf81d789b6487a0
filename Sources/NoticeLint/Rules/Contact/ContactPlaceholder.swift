import NoticeModel
import SourceText

/// `contact/placeholder`: an address or number that stands for one.
enum ContactPlaceholder: Rule {
  static let metadata = RuleMetadata(
    id: "contact/placeholder",
    summary: "an address or phone number of a template",
    severity: .error,
    why: """
      Nobody reads mail to `example.com`, and no phone rings under 123 456 7890. The template's details \
      were never replaced by the organisation's own.
      """,
    sources: [RuleSource("RFC 2606", "section 3", url: "https://www.rfc-editor.org/rfc/rfc2606")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Contact.Kind>] {
    var found: [Occurrence<Contact.Kind>] = []
    for fact in subject.notice.facts.contacts where isPlaceholder(fact.value) {
      if let place = subject.range(of: fact), subject.isExample(place.range, in: place.block) {
        continue
      }
      found.append(Occurrence(fact.value.kind, at: fact.span))
    }
    for block in subject.textBlocks {
      for range in crossedNumbers(in: block.text) where !block.isCode(at: range.lowerBound) {
        if subject.isExample(range, in: block) { continue }
        found.append(Occurrence(.phone, at: block.span(of: range)))
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  private static func isPlaceholder(_ contact: Contact) -> Bool {
    switch contact.kind {
    case .email:
      let parts = contact.value.lowercased().split(separator: "@")
      guard parts.count == 2 else { return false }
      return PlaceholderDomain.contains(String(parts[1]))
        || ["your", "youremail", "your-email", "your.email", "yourname", "xxx", "xxxx"]
          .contains(String(parts[0]))
    case .phone: return PhoneNumber(contact.value).isPlaceholder
    case .postal:
      let words = contact.value.lowercased()
      return [
        "123 main st", "musterstraße", "musterstrasse", "musterstadt", "anytown", "musterweg",
        "calle falsa 123", "123 street", "123 your street", "rue de l'exemple", "via esempio",
        "ul. przykładowa",
      ].contains(where: words.contains)
    }
  }

  /// Numbers of `X`s: `(XXX) XXX-XXXX`.
  private static func crossedNumbers(in text: ByteText) -> [Range<Int>] {
    guard text.bytes.holds(UInt8(ascii: "X")) || text.bytes.holds(UInt8(ascii: "x")) else {
      return []
    }
    var found: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      guard text.byte(offset) | 0x20 == UInt8(ascii: "x"), !text.isLetter(before: offset) else {
        offset += 1
        continue
      }
      var end = offset
      var groups: [Int] = [0]
      while end < text.count {
        if text.byte(end) | 0x20 == UInt8(ascii: "x") {
          groups[groups.count - 1] += 1
        } else if " -().".utf8.contains(text.byte(end)), groups.last != 0 || text.byte(end) != 0x20
        {
          if groups.last != 0 { groups.append(0) }
        } else {
          break
        }
        end += 1
      }
      while end > offset, text.byte(end - 1) | 0x20 != UInt8(ascii: "x") { end -= 1 }
      groups.removeAll { $0 == 0 }
      if groups.count >= 2, groups.allSatisfy({ (2...5).contains($0) }),
        text.letterLength(at: end) == 0
      {
        found.append(offset..<end)
      }
      offset = max(end, offset + 1)
    }
    return found
  }

  static func describe(_ occurrence: Occurrence<Contact.Kind>, in subject: LintSubject) -> Wording {
    let (message, label) =
      switch occurrence.found {
      case .email: ("an e-mail address of a template", "no mail arrives here")
      case .phone: ("a phone number of a template", "no phone rings here")
      case .postal: ("a postal address of a template", "no letter arrives here")
      }
    return Wording(message, label: label, help: "write the organisation's own")
  }
}
