import NoticeModel

/// Codes of languages as addresses on the web have them.
enum LanguageCodes {
  /// The languages of ISO 639-1, and those of three letters that pages are translated into.
  private static let known = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id \
    ie ig ii ik in io is it iu iw ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo \
    lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps \
    pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn \
    to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
    ach ast cak ckb cmn dsb fil fur gsw haw hsb kab kok lij ltg nan sat scn skr szl trs yue
    """.split(separator: " "))

  /// The locale that a piece of an address names: `de`, `en-US`, `zh_Hans`, `us-en`; `nil` where it
  /// names none.
  static func locale(_ piece: Substring) -> LocaleTag? {
    guard (2...11).contains(piece.utf8.count),
      piece.utf8.allSatisfy({
        ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D || $0 == 0x5F
          || ($0 >= 0x30 && $0 <= 0x39)
      })
    else { return nil }
    let parts = piece.lowercased().split(omittingEmptySubsequences: false) {
      $0 == "-" || $0 == "_"
    }
    guard parts.count <= 3, parts.allSatisfy({ (2...4).contains($0.utf8.count) }) else {
      return nil
    }
    if known.contains(parts[0]),
      parts.dropFirst().allSatisfy({ $0.utf8.count != 3 || $0.utf8.allSatisfy { $0 < 0x3A } })
    {
      return LocaleTag(parts.joined(separator: "-"))
    }
    // A region before the language, as in `us-en`.
    guard parts.count == 2, parts[0].utf8.count == 2, known.contains(parts[1]) else { return nil }
    return LocaleTag("\(parts[1])-\(parts[0])")
  }

  /// Whether pages in one locale are for readers of the other: one language, in one script.
  static func serves(_ locale: LocaleTag, _ other: LocaleTag) -> Bool {
    guard canonical(locale.language) == canonical(other.language) else { return false }
    let isPlain = locale.script == nil && locale.region == nil
    return isPlain || other.script == nil && other.region == nil
      || locale.likelyScript == other.likelyScript
  }

  private static func canonical(_ language: String) -> String {
    switch language {
    case "nb", "nn": "no"
    case "iw": "he"
    case "in": "id"
    case "fil": "tl"
    case "cmn": "zh"
    default: language
    }
  }

  /// The top-level domain of the country that most readers of a locale live in, where it is not the
  /// language's code.
  private static let countries: [String: Set<String>] = [
    "ar": ["ae", "sa", "eg"], "bn": ["bd", "in"], "ca": ["cat", "es"], "cs": ["cz"], "da": ["dk"],
    "el": ["gr"], "en": ["uk", "us", "com"], "et": ["ee"], "fa": ["ir"], "he": ["il"], "hi": ["in"],
    "ja": ["jp"], "ko": ["kr"], "ms": ["my"], "nb": ["no"], "nn": ["no"], "sl": ["si"],
    "sr": ["rs"],
    "sv": ["se"], "ta": ["in"], "te": ["in"], "tl": ["ph"], "fil": ["ph"], "uk": ["ua"],
    "vi": ["vn"], "zh": ["cn", "tw", "hk"], "eu": ["eus"], "gl": ["gal"], "cy": ["cymru", "wales"],
  ]

  /// Whether a top-level domain is a country's, or a language's, that a locale is read in.
  static func domain(_ domain: Substring, serves locale: LocaleTag) -> Bool {
    let domain = String(domain)
    if let region = locale.region?.lowercased() {
      if domain == region || region == "gb" && domain == "uk" { return true }
      return locale.language == domain && countries[locale.language] == nil
    }
    if let list = countries[locale.language] { return list.contains(domain) }
    return domain == locale.language
  }
}
