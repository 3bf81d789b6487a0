extension LocaleTag {
  /// The ISO 15924 code of the script that the tag names, or that the language is usually written in
  /// (CLDR, likely subtags); `Latn` where nothing else is known.
  package var likelyScript: String {
    if let script { return script }
    switch language {
    case "zh":
      if extendedLanguages.contains("yue") { return "Hant" }
      return ["TW", "HK", "MO"].contains(region ?? "") ? "Hant" : "Hans"
    case "yue": return region == "CN" ? "Hans" : "Hant"
    case "pa": return region == "PK" ? "Arab" : "Guru"
    case "uz": return region == "AF" ? "Arab" : "Latn"
    case "az": return region == "IR" ? "Arab" : "Latn"
    case "kk": return region == "CN" ? "Arab" : "Cyrl"
    case "ky": return region == "CN" ? "Arab" : "Cyrl"
    case "ms": return region == "CC" ? "Arab" : "Latn"
    case "sr": return ["ME", "RO", "TR"].contains(region ?? "") ? "Latn" : "Cyrl"
    case "mn": return region == "CN" ? "Mong" : "Cyrl"
    default: return Self.scripts[language] ?? "Latn"
    }
  }

  /// Whether the likely script runs from right to left.
  package var isRightToLeft: Bool {
    ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"].contains(likelyScript)
  }

  /// Scripts of languages that are not written in Latin letters.
  private static let scripts: [String: String] = {
    let languages: [(script: String, languages: String)] = [
      ("Arab", "ar arz ars arq apc ckb fa glk ks lrc mzn pnb ps sd ug ur"),
      ("Armn", "hy"), ("Beng", "as bn mni"),
      (
        "Cyrl",
        "ab av ba be bg bua ce cu cv kbd krc kv ky lez mdf mhr mk myv os ru sah tg tt tyv udm uk"
      ),
      ("Deva", "awa bho brx doi gom hi kok mai mr ne sa"), ("Ethi", "am ti"), ("Geor", "ka"),
      ("Grek", "el grc"), ("Gujr", "gu"), ("Hebr", "he iw ji yi"), ("Jpan", "ja"), ("Khmr", "km"),
      ("Knda", "kn"), ("Kore", "ko"), ("Laoo", "lo"), ("Mlym", "ml"), ("Mymr", "my"),
      ("Nkoo", "nqo"), ("Olck", "sat"), ("Orya", "or"), ("Rohg", "rhg"), ("Sinh", "si"),
      ("Syrc", "syr"), ("Taml", "ta"), ("Telu", "te"), ("Thaa", "dv"), ("Thai", "th"),
      ("Tibt", "bo dz"), ("Hans", "cmn wuu"),
    ]
    var table: [String: String] = [:]
    for entry in languages {
      for language in entry.languages.split(separator: " ") {
        table[String(language)] = entry.script
      }
    }
    return table
  }()
}
