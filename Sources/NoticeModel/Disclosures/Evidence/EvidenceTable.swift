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
    case "de": [german, germanProfiles, germanProfilesOthers]
    case "fr": [french, frenchProfiles]
    case "es": [spanish]
    case "it": [italian]
    case "pt": [portuguese, portugueseProfiles]
    case "nl": [dutch]
    case "pl": [polish, polishProfiles, polishProfilesOthers]
    case "ja": [japanese, japaneseProfiles]
    case "zh": [chinese, chineseProfiles]
    case "ko": [korean, koreanProfiles]
    case "ar": [arabic, arabicProfiles]
    case "hi": [hindi]
    case "ru": [russian, russianProfiles, russianProfilesOthers]
    case "sv": [swedish, swedishProfiles, swedishProfilesOthers]
    case "da": [danish, danishProfiles, danishProfilesOthers]
    case "cs": [czech, czechProfiles, czechProfilesOthers]
    case "tr": [turkish]
    default: nil
    }
  }
}
