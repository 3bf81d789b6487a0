/// The evidence of all languages.
enum EvidenceTable {
  /// The languages that have evidence.
  static let languages = ["en"]

  /// The lines of a language, in one or more parts; ``EvidenceLanguage`` says how they are written.
  static func evidence(of language: String) -> [StaticString]? {
    switch language {
    case "en": english
    default: nil
    }
  }
}
