import NoticeModel
import SourceText

/// `contact/unknown-domain`: an address or link under a domain that is not the organisation's.
enum UnknownDomain: Rule {
  struct Case: Sendable {
    /// The host as written.
    var host: String
    /// The domain that was probably meant.
    var nearest: String?
    /// Where that one stands in the notice.
    var known: SourceSpan?
    /// The place of the part that differs, where the source writes it plainly.
    var part: SourceSpan?
    /// How it differs.
    var likeness: Likeness
  }

  /// How a domain compares with those that are known.
  enum Likeness: Sendable {
    /// One or two letters differ.
    case misspelt
    /// The end differs.
    case variant
    /// It is another one.
    case other
  }

  static let metadata = RuleMetadata(
    id: "contact/unknown-domain",
    summary: "an address or link under a domain that is not the organisation's",
    severity: .error,
    why: """
      A letter too few sends requests about personal data to a stranger. The organisation's domains come \
      from the configuration; without it, from the notice itself: then only domains that look like one \
      that the notice uses elsewhere are reported.
      """,
    options: [
      RuleOption("allow", .list([]), summary: "further domains that addresses may have")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let domains = OrganizationDomains(subject)
    let allowed = options.list("allow").map { $0.lowercased() }
    let presumed = domains.configured.isEmpty ? domains.presumed : domains.configured
    var first: [DomainName: SourceSpan] = [:]
    for mention in domains.mentions where first[mention.domain] == nil {
      first[mention.domain] = mention.span
    }
    let addressed = domains.mentions.reduce(into: Set<DomainName>()) { domains, mention in
      if mention.isEmail { domains.insert(mention.domain) }
    }
    var cases: [DomainName: (likeness: Likeness, meant: DomainName?)] = [:]
    return domains.mentions.compactMap { mention in
      let host = mention.host
      guard !PlaceholderDomain.contains(host),
        !allowed.contains(where: { host == $0 || host.hasSuffix("." + $0) }),
        !domains.isConfigured(host)
      else { return nil }
      let likeness: (likeness: Likeness, meant: DomainName?)?
      if !domains.configured.isEmpty {
        likeness = configured(mention, presumed)
      } else {
        likeness =
          cases[mention.domain]
          ?? derived(
            mention, presumed, domains.counts, first, addressed: addressed)
        if let likeness { cases[mention.domain] = likeness }
      }
      guard let likeness else { return nil }
      // Pages stand under several ends more often than mailboxes do.
      if likeness.likeness == .variant, !mention.isEmail { return nil }
      let found = Case(
        host: mention.domain.name, nearest: likeness.meant?.name,
        known: likeness.meant.flatMap { first[$0] },
        part: part(of: mention, in: subject.source), likeness: likeness.likeness)
      return Occurrence(found, at: mention.span)
    }
  }

  /// Compares with the domains of the configuration.
  private static func configured(
    _ mention: OrganizationDomains.Mention, _ known: [DomainName]
  ) -> (Likeness, DomainName?)? {
    if let meant = known.first(where: { mention.domain.isNearMiss(of: $0) }) {
      return (.misspelt, meant)
    }
    if let meant = known.first(where: { mention.domain.isVariant(of: $0) }) {
      return (.variant, meant)
    }
    return mention.isEmail ? (.other, nil) : nil
  }

  /// Compares with the domains that the notice uses elsewhere: the rarer of two is the misspelt one,
  /// or the later.
  private static func derived(
    _ mention: OrganizationDomains.Mention, _ presumed: [DomainName], _ counts: [DomainName: Int],
    _ first: [DomainName: SourceSpan], addressed: Set<DomainName>
  ) -> (Likeness, DomainName?)? {
    let domain = mention.domain
    guard !DomainName.mailProviders.contains(domain.name) else { return nil }
    func isRarer(than other: DomainName) -> Bool {
      let own = counts[domain, default: 0]
      let others = counts[other, default: 0]
      guard own == others, let place = first[domain], let otherPlace = first[other] else {
        return own < others
      }
      return otherPlace < place
    }
    if let meant = presumed.first(where: { domain.isNearMiss(of: $0) && isRarer(than: $0) }) {
      return (.misspelt, meant)
    }
    if mention.isEmail, let meant = domain.meantProvider { return (.misspelt, meant) }
    let mailDomains = presumed.filter(addressed.contains)
    if let meant = mailDomains.first(where: { domain.isVariant(of: $0) && isRarer(than: $0) }) {
      return (.variant, meant)
    }
    return nil
  }

  /// The place of the registered domain in the source.
  private static func part(
    of mention: OrganizationDomains.Mention, in source: SourceFile
  ) -> SourceSpan? {
    let written = Array(source.text(of: mention.span).lowercased().utf8)
    let name = Array(mention.domain.name.utf8)
    guard written.count == mention.span.count, written.count >= name.count else { return nil }
    for start in (0...(written.count - name.count)).reversed()
    where written[start..<start + name.count].elementsEqual(name) {
      return SourceSpan(mention.span.start + start, mention.span.start + start + name.count)
    }
    return nil
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let host = FrontMatterText.clipped(found.host, to: 40)
    let related = found.known.map { [subject.related("the other domain", $0)] } ?? []
    guard let nearest = found.nearest else {
      return Wording(
        "`\(host)` is none of the organisation's domains", label: "not among the configured ones",
        help: "correct it, or allow the domain where it belongs to somebody else on purpose",
        severity: .warning)
    }
    let fixes =
      found.part.map { [Fix("write `\(nearest)`", .unsafe, [TextEdit($0, nearest)])] } ?? []
    let isConfigured = !subject.context.organization.domains.isEmpty
    return Wording(
      "`\(host)` is none of the organisation's domains",
      label: "did you mean `\(nearest)`?",
      help: "write `\(nearest)`, or add the domain to the organisation's in the configuration",
      related: related, fixes: fixes,
      severity: found.likeness == .variant && !isConfigured ? .note : nil)
  }
}
