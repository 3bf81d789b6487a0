/// Where laws can be read that many rules cite.
enum LawURL {
  /// The General Data Protection Regulation, Regulation (EU) 2016/679.
  static let gdpr = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
  /// The same regulation as it is law in the United Kingdom.
  static let ukGDPR = "https://www.legislation.gov.uk/eur/2016/679"
  /// The Data Protection Act 2018.
  static let ukDataProtectionAct = "https://www.legislation.gov.uk/ukpga/2018/12"
  /// The Directive on privacy and electronic communications, 2002/58/EC.
  static let ePrivacy = "https://eur-lex.europa.eu/eli/dir/2002/58/oj"
  /// The Privacy and Electronic Communications (EC Directive) Regulations 2003.
  static let pecr = "https://www.legislation.gov.uk/uksi/2003/2426"
  /// The judgment of 1 October 2019.
  static let planet49 =
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673"
}
