import NoticeLint

/// What a profile stands for.
package struct ProfileDocumentation: Sendable {
  /// The name on the command line.
  package let name: String
  /// One line: what it asks for.
  package let summary: String
  /// The laws.
  package let sources: [RuleSource]

  /// Describes a profile.
  package init(_ profile: Profile) {
    name = profile.rawValue
    (summary, sources) = Self.description(of: profile)
  }

  /// A profile by its name.
  package init?(_ name: String) {
    guard let profile = Profile(rawValue: name) else { return nil }
    self.init(profile)
  }

  /// All profiles.
  package static var all: [ProfileDocumentation] { Profile.allCases.map { .init($0) } }

  private static func description(of profile: Profile) -> (String, [RuleSource]) {
    switch profile {
    case .core: ("what every privacy notice tells its readers, whatever the law", [])
    case .gdpr:
      (
        "what the General Data Protection Regulation of the European Union asks for",
        [source("GDPR", "Art. 12 to 14", "https://eur-lex.europa.eu/eli/reg/2016/679/oj")]
      )
    case .ukGDPR:
      (
        "what the UK General Data Protection Regulation asks for",
        [source("UK GDPR", "Art. 12 to 14", "https://www.legislation.gov.uk/eur/2016/679")]
      )
    case .ccpa:
      (
        "what the California Consumer Privacy Act asks for",
        [source("Cal. Civ. Code", "1798.100 to 1798.199.100"), source("11 CCR", "7011")]
      )
    case .caloppa:
      (
        "what the California Online Privacy Protection Act asks for",
        [source("Cal. Bus. & Prof. Code", "22575 to 22579")]
      )
    case .coppa:
      (
        "what the Children's Online Privacy Protection Rule of the United States asks for",
        [source("COPPA", "16 CFR 312.4")]
      )
    case .lgpd:
      (
        "what the Lei Geral de Proteção de Dados of Brazil asks for",
        [source("LGPD", "Art. 9")]
      )
    case .pipeda:
      (
        "what the Personal Information Protection and Electronic Documents Act of Canada asks for",
        [source("PIPEDA", "Schedule 1, 4.8")]
      )
    case .fadp:
      (
        "what the Federal Act on Data Protection of Switzerland asks for",
        [source("FADP", "Art. 19")]
      )
    case .all: ("all core disclosures, whatever the conditions", [])
    }
  }

  private static func source(_ work: String, _ passage: String, _ url: String? = nil) -> RuleSource
  {
    RuleSource(work, passage, url: url)
  }
}
