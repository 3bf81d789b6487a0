/// Domains that stand for a domain.
enum PlaceholderDomain {
  private static let names: Set<String> = [
    "domain.com", "yourdomain.com", "your-domain.com", "mydomain.com", "yourcompany.com",
    "your-company.com", "mycompany.com", "companyname.com", "yourwebsite.com", "your-website.com",
    "yoursite.com", "your-site.com", "mywebsite.com", "mysite.com", "websitename.com",
    "yourapp.com", "yourorg.com", "yourbusiness.com", "yourname.com", "email.com", "test.com",
    "exemple.com", "exemple.fr", "ejemplo.com", "ejemplo.es", "esempio.it", "esempio.com",
    "exemplo.com", "exemplo.com.br", "beispiel.de", "beispiel.com", "musterfirma.de",
    "mustermann.de", "voorbeeld.nl", "przyklad.pl", "exempel.se", "eksempel.dk", "priklad.cz",
    "ornek.com", "primer.ru", "dominio.com", "ihre-domain.de", "deine-domain.de", "ihredomain.de",
    "votredomaine.com", "votre-domaine.fr", "tudominio.com", "tuodominio.it", "seudominio.com",
    "seudominio.com.br", "uwdomein.nl", "twojadomena.pl",
  ]

  /// Whether a host is reserved for examples (RFC 2606) or reads like one.
  static func contains(_ host: String) -> Bool {
    let host = host.lowercased()
    let labels = host.utf8.split(separator: UInt8(ascii: ".")).map { Substring($0) }
    guard labels.count >= 2, let last = labels.last else { return false }
    if ["example", "test", "invalid"].contains(last) { return true }
    let second = labels[labels.count - 2]
    if second == "example" { return true }
    let pair = "\(second).\(last)"
    return names.contains(pair)
      || labels.count > 2 && names.contains("\(labels[labels.count - 3]).\(pair)")
  }
}
