import NoticeModel
import SourceText

/// `contact/masked`: an e-mail address that readers have to guess.
enum ContactMasked: Rule {
  static let metadata = RuleMetadata(
    id: "contact/masked",
    summary: "an e-mail address that is hidden, such as `[email protected]`",
    severity: .error,
    why: """
      `[email protected]` is what a service leaves of an address when a page is copied: nobody can write \
      to it. "name at domain dot com" can be guessed, but not clicked, and is read out badly.
      """,
    sources: [
      RuleSource(
        "GDPR", "Art. 12(1)-(2)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/art_12/oj")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<
    MaskedAddress.Kind
  >] {
    var found: [Occurrence<MaskedAddress.Kind>] = []
    for block in subject.textBlocks {
      for address in MaskedAddress.all(in: block) {
        found.append(Occurrence(address.kind, at: block.span(of: address.range)))
      }
    }
    let spans = SortedSpans(found.map(\.span))
    for link in subject.notice.facts.links
    where link.destination.holds("/cdn-cgi/l/email-protection")
      && !spans.overlaps(link.span)
    {
      found.append(Occurrence(.removed, at: link.span))
    }
    return found.sorted { $0.span < $1.span }
  }

  static func describe(
    _ occurrence: Occurrence<MaskedAddress.Kind>, in subject: LintSubject
  ) -> Wording {
    switch occurrence.found {
    case .removed:
      return Wording(
        "an e-mail address has been replaced by its protection", label: "nobody can write to this",
        help: "write the address itself")
    case .spelled(let meant):
      let written = subject.source.text(of: occurrence.span)
      let isPlain = !written.contains { "*_`<>".contains($0) }
      return Wording(
        "an e-mail address is spelled out", label: "meant is `\(meant)`",
        help: "write the address itself, so that it can be clicked and is read out rightly",
        fixes: isPlain
          ? [Fix("write `\(meant)`", .unsafe, [TextEdit(occurrence.span, meant)])] : [],
        severity: .note)
    }
  }
}
