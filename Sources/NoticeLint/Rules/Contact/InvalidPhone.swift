import NoticeModel
import SourceText

/// `contact/invalid-phone`: a phone number that no plan of numbers has.
enum InvalidPhone: Rule {
  static let metadata = RuleMetadata(
    id: "contact/invalid-phone",
    summary: "a phone number with a digit too few or too many",
    severity: .warning,
    why: """
      The country code says how many digits follow it. Where the number has others, one was lost or \
      added, and nobody answers.
      """,
    sources: [RuleSource("ITU-T E.164", "section 6", url: "https://www.itu.int/rec/T-REC-E.164")])

  static func check(
    _ subject: LintSubject, _ options: RuleOptions
  ) -> [Occurrence<PhoneNumber.Fault>] {
    var found: [Occurrence<PhoneNumber.Fault>] = []
    for fact in subject.notice.facts.contacts where fact.value.kind == .phone {
      let number = PhoneNumber(fact.value.value)
      // A number of a template is another finding.
      if let fault = number.fault, !number.isPlaceholder {
        found.append(Occurrence(fault, at: fact.span))
      }
    }
    let known = SortedSpans(
      subject.notice.facts.contacts.filter { $0.value.kind == .phone }.map(\.span))
    for block in subject.textBlocks where block.text.bytes.holds(UInt8(ascii: "+")) {
      for candidate in candidates(in: block, subject) {
        let span = block.span(of: candidate.range)
        if !known.holds(span.start), !known.holds(span.end - 1) {
          found.append(Occurrence(candidate.fault, at: span))
        }
      }
    }
    for link in subject.notice.facts.links {
      let address = LinkAddress(link.destination)
      guard address.scheme == "tel", !link.destinationSpan.isEmpty else { continue }
      let digits = PhoneNumber(address.decodedPath).digits.utf8.count
      if digits < 3 { found.append(Occurrence(.tooShort, at: link.destinationSpan)) }
    }
    return found.sorted { $0.span < $1.span }
  }

  /// Numbers behind a `+` and a word for "phone" that were not read as numbers of a phone.
  private static func candidates(
    in block: TextBlock, _ subject: LintSubject
  ) -> [(range: Range<Int>, fault: PhoneNumber.Fault)] {
    guard let words = subject.phrasebook else { return [] }
    let text = block.text
    var found: [(range: Range<Int>, fault: PhoneNumber.Fault)] = []
    for start in text.bytes.indices
    where text.byte(start) == UInt8(ascii: "+") && text.isDigit(at: start + 1)
      && !block.isCode(at: start)
    {
      var end = start + 1
      var digits = 0
      var position = end
      while position < text.count, digits < 24 {
        if let digit = text.digit(at: position) {
          digits += 1
          position += digit.length
          end = position
        } else if " -().\u{2013}/".utf8.contains(text.byte(position)), position - end < 3 {
          position += 1
        } else {
          break
        }
      }
      let before = max(0, start - 32)..<start
      guard digits >= 4, text.letterLength(at: end) == 0,
        words.first(.phone, in: block, before) != nil
      else { continue }
      let number = PhoneNumber(String(decoding: text.bytes[start..<end], as: UTF8.self))
      if let fault = number.fault { found.append((start..<end, fault)) }
    }
    return found
  }

  static func describe(
    _ occurrence: Occurrence<PhoneNumber.Fault>, in subject: LintSubject
  ) -> Wording {
    let label =
      switch occurrence.found {
      case .tooShort: "too few digits"
      case .tooLong: "too many digits"
      case .unknownCountry: "no country has this code"
      case .areaCode: "no area code begins with 0 or 1"
      }
    return Wording(
      "this phone number cannot be dialled", label: label,
      help: "write the number with its country code, as `+49 30 1234567`")
  }
}
