/// Where laws can be read that many rules cite.
enum LawURL {
  /// The General Data Protection Regulation, Regulation (EU) 2016/679.
  static let gdpr = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
}
