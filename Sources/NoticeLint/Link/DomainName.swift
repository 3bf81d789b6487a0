import NoticeModel

/// The domain under which somebody registers hosts: `example.com` of `www.example.com`.
struct DomainName: Hashable, Sendable {
  /// The whole domain in lower case.
  let name: String
  /// Its first label, without the suffix: `example`.
  let label: String
  /// The suffix under which it is registered: `com`, `co.uk`.
  let suffix: String

  /// The domain of a host; `nil` where there is none, as for numbers and `localhost`.
  init?(host: String) {
    let labels = host.lowercased().utf8
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
      !last.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let second = String(labels[labels.count - 2])
    let pair = "\(second).\(last)"
    let isCountry = last.utf8.count == 2 && Self.secondLevels.contains(second)
    let count = labels.count >= 3 && (isCountry || Self.sharedSuffixes.contains(pair)) ? 2 : 1
    suffix = count == 2 ? pair : String(last)
    label = String(labels[labels.count - count - 1])
    name = label + "." + suffix
  }

  /// Second levels that countries register under.
  private static let secondLevels = [
    "co", "com", "net", "org", "gov", "edu", "ac", "go", "or", "ne", "gob", "gouv", "govt", "gv",
    "mil", "info", "in",
  ]

  /// Suffixes under which customers of a service have hosts.
  private static let sharedSuffixes = [
    "github.io", "gitlab.io", "pages.dev", "vercel.app", "netlify.app", "herokuapp.com", "web.app",
    "blogspot.com", "wordpress.com", "firebaseapp.com", "readthedocs.io", "notion.site",
    "cloudfront.net", "amazonaws.com", "azurewebsites.net", "workers.dev", "appspot.com",
    "zendesk.com", "freshdesk.com", "atlassian.net", "myshopify.com", "wixsite.com", "weebly.com",
  ]

  /// Whether one of two domains is probably the other one misspelt.
  func isNearMiss(of other: DomainName) -> Bool {
    guard self != other else { return false }
    let length = min(label.utf8.count, other.label.utf8.count)
    guard length >= 5, label.utf8.count <= 63, other.label.utf8.count <= 63 else { return false }
    // Hosts that are numbered differ on purpose.
    if Self.withoutDigits(label) == Self.withoutDigits(other.label) { return false }
    let distance = NearestName.distance(Array(label.utf8), Array(other.label.utf8))
    return distance == 1 || distance == 2 && length >= 8
  }

  /// Whether two domains differ in the suffix only.
  func isVariant(of other: DomainName) -> Bool {
    self != other && label == other.label && label.utf8.count >= 3
  }

  private static func withoutDigits(_ text: String) -> [UInt8] {
    text.utf8.filter { !(0x30...0x39).contains($0) }
  }

  /// The first of ``mailProviders`` that this domain is probably a misspelling of.
  var meantProvider: DomainName? {
    let length = name.utf8.count
    // Few names are worth a closer look: two letters may be missing, and the suffix is the same.
    return Self.mailProviders.lazy.filter {
      abs($0.utf8.count - length) <= 2 && $0.hasSuffix(suffix)
    }
    .compactMap { DomainName(host: $0) }
    .first { $0.suffix == suffix && isNearMiss(of: $0) }
  }

  /// Providers at which anybody can have an address, by name.
  static let mailProviders = [
    "126.com", "163.com", "aol.com", "daum.net", "fastmail.com", "free.fr", "freenet.de",
    "gmail.com", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hanmail.net", "hotmail.co.uk",
    "hotmail.com", "hotmail.fr", "icloud.com", "interia.pl", "kpnmail.nl", "laposte.net",
    "libero.it", "live.com", "mail.com", "mail.ru", "me.com", "msn.com", "naver.com", "o2.pl",
    "onet.pl", "orange.fr", "outlook.com", "outlook.de", "outlook.fr", "pm.me", "proton.me",
    "protonmail.com", "qq.com", "rediffmail.com", "seznam.cz", "t-online.de", "tutanota.com",
    "uol.com.br", "wanadoo.fr", "web.de", "wp.pl", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com",
    "yahoo.de", "yahoo.fr", "yandex.com", "yandex.ru", "ymail.com", "ziggo.nl", "zoho.com",
  ]
}
