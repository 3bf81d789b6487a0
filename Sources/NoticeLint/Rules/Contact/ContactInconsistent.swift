import NoticeModel
import SourceText

/// `contact/inconsistent`: two addresses for one role.
enum ContactInconsistent: Rule {
  enum Case: Sendable {
    /// The same mailbox under two domains.
    case mailbox(name: String, first: SourceSpan)
    /// Two addresses of the data protection officer.
    case officer(first: SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "contact/inconsistent",
    summary: "two addresses for one role",
    severity: .warning,
    why: """
      Where a notice names two addresses of the data protection officer, or one mailbox under two \
      domains, one of them is often a leftover that nobody reads any more.
      """,
    sources: [
      RuleSource(
        "GDPR", "Art. 13(1)(b)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let emails = subject.notice.facts.contacts.filter {
      $0.value.kind == .email && !PlaceholderDomain.contains(domain(of: $0.value.value))
    }
    guard emails.count > 1 else { return [] }
    var found = mailboxes(emails)
    if let officer = officers(emails, subject),
      !found.contains(where: { $0.span == officer.span })
    {
      found.append(officer)
    }
    return found.sorted { $0.span < $1.span }
  }

  private static func domain(of address: String) -> String {
    String(address.split(separator: "@").last ?? "")
  }

  /// One name under two domains of the same organisation.
  private static func mailboxes(_ emails: [Fact<Contact>]) -> [Occurrence<Case>] {
    var first: [String: [(domain: DomainName, span: SourceSpan)]] = [:]
    var found: [Occurrence<Case>] = []
    for email in emails {
      let name = email.value.value.lowercased().prefix { $0 != "@" }
      guard let domain = DomainName(host: domain(of: email.value.value)),
        !DomainName.mailProviders.contains(domain.name)
      else { continue }
      let earlier = first[String(name), default: []]
      if earlier.contains(where: { $0.domain == domain }) { continue }
      if earlier.count < 20 { first[String(name), default: []].append((domain, email.span)) }
      guard let other = earlier.first(where: { isSameOwner($0.domain, domain) }) else { continue }
      found.append(Occurrence(.mailbox(name: String(name), first: other.span), at: email.span))
    }
    return found
  }

  /// Whether two domains seem to be one organisation's: one name holds the other. Misspelt ones are
  /// another finding.
  private static func isSameOwner(_ left: DomainName, _ right: DomainName) -> Bool {
    guard left != right, !left.isNearMiss(of: right) else { return false }
    let (short, long) =
      left.label.utf8.count <= right.label.utf8.count
      ? (left.label, right.label) : (right.label, left.label)
    return short.utf8.count >= 4 && long.contains(short)
  }

  /// Two addresses behind words for the data protection officer, in different places.
  private static func officers(
    _ emails: [Fact<Contact>], _ subject: LintSubject
  ) -> Occurrence<Case>? {
    guard let words = subject.phrasebook else { return nil }
    var first: (address: String, span: SourceSpan, block: Int)?
    for email in emails {
      guard let place = subject.range(of: email) else { continue }
      let end = place.range.lowerBound
      let before = place.block.sentenceStart(before: end, within: 120)..<end
      guard words.first(.officer, in: place.block, before) != nil,
        !holdsAddress(place.block.text, before)
      else { continue }
      let address = email.value.value.lowercased()
      guard let known = first else {
        first = (address, email.span, email.block)
        continue
      }
      guard known.address != address else { continue }
      // Officers of several companies or countries are listed together.
      guard !areListed(known.block, email.block, subject) else { return nil }
      return Occurrence(.officer(first: known.span), at: email.span)
    }
    return nil
  }

  private static func holdsAddress(_ text: ByteText, _ range: Range<Int>) -> Bool {
    range.contains { text.byte($0) == 0x40 }
  }

  private static func areListed(_ left: Int, _ right: Int, _ subject: LintSubject) -> Bool {
    if left == right { return true }
    let tree = subject.tree
    let isInList = [left, right].allSatisfy { tree.kind(tree.parent($0) ?? 0) != .document }
    let sections = [left, right].map { subject.notice.section(at: tree.span($0).start)?.index }
    return isInList || sections[0] == sections[1]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .mailbox(let name, let first):
      return Wording(
        "`\(FrontMatterText.clipped(name, to: 30))` has an address under two domains",
        label: "another domain than before", help: "name one address, or say what each is for",
        related: [subject.related("the first one", first)])
    case .officer(let first):
      return Wording(
        "the data protection officer has two addresses", label: "another address than before",
        help: "name one address, or say what each is for",
        related: [subject.related("the first one", first)])
    }
  }
}
