import NoticeModel
import SourceText

/// `contact/expected`: a detail of the configuration that the notice lacks.
enum ContactExpected: Rule {
  /// What is missing, and its kind in words.
  struct Case: Sendable {
    var noun: String
    var value: String
  }

  static let metadata = RuleMetadata(
    id: "contact/expected",
    summary: "a contact detail of the configuration that the notice does not name",
    severity: .error,
    why: """
      The configuration says which name, addresses and numbers every notice must name. One that is \
      missing was forgotten in a change, or lost in translation.
      """,
    sources: [
      RuleSource(
        "GDPR", "Art. 13(1)(a)-(b)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let organization = subject.context.organization
    let facts = subject.notice.facts.contacts.map(\.value)
    var missing: [Case] = []
    let emails = Set(facts.filter { $0.kind == .email }.map { $0.value.lowercased() })
    for email in organization.emails where !emails.contains(email.lowercased()) {
      missing.append(Case(noun: "e-mail address", value: email))
    }
    let phones = Dictionary(
      grouping: facts.filter { $0.kind == .phone }.map { PhoneNumber($0.value) },
      by: \.lastDigits)
    let needed =
      organization.names.prefix(1).map { Case(noun: "name", value: $0) }
      + organization.postalAddresses.map { Case(noun: "postal address", value: $0) }
      + (organization.dataProtectionOfficer.map {
        [Case(noun: "data protection officer's address", value: $0)]
      } ?? [])
    let details = needed.map { (detail: $0, keys: Self.keys(of: $0)) }
    let numbers = organization.phones.map { (phone: $0, key: Self.key($0)) }
    let search = PhraseSearch(details.flatMap(\.keys) + numbers.map(\.key))
    let shown = details.isEmpty && numbers.isEmpty ? [] : search.found(in: Self.key(of: subject))
    for (phone, key) in numbers where !key.isEmpty && !shown.contains(key) {
      let number = PhoneNumber(phone)
      if phones[number.lastDigits]?.contains(where: number.agrees(with:)) != true {
        missing.append(Case(noun: "phone number", value: phone))
      }
    }
    for (detail, keys) in details where !emails.contains(detail.value.lowercased()) {
      if !keys.contains(where: { $0.isEmpty || shown.contains($0) }) { missing.append(detail) }
    }
    return missing.map { Occurrence($0, at: subject.titleSpan) }
  }

  /// The words that say a detail. The legal form of a name may be left out or translated.
  private static func keys(of detail: Case) -> [[UInt8]] {
    let key = key(detail.value)
    let words = detail.value.split { $0 == " " || $0 == "," }
    guard detail.noun == "name", words.count > 1 else { return [key] }
    return [key, Self.key(words.dropLast().joined(separator: " "))]
  }

  /// The words of the whole notice, so that marks and line ends do not count.
  private static func key(of subject: LintSubject) -> [UInt8] {
    subject.textBlocks.reduce(into: []) { text, block in
      text.append(0x20)
      text += key(String(decoding: block.text.bytes, as: UTF8.self))
    }
  }

  /// Letters and digits in lower case; all between them is one blank, and scripts change as words do.
  private static func key(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    // Whether the last scalar is a blank, one of ASCII, or of a script without blanks.
    var last: Unicode.Scalar?
    for scalar in text.lowercased().unicodeScalars {
      let isWord =
        scalar.isASCII
        ? scalar.value &- 0x61 < 26 || scalar.value &- 0x30 < 10
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let changesScript =
        last.map { $0 != " " && $0.isASCII != scalar.isASCII && $0.value >= 0x2E80 } ?? false
      if !isWord || changesScript, let before = last, before != " " {
        key.append(0x20)
        last = " "
      }
      if isWord {
        key.append(contentsOf: UTF8.encode(scalar) ?? .init())
        last = scalar
      }
    }
    if last == " " { key.removeLast() }
    return key
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "the notice lacks the configured \(found.noun)",
      label: "`\(FrontMatterText.clipped(found.value, to: 70))` is not in the text",
      help: "name it where readers look for contact details, or correct `organization`")
  }
}
