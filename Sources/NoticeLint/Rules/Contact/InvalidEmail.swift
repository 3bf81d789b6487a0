import NoticeModel
import SourceText

/// `contact/invalid-email`: something that was meant as an e-mail address.
enum InvalidEmail: Rule {
  enum Case: Sendable {
    case text(EmailText.Fault)
    /// A `mailto:` that holds no address.
    case mailto
  }

  static let metadata = RuleMetadata(
    id: "contact/invalid-email",
    summary: "an e-mail address that cannot exist",
    severity: .error,
    why: "Mail to it comes back, and readers cannot use the rights that the notice gives them.",
    sources: [
      RuleSource("RFC 5321", "section 4.1.2", url: "https://www.rfc-editor.org/rfc/rfc5321")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    // The places by block, of addresses and of links that show where they lead.
    var known: [Int: [SourceSpan]] = [:]
    for contact in subject.notice.facts.contacts where contact.value.kind == .email {
      known[contact.block, default: []].append(contact.span)
    }
    var pages: [Int: [SourceSpan]] = [:]
    for link in subject.notice.facts.links
    where (link.form == .bareURL || link.form == .angleAutolink)
      && !link.destination.hasPrefix("mailto:")
    {
      pages[link.block, default: []].append(link.span)
    }
    var found: [Occurrence<Case>] = []
    for block in subject.textBlocks where block.text.bytes.holds(0x40) {
      let addresses = SortedSpans(known[block.node] ?? [])
      let silent = SortedSpans(pages[block.node] ?? [])
      var end = 0
      for offset in block.text.bytes.indices
      where block.text.byte(offset) == 0x40 && offset >= end && !block.isCode(at: offset) {
        let place = block.span(of: offset..<offset + 1)
        guard !silent.holds(place.start) else { continue }
        let isAddress = addresses.holds(place.start)
        guard let email = EmailText(around: offset, in: block.text, isAddress: isAddress) else {
          continue
        }
        end = email.range.upperBound
        if case .noTopLevelDomain = email.fault, !isMail(email.range, in: block, subject) {
          continue
        }
        found.append(Occurrence(.text(email.fault), at: block.span(of: email.range)))
      }
    }
    let told = SortedSpans(found.map(\.span))
    for link in subject.notice.facts.links where link.form != .bareEmail {
      let address = LinkAddress(link.destination)
      // A program fills in the address of a `mailto:?subject=`.
      guard address.scheme == "mailto", !link.destinationSpan.isEmpty,
        !(address.path.isEmpty && address.query != nil), !isAddressList(address),
        !told.overlaps(link.span)
      else { continue }
      found.append(Occurrence(.mailto, at: link.destinationSpan))
    }
    return found.sorted { $0.span < $1.span }
  }

  /// Whether a name on both sides of an `@` is meant for mail, and no nickname: it is in lower case, and
  /// the sentence speaks of mail or of getting in touch.
  private static func isMail(
    _ range: Range<Int>, in block: TextBlock, _ subject: LintSubject
  ) -> Bool {
    guard !block.text.bytes[range].contains(where: { $0 &- 0x41 < 26 }) else { return false }
    let sentence = block.sentence(around: range)
    let speaksOfMail = sentence.contains {
      block.text.hasPrefix("mail", at: $0, foldingCase: true) && !range.contains($0)
    }
    return speaksOfMail || subject.phrasebook?.first(.reach, in: block, sentence) != nil
  }

  private static func isAddressList(_ address: LinkAddress) -> Bool {
    guard address.host == nil else { return false }
    return address.decodedPath.split(separator: ",").contains { part in
      let fields = part.split(separator: "@", omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty, !part.contains(" ") || part.contains("<"),
        let domain = DomainName(host: String(fields[1].filter { $0 != ">" }))
      else { return false }
      return domain.suffix.split(separator: ".").last.map { TopLevelDomain.exists(String($0)) }
        ?? false
    } || address.path.contains("{")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let help = "write the address as `name@domain`, and send a message to it"
    guard case .text(let fault) = occurrence.found else {
      return Wording(
        "a `mailto:` link holds no e-mail address", label: "no address that mail can go to",
        help: help)
    }
    let message = "this e-mail address cannot exist"
    switch fault {
    case .noTopLevelDomain:
      return Wording(message, label: "the domain ends too early", help: help)
    case .topLevelDomain(let end, let meant):
      let span = SourceSpan(occurrence.span.end - end.utf8.count, occurrence.span.end)
      let isPlain = subject.source.text(of: span).lowercased() == end
      return Wording(
        message,
        label: meant.map { "no domain ends with `.\(end)`; did you mean `.\($0)`?" }
          ?? "no domain ends with `.\(end)`", help: help,
        fixes: isPlain
          ? meant.map { [Fix("write `.\($0)`", .unsafe, [TextEdit(span, $0)])] } ?? [] : [])
    case .sign(let sign):
      return Wording(message, label: "`\(sign)` may not stand in it", help: help)
    case .part:
      return Wording(message, label: "a point or hyphen too many, or a part too long", help: help)
    }
  }
}
