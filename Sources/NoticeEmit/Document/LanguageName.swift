import NoticeModel

/// What languages call themselves, as a list of languages shows it (CLDR, language names in their own
/// locale).
enum LanguageName {
  /// A tag's language in itself, with the script or region where the tag names one; the tag where the
  /// language is not known.
  static func name(of tag: LocaleTag) -> String {
    if let name = tags[tag.description] { return name }
    guard let name = languages[tag.language] else { return tag.description }
    if let script = tag.script, let scripted = tags["\(tag.language)-\(script)"] {
      return tag.region.map { "\(scripted) (\($0))" } ?? scripted
    }
    let rest = tag.description.dropFirst(tag.language.utf8.count + 1)
    return rest.isEmpty ? name : "\(name) (\(rest))"
  }

  private static let languages = table(
    """
    af Afrikaans
    am አማርኛ
    ar العربية
    as অসমীয়া
    az Azərbaycan dili
    be Беларуская
    bg Български
    bn বাংলা
    bs Bosanski
    ca Català
    cs Čeština
    cy Cymraeg
    da Dansk
    de Deutsch
    el Ελληνικά
    en English
    eo Esperanto
    es Español
    et Eesti
    eu Euskara
    fa فارسی
    fi Suomi
    fil Filipino
    fo Føroyskt
    fr Français
    ga Gaeilge
    gd Gàidhlig
    gl Galego
    gu ગુજરાતી
    ha Hausa
    he עברית
    hi हिन्दी
    hr Hrvatski
    hu Magyar
    hy Հայերեն
    id Bahasa Indonesia
    ig Igbo
    is Íslenska
    it Italiano
    ja 日本語
    jv Basa Jawa
    ka ქართული
    kk Қазақ тілі
    km ខ្មែរ
    kn ಕನ್ನಡ
    ko 한국어
    ku Kurdî
    ky Кыргызча
    lb Lëtzebuergesch
    lo ລາວ
    lt Lietuvių
    lv Latviešu
    mk Македонски
    ml മലയാളം
    mn Монгол
    mr मराठी
    ms Bahasa Melayu
    mt Malti
    my မြန်မာ
    nb Norsk bokmål
    ne नेपाली
    nl Nederlands
    nn Norsk nynorsk
    no Norsk
    or ଓଡ଼ିଆ
    pa ਪੰਜਾਬੀ
    pl Polski
    ps پښتو
    pt Português
    rm Rumantsch
    ro Română
    ru Русский
    rw Kinyarwanda
    si සිංහල
    sk Slovenčina
    sl Slovenščina
    so Soomaali
    sq Shqip
    sr Српски
    sv Svenska
    sw Kiswahili
    ta தமிழ்
    te తెలుగు
    tg Тоҷикӣ
    th ไทย
    tk Türkmen dili
    tr Türkçe
    tt Татарча
    uk Українська
    ur اردو
    uz Oʻzbekcha
    vi Tiếng Việt
    yi ייִדיש
    yo Yorùbá
    yue 粵語
    zh 中文
    zu isiZulu
    """)

  private static let tags = table(
    """
    zh-Hans 简体中文
    zh-Hant 繁體中文
    zh-CN 简体中文
    zh-SG 简体中文（新加坡）
    zh-TW 繁體中文（台灣）
    zh-HK 繁體中文（香港）
    zh-MO 繁體中文（澳門）
    zh-Hans-CN 简体中文
    zh-Hant-TW 繁體中文（台灣）
    zh-Hant-HK 繁體中文（香港）
    sr-Latn Srpski
    sr-Cyrl Српски
    pt-BR Português (Brasil)
    pt-PT Português (Portugal)
    en-US English (United States)
    en-GB English (United Kingdom)
    en-AU English (Australia)
    en-CA English (Canada)
    en-IE English (Ireland)
    en-IN English (India)
    en-NZ English (New Zealand)
    en-ZA English (South Africa)
    es-ES Español (España)
    es-MX Español (México)
    es-AR Español (Argentina)
    es-CO Español (Colombia)
    es-CL Español (Chile)
    es-US Español (Estados Unidos)
    es-419 Español (Latinoamérica)
    fr-FR Français (France)
    fr-CA Français (Canada)
    fr-BE Français (Belgique)
    fr-CH Français (Suisse)
    de-DE Deutsch (Deutschland)
    de-AT Deutsch (Österreich)
    de-CH Deutsch (Schweiz)
    it-IT Italiano (Italia)
    it-CH Italiano (Svizzera)
    nl-NL Nederlands (Nederland)
    nl-BE Nederlands (België)
    ar-AE العربية (الإمارات)
    ar-EG العربية (مصر)
    ar-SA العربية (السعودية)
    az-Cyrl Азәрбајҹан дили
    uz-Cyrl Ўзбекча
    pa-Arab پنجابی
    ja-JP 日本語
    ko-KR 한국어
    pl-PL Polski
    ru-RU Русский
    tr-TR Türkçe
    sv-SE Svenska
    da-DK Dansk
    fi-FI Suomi
    cs-CZ Čeština
    nb-NO Norsk bokmål
    uk-UA Українська
    hi-IN हिन्दी
    he-IL עברית
    th-TH ไทย
    vi-VN Tiếng Việt
    id-ID Bahasa Indonesia
    """)

  private static func table(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let blank = line.firstIndex(of: " ") else { continue }
      table[String(line[..<blank])] = String(line[line.index(after: blank)...])
    }
    return table
  }
}
