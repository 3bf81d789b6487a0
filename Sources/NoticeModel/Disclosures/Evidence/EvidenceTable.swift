/// The evidence of all languages.
enum EvidenceTable {
  /// The languages that have evidence.
  static let languages = [
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", "zh", "ko", "ar", "hi", "ru",
    "sv", "da", "cs", "tr",
  ]

  /// The lines of a language, in one or more parts; ``EvidenceLanguage`` says how they are written.
  static func evidence(of language: String) -> [StaticString]? {
    switch language {
    case "en": english
    case "de": [german, germanProfiles]
    case "fr": [french] + frenchLaws
    case "es": [spanish] + spanishLaws
    case "it": [italian] + italianLaws
    case "pt": [portuguese] + portugueseLaws
    case "nl": [dutch] + dutchLaws
    case "pl": [polish]
    case "ja": [japanese, japaneseProfiles]
    case "zh": [chinese, chineseProfiles]
    case "ko": [korean, koreanProfiles]
    case "ar": [arabic, arabicProfiles]
    case "hi": [hindi]
    case "ru": [russian]
    case "sv": [swedish]
    case "da": [danish]
    case "cs": [czech]
    case "tr": [turkish]
    default: nil
    }
  }
}
