/// The laws that many rules and profiles cite.
extension RuleSource {
  /// The General Data Protection Regulation of the European Union.
  static func gdpr(_ passage: String) -> RuleSource {
    RuleSource("GDPR", passage, url: LawURL.gdpr)
  }

  /// The General Data Protection Regulation as it is law in the United Kingdom.
  static func ukGDPR(_ passage: String) -> RuleSource {
    RuleSource("UK GDPR", passage, url: LawURL.ukGDPR)
  }

  /// The Data Protection Act 2018 of the United Kingdom.
  static func ukDataProtectionAct(_ section: String) -> RuleSource {
    RuleSource("DPA 2018", "s. \(section)", url: "\(LawURL.ukDataProtectionAct)/section/\(section)")
  }

  /// The Directive on privacy and electronic communications.
  static func ePrivacy(_ passage: String) -> RuleSource {
    RuleSource("ePrivacy Directive", passage, url: LawURL.ePrivacy)
  }

  /// The British regulations on privacy and electronic communications.
  static func pecr(_ passage: String) -> RuleSource {
    RuleSource("PECR", passage, url: LawURL.pecr)
  }

  /// The judgment of the Court of Justice on what consent to cookies takes.
  static let planet49 = RuleSource("Planet49", "C-673/17", url: LawURL.planet49)

  /// The California Consumer Privacy Act.
  static func ccpa(_ section: String) -> RuleSource {
    RuleSource("CCPA", "Cal. Civ. Code \(section)")
  }

  /// The regulations under the California Consumer Privacy Act.
  static func ccpaRegulations(_ section: String) -> RuleSource { RuleSource("11 CCR", section) }

  /// The California Online Privacy Protection Act.
  static func caloppa(_ section: String) -> RuleSource {
    RuleSource("Cal. Bus. & Prof. Code", section)
  }

  /// The Children's Online Privacy Protection Rule.
  static func coppa(_ section: String) -> RuleSource { RuleSource("COPPA", "16 CFR \(section)") }

  /// The Lei Geral de Proteção de Dados, Law 13.709/2018.
  static func lgpd(_ passage: String) -> RuleSource { RuleSource("LGPD", passage) }

  /// The Personal Information Protection and Electronic Documents Act.
  static func pipeda(_ clause: String) -> RuleSource {
    RuleSource("PIPEDA", "Schedule 1, \(clause)")
  }

  /// The Federal Act on Data Protection.
  static func fadp(_ passage: String) -> RuleSource { RuleSource("FADP", passage) }

  /// The Act respecting the protection of personal information in the private sector.
  static func quebec(_ section: String) -> RuleSource { RuleSource("Quebec P-39.1", section) }

  /// The Act on the Protection of Personal Information of Japan.
  static func appi(_ passage: String) -> RuleSource { RuleSource("APPI", passage) }

  /// The Personal Information Protection Act of Korea.
  static func pipa(_ passage: String) -> RuleSource { RuleSource("PIPA", passage) }

  /// The Personal Information Protection Law of China.
  static func pipl(_ passage: String) -> RuleSource { RuleSource("PIPL", passage) }

  /// The Digital Personal Data Protection Act of India.
  static func dpdp(_ passage: String) -> RuleSource { RuleSource("DPDP Act", passage) }

  /// The rules by which apps are reviewed for the App Store.
  static func appReview(_ passage: String) -> RuleSource {
    RuleSource("App Review Guidelines", passage)
  }

  /// The rules for user data in Google Play.
  static func googlePlay(_ passage: String) -> RuleSource {
    RuleSource("Google Play User Data policy", passage)
  }
}
