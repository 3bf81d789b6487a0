/// The keys of `policyc.yml`.
enum ConfigurationKey: String, CaseIterable {
  case extends
  case layout
  case sourceLocale = "source-locale"
  case exclude
  case profiles
  case select
  case ignore
  case severity
  case options
  case overrides
  case failOn = "fail-on"
  case baseline
  case output
  case emit
  case baseURL = "base-url"
  case siteName = "site-name"
  case organization
  case answers
  case disclosures
  case divergences
  case glossary
  case doNotTranslate = "do-not-translate"
  case linkHosts = "link-hosts"

  /// The keys of `organization`.
  enum Organization: String, CaseIterable {
    case names
    case domains
    case emails
    case phones
    case addresses
    case officer
  }

  /// The keys of an entry of `overrides`.
  enum Override: String, CaseIterable {
    case paths
    case ignore
    case severity
    case options
  }

  /// The keys of a severity that has a reason.
  enum Severity: String, CaseIterable {
    case level
    case reason
  }

  /// The keys of an entry of `disclosures`.
  enum Disclosure: String, CaseIterable {
    case section
    case none
    case reason
  }

  /// The keys of an entry of `divergences`.
  enum Divergence: String, CaseIterable {
    case scope
    case section
    case fact
    case link
    case rule
    case locales
    case documents
    case reason
    case owner
    case until

    /// The keys of which an entry has one.
    static let scopes: [Divergence] = [.scope, .section, .fact, .link, .rule]
  }

  /// The keys of an entry of `glossary`.
  enum Glossary: String, CaseIterable {
    case term
    case translations
    case forbidden
  }
}
