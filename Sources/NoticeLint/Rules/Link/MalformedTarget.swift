import NoticeModel
import SourceText

/// `link/malformed-target`: a destination that is an address without its scheme, or no address.
enum MalformedTarget: Rule {
  enum Case: Sendable {
    /// An e-mail address without `mailto:`.
    case email
    /// A host without `https://`.
    case host(String)
    /// A scheme that does not exist, and the one that was meant.
    case scheme(String, meant: String)
    /// `https:example.com`, `https:///example.com`: no host where one belongs.
    case noHost(meant: String?)
    /// A scheme in front of a scheme.
    case doubled(meant: String)
  }

  static let metadata = RuleMetadata(
    id: "link/malformed-target",
    summary: "a link whose destination is no address, or an address without scheme",
    severity: .error,
    why: """
      Without `mailto:` or `https://` a destination is the name of a file beside the notice. The link \
      looks right and leads to a page that does not exist.
      """,
    sources: [RuleSource("RFC 3986", "section 4.1", url: "https://www.rfc-editor.org/rfc/rfc3986")],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var found: [Occurrence<Case>] = []
    for link in subject.notice.facts.links {
      switch link.form {
      case .angleAutolink, .bareURL, .bareEmail: continue
      default: break
      }
      guard !link.destinationSpan.isEmpty, let fault = fault(of: link.destination) else { continue }
      found.append(Occurrence(fault, at: link.destinationSpan))
    }
    // Links that share a definition share its fault.
    var seen: Set<SourceSpan> = []
    return found.filter { seen.insert($0.span).inserted }
  }

  private static func fault(of destination: String) -> Case? {
    let text = destination.filter { $0 != " " }
    let lower = text.lowercased()
    for scheme in ["http://", "https://"] {
      let rest = lower.dropFirst(scheme.utf8.count)
      guard lower.hasPrefix(scheme) else { continue }
      if rest.hasPrefix("http://") || rest.hasPrefix("https://") || rest.hasPrefix("http//")
        || rest.hasPrefix("https//")
      {
        return .doubled(meant: String(text.dropFirst(scheme.count)))
      }
    }
    let address = LinkAddress(text)
    switch address.scheme {
    case "http", "https":
      guard let host = address.host else {
        let rest = String(text.drop { $0 != ":" }.dropFirst().drop { $0 == "/" })
        return .noHost(meant: isHost(rest) ? "https://" + rest : nil)
      }
      return isHostName(host) ? nil : .noHost(meant: nil)
    case nil:
      if address.host != nil || text.hasPrefix("/") || text.hasPrefix("#") || text.hasPrefix("?") {
        return nil
      }
      if isEmail(address.path) { return .email }
      for scheme in ["https//", "http//", "https:", "http:"] where lower.hasPrefix(scheme) {
        return .noHost(meant: "https://" + text.dropFirst(scheme.count))
      }
      return isHost(text) ? .host(text) : nil
    case let scheme?:
      guard let meant = misspelt[scheme] else { return nil }
      return .scheme(scheme, meant: meant)
    }
  }

  private static let misspelt: [String: String] = [
    "htp": "http", "htttp": "http", "hhttp": "http", "ttp": "http", "htpp": "http", "hppt": "http",
    "htps": "https", "htttps": "https", "hhttps": "https", "ttps": "https", "htpps": "https",
    "httpss": "https", "httsp": "https", "mailo": "mailto", "maito": "mailto", "malto": "mailto",
    "mailot": "mailto", "mialto": "mailto", "mail": "mailto", "email": "mailto",
    "mailtto": "mailto",
    "mailti": "mailto", "phone": "tel",
  ]

  private static func isEmail(_ path: String) -> Bool {
    let parts = path.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !path.contains("/")
      && DomainName(host: String(parts[1])) != nil
  }

  /// Whether a text begins with a host: `www.` or a name under a common top-level domain.
  private static func isHost(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    guard DomainName(host: host) != nil, isHostName(host) else { return false }
    if host.hasPrefix("www.") { return true }
    let labels = host.split(separator: ".")
    return labels.last.map { TopLevelDomain.common.contains(String($0)) } ?? false
  }

  private static func isHostName(_ host: String) -> Bool {
    if host.hasPrefix("[") || host == "localhost" || host.contains("{") { return true }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.utf8.allSatisfy { byte in
            byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
              || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x25
          }
      }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let span = occurrence.span
    func fix(_ text: String) -> [Fix] {
      [Fix("write `\(FrontMatterText.clipped(text, to: 60))`", .unsafe, [TextEdit(span, text)])]
    }
    let written = subject.source.text(of: span)
    switch occurrence.found {
    case .email:
      return Wording(
        "a link to an e-mail address lacks `mailto:`", label: "read as the name of a file",
        help: "write `mailto:` in front of the address", fixes: fix("mailto:" + written))
    case .host(let host):
      return Wording(
        "a link to a site lacks `https://`", label: "read as the name of a file",
        help: "write `https://` in front of the address", fixes: fix("https://" + host))
    case .scheme(let scheme, let meant):
      return Wording(
        "the scheme `\(scheme):` does not exist", label: "did you mean `\(meant):`?",
        help: "write `\(meant):`", fixes: fix(meant + written.dropFirst(scheme.count)))
    case .noHost(let meant):
      return Wording(
        "the destination of a link names no site", label: "no host behind the scheme",
        help: "write the address as `https://host/page`", fixes: meant.map(fix) ?? [])
    case .doubled(let meant):
      return Wording(
        "the destination of a link has two schemes", label: "the second one is read as a host",
        help: "keep one of them", fixes: fix(meant))
    }
  }
}
