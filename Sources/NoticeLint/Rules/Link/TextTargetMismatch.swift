import NoticeModel
import SourceText

/// `link/text-target-mismatch`: a link whose text shows one address and that leads to another.
enum TextTargetMismatch: Rule {
  enum Case: Sendable {
    /// Another site.
    case site(shown: String, target: String, isCertain: Bool)
    /// Another page of the same site.
    case page(shown: String, target: String)
    /// An e-mail address that leads to a page, or an address of the web that leads to a mailbox.
    case kind(shown: String, target: String)
  }

  static let metadata = RuleMetadata(
    id: "link/text-target-mismatch",
    summary: "a link that shows one address and leads to another",
    severity: .error,
    why: """
      Readers trust the address that they see. Where another one is behind it, one of the two is wrong, \
      or somebody is misled; mail programs warn of such links as fraud.
      """,
    sources: [
      RuleSource(
        "WCAG 2.2", "2.4.4",
        url: "https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context")
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.notice.facts.links.compactMap { link in
      switch link.form {
      case .angleAutolink, .bareURL, .bareEmail: return nil
      default: break
      }
      guard !link.isImage else { return nil }
      return found(shown: link.text, target: link.destination).map { Occurrence($0, at: link.span) }
    }
  }

  private static func found(shown text: String, target destination: String) -> Case? {
    let target = LinkAddress(destination)
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    guard words.count == 1, let word = words.first else { return nil }
    if let at = word.firstIndex(of: "@"), at != word.startIndex, !word.contains("/"),
      DomainName(host: String(word[word.index(after: at)...])) != nil
    {
      guard target.isWeb, let host = target.plainHost,
        !target.path.contains("email-protection")
      else { return nil }
      return .kind(shown: String(word), target: host)
    }
    guard let shown = ShownAddress(word), let shownHost = shown.address.plainHost else {
      return nil
    }
    if target.scheme == "mailto" { return .kind(shown: shownHost, target: target.path) }
    guard target.isWeb, let targetHost = target.plainHost else { return nil }
    guard let shownDomain = DomainName(host: shownHost),
      let targetDomain = DomainName(host: targetHost)
    else { return nil }
    if shownDomain != targetDomain {
      // A service that forwards names the real address in its own.
      let behind = (target.path + "?" + (target.query ?? "")).lowercased()
      if behind.contains(shownHost) || !shown.isCertain && targetHost.contains(shownDomain.label) {
        return nil
      }
      return .site(
        shown: shownHost, target: targetHost,
        isCertain: shown.isCertain && shownDomain.label != targetDomain.label)
    }
    let shownPath = pathWords(shown.address)
    let targetPath = pathWords(target)
    guard !shownPath.isEmpty, !targetPath.isEmpty, !word.contains("…"), !word.hasSuffix("..."),
      Set(shownPath).isDisjoint(with: targetPath)
    else { return nil }
    return .page(shown: "/" + shownPath.joined(separator: "/"), target: target.path)
  }

  /// The words of a path that say which page it is: locales and file endings do not.
  private static func pathWords(_ address: LinkAddress) -> [String] {
    address.segments.flatMap { segment in
      segment.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }.filter { word in
      word.count > 2 && !["html", "htm", "php", "index", "aspx"].contains(word)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    func clipped(_ text: String) -> String { FrontMatterText.clipped(text, to: 24) }
    let help = "let the text and the destination name the same address"
    switch occurrence.found {
    case .site(let shown, let target, let isCertain):
      return Wording(
        "a link shows `\(clipped(shown))` and leads to `\(clipped(target))`",
        label: "leads to `\(FrontMatterText.clipped(target, to: 60))`", help: help,
        severity: isCertain ? nil : .warning)
    case .page(let shown, let target):
      return Wording(
        "a link shows another page than it leads to",
        label: "shows `\(clipped(shown))`, leads to `\(clipped(target))`", help: help,
        severity: .warning)
    case .kind(let shown, let target):
      return Wording(
        "a link shows `\(clipped(shown))` and leads to `\(clipped(target))`",
        label: "a mailbox is one thing, a page another", help: help, severity: .warning)
    }
  }
}
