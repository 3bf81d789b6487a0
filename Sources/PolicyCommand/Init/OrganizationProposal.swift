import NoticeModel

/// Who seems to publish notices.
struct OrganizationProposal: Equatable {
  /// The name with its legal form.
  var name: String?
  /// The domain of most addresses.
  var domain: String?
  /// The addresses there, in the order of the text.
  var emails: [String] = []
  /// The address of the data protection officer among them.
  var officer: String?

  /// Words that end the name of a legal person.
  private static let forms: Set<String> = [
    "AB", "AG", "AS", "ApS", "B.V.", "BV", "Corp.", "Corporation", "e.V.", "GmbH", "Inc", "Inc.",
    "K.K.", "KG", "LLC", "LLP", "Limited", "Ltd", "Ltd.", "Ltda.", "N.V.", "OY", "Oy", "PLC", "plc",
    "S.A.", "S.L.", "S.r.l.", "SA", "SARL", "SAS", "SE", "SRL", "Sàrl", "s.r.o.",
  ]
  private static let mailHosts: Set<String> = [
    "aol.com", "gmail.com", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "icloud.com",
    "mail.ru", "outlook.com", "proton.me", "protonmail.com", "qq.com", "web.de", "yahoo.com",
    "yandex.ru",
  ]
  private static let officers = [
    "dpo", "dataprotectionofficer", "datenschutzbeauftragt", "privacyofficer", "dsb", "delegado",
  ]

  /// Looks at notices.
  init(_ notices: [Notice]) {
    var addresses: [String] = []
    for notice in notices {
      for contact in notice.facts.contacts where contact.value.kind == .email {
        let text = contact.value.value.lowercased()
        if !addresses.contains(text) { addresses.append(text) }
      }
    }
    var counts: [String: Int] = [:]
    let domains = addresses.compactMap(Self.domain).filter { !Self.mailHosts.contains($0) }
    for domain in domains { counts[domain, default: 0] += 1 }
    // Of domains that occur equally often, the one that the text names first.
    domain = domains.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    if let most = counts.values.max() { domain = domains.first { counts[$0] == most } }
    emails = addresses.filter { Self.domain($0) == domain }
    officer = emails.first { address in
      let local = address.prefix { $0 != "@" }.filter(\.isLetter)
      return Self.officers.contains { local.hasPrefix($0) }
    }
    name = Self.name(in: notices, domain: domain)
  }

  private static func domain(_ address: String) -> String? {
    let parts = address.split(separator: "@")
    guard parts.count == 2, (try? ConfigurationValue.domain(String(parts[1]))) != nil else {
      return nil
    }
    return String(parts[1])
  }

  /// The name before a legal form that is named most often, where the domain shares its letters: a
  /// notice names many companies.
  private static func name(in notices: [Notice], domain: String?) -> String? {
    guard let label = domain?.split(separator: ".").dropLast().last else { return nil }
    var counts: [String: Int] = [:]
    for notice in notices {
      let text = notice.source.text(of: notice.source.span)
      let words = text.split { $0.isWhitespace || "*_()[]\"“”„".contains($0) }
      for (index, word) in words.enumerated() {
        guard let form = form(word) else { continue }
        var name: [String] = [form]
        for before in words[..<index].reversed().prefix(4) {
          let word = before.last == "," ? before.dropLast() : before
          guard let first = word.first, first.isUppercase || first.isNumber || word == "&",
            name.count == 1 || before.last != ","
          else { break }
          name.insert(String(before), at: 0)
        }
        guard name.count > 1 else { continue }
        counts[name.joined(separator: " "), default: 0] += 1
      }
    }
    let own = counts.filter { entry in
      let letters = entry.key.lowercased().filter { $0.isLetter || $0.isNumber }
      return letters.contains(label.filter { $0 != "-" })
    }
    return own.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The legal form that a word is, without the mark behind it.
  private static func form(_ word: Substring) -> String? {
    if forms.contains(String(word)) { return String(word) }
    let bare = word.reversed().drop { ",;:.)".contains($0) }.reversed().map(String.init).joined()
    return forms.contains(bare) ? bare : forms.contains(bare + ".") ? bare + "." : nil
  }
}
