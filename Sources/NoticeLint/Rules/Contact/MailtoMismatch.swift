import NoticeModel
import SourceText

/// `contact/mailto-mismatch`: a link that shows one e-mail address and writes to another.
enum MailtoMismatch: Rule {
  struct Case: Sendable {
    var shown: String
    var target: String
    /// The place of the address in the destination.
    var place: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "contact/mailto-mismatch",
    summary: "a link that shows one e-mail address and writes to another",
    severity: .error,
    why: """
      Those who click write to one address, those who copy the text to the other. One of them is wrong \
      and may belong to somebody else.
      """,
    sources: [RuleSource("RFC 6068", "section 2", url: "https://www.rfc-editor.org/rfc/rfc6068")],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    // Ordered by place.
    let emails = subject.notice.facts.contacts.filter { $0.value.kind == .email }
    return subject.notice.facts.links.compactMap { link in
      switch link.form {
      case .angleAutolink, .bareURL, .bareEmail: return nil
      default: break
      }
      let address = LinkAddress(link.destination)
      guard address.scheme == "mailto", address.host == nil else { return nil }
      let targets = address.decodedPath.split(separator: ",").map { $0.lowercased() }
      let shown = Self.facts(emails, in: link.span).filter {
        !link.destinationSpan.overlaps($0.span)
      }
      guard let first = shown.first, let target = targets.first,
        !shown.contains(where: { targets.contains($0.value.value.lowercased()) })
      else { return nil }
      let written = subject.source.text(of: link.destinationSpan)
      let start = link.destinationSpan.start + "mailto:".utf8.count
      let isPlain = written.lowercased().hasPrefix("mailto:" + target)
      return Occurrence(
        Case(
          shown: first.value.value, target: target,
          place: isPlain ? SourceSpan(start, start + target.utf8.count) : nil), at: link.span)
    }
  }

  /// Those of ordered facts that lie in a place.
  private static func facts(
    _ facts: [Fact<Contact>], in span: SourceSpan
  ) -> ArraySlice<Fact<Contact>> {
    var low = 0
    var high = facts.count
    while low < high {
      let middle = (low + high) / 2
      if facts[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return facts[low...].prefix { span.contains($0.span) }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "a link shows one e-mail address and writes to another",
      label: "shows `\(FrontMatterText.clipped(found.shown, to: 50))`, writes to "
        + "`\(FrontMatterText.clipped(found.target, to: 50))`",
      help: "let the text and the destination name the same address",
      fixes: found.place.map {
        [Fix("write to the address that is shown", .unsafe, [TextEdit($0, found.shown)])]
      } ?? [])
  }
}
