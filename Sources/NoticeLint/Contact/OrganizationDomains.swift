import NoticeModel
import SourceText

/// The domains of a notice's addresses and links, and which of them are the organisation's.
struct OrganizationDomains: Sendable {
  /// A domain in the notice.
  struct Mention: Sendable {
    /// The domain.
    var domain: DomainName
    /// The whole host.
    var host: String
    /// The place of the address or link.
    var span: SourceSpan
    /// Whether it is an e-mail address's.
    var isEmail: Bool
  }

  /// The domains of the notice in their order.
  let mentions: [Mention]
  /// The domains that the configuration names.
  let configured: [DomainName]
  /// The configured domains as they are written there.
  let configuredNames: [String]
  /// How often each domain is mentioned.
  let counts: [DomainName: Int]

  /// Gathers the domains.
  init(_ subject: LintSubject) {
    var mentions: [Mention] = []
    var known: [String: DomainName?] = [:]
    func domain(of host: String) -> DomainName? {
      if let domain = known[host] { return domain }
      let domain = DomainName(host: host)
      known[host] = .some(domain)
      return domain
    }
    for fact in subject.notice.facts.contacts where fact.value.kind == .email {
      let host = String(fact.value.value.split(separator: "@").last ?? "")
      if let domain = domain(of: host) {
        mentions.append(Mention(domain: domain, host: host, span: fact.span, isEmail: true))
      }
    }
    for link in subject.notice.facts.links {
      let address = LinkAddress(link.destination)
      guard address.isWeb, let host = address.host, let domain = domain(of: host) else {
        continue
      }
      mentions.append(
        Mention(domain: domain, host: host, span: link.destinationSpan, isEmail: false))
    }
    mentions.sort { $0.span < $1.span }
    self.mentions = mentions
    let organization = subject.context.organization
    configuredNames =
      organization.domains.isEmpty
      ? organization.emails.compactMap { $0.split(separator: "@").last.map { $0.lowercased() } }
      : organization.domains.map { $0.lowercased() }
    configured = configuredNames.compactMap { DomainName(host: $0) }
    counts = mentions.reduce(into: [:]) { $0[$1.domain, default: 0] += 1 }
  }

  /// The domains that may be the organisation's own, as far as the notice tells: those of its
  /// addresses, and the one that is named most.
  var presumed: [DomainName] {
    var domains: [DomainName] = []
    for mention in mentions
    where mention.isEmail && !DomainName.mailProviders.contains(mention.domain.name)
      && !domains.contains(mention.domain) && domains.count < 8
    {
      domains.append(mention.domain)
    }
    let most = counts.max { left, right in
      (left.value, right.key.name) < (right.value, left.key.name)
    }
    if let most, most.value > 1, !domains.contains(most.key) { domains.append(most.key) }
    return domains
  }

  /// Whether a host is one of the configured domains, or below one.
  func isConfigured(_ host: String) -> Bool {
    configuredNames.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
