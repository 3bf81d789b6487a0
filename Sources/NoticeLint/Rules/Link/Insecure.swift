import NoticeModel
import SourceText

/// `link/insecure`: a link without encryption.
enum Insecure: Rule {
  struct Case: Sendable {
    var isImage: Bool
    /// The place of `http`, where the link writes it out itself.
    var scheme: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "link/insecure",
    summary: "a link that begins with `http:`",
    severity: .note,
    why: """
      What goes over `http:` can be read and changed on its way, which is out of place in a text about \
      the protection of data. Browsers do not load such images into a page that is encrypted.
      """,
    sources: [
      RuleSource("Mixed Content", "section 4", url: "https://www.w3.org/TR/mixed-content/")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var seen: Set<SourceSpan> = []
    return subject.notice.facts.links.compactMap { link in
      let span = link.destinationSpan
      let written = subject.source.slice(SourceSpan(span.start, min(span.end, span.start + 5)))
      let address = LinkAddress(link.destination)
      guard address.scheme == "http", let host = address.host, !isLocal(host),
        String(decoding: written, as: UTF8.self).lowercased() == "http:"
      else { return nil }
      // Links that share a definition share its fix.
      let isFirst = seen.insert(span).inserted
      return Occurrence(
        Case(isImage: link.isImage, scheme: isFirst ? SourceSpan(span.start, span.start + 4) : nil),
        at: link.span)
    }
  }

  /// Whether a host has no certificate to speak of: the own machine, a number, a hidden service.
  private static func isLocal(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".onion")
      || host.hasSuffix(".local")
      || host.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      found.isImage ? "an image is loaded over `http:`" : "a link leads to a page over `http:`",
      label: "not encrypted", help: "write `https:`, if the page can be reached so",
      fixes: found.scheme.map { [Fix("write `https:`", .unsafe, [TextEdit($0, "https")])] } ?? [],
      severity: found.isImage ? .warning : nil)
  }
}
