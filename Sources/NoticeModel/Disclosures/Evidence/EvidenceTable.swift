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
    case "de": [german, germanProfiles, germanProfilesOthers, germanQuestions]
    case "fr": [french] + frenchLaws
    case "es": [spanish] + spanishLaws
    case "it": [italian] + italianLaws
    case "pt": [portuguese] + portugueseLaws
    case "nl": [dutch] + dutchLaws
    case "pl": [polish, polishProfiles, polishProfilesOthers, polishQuestions]
    case "ja": [japanese, japaneseProfiles, japaneseProfilesOthers]
    case "zh": [chinese, chineseProfiles, chineseProfilesOthers]
    case "ko": [korean, koreanProfiles, koreanProfilesOthers]
    case "ar": [arabic, arabicProfiles, arabicProfilesOthers]
    case "hi": [hindi, hindiProfiles, hindiProfilesOthers]
    case "ru": [russian, russianProfiles, russianProfilesOthers, russianQuestions]
    case "sv": [swedish, swedishProfiles, swedishProfilesOthers, swedishQuestions]
    case "da": [danish, danishProfiles, danishProfilesOthers, danishQuestions]
    case "cs": [czech, czechProfiles, czechProfilesOthers, czechQuestions]
    case "tr": [turkish, turkishProfiles, turkishProfilesOthers]
    default: nil
    }
  }
}
