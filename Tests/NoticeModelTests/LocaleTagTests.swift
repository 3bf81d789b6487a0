import NoticeModel
import Testing

@Suite struct LocaleTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("pt-br", "pt-BR"), ("ZH-hans-cn", "zh-Hans-CN"),
    ("sr-LATN", "sr-Latn"), ("es-419", "es-419"), ("de-ch-1996", "de-CH-1996"),
    ("sl-rozaj-biske-1994", "sl-rozaj-biske-1994"), ("zh-yue-HK", "zh-yue-HK"),
    ("th-u-CA-Buddhist", "th-u-ca-buddhist"), ("en-a-bbb-x-A-ccc", "en-a-bbb-x-a-ccc"),
    ("x-Internal", "x-internal"), ("I-KLINGON", "i-klingon"), ("zh-min-nan", "zh-min-nan"),
    ("sgn-be-fr", "sgn-BE-FR"), ("haw", "haw"), ("ar-AE-x-twain", "ar-AE-x-twain"),
  ])
  func canonicalCase(text: String, canonical: String) {
    #expect(LocaleTag(text)?.description == canonical)
  }

  @Test(arguments: [
    "", "e", "-", "en-", "-en", "en--US", "en_US", "english language", "abcdefghi",
    "de-DE-1901-1901",
    "ar-a-aaa-b-bbb-a-ccc", "en-a", "en-x", "x", "x-", "a-DE", "de-419-DE", "zh-Hans-Hant", "en-é",
    "en\0", "123", "en-US-a", "zh-123456789", "../en", "en-abc-def-ghi-jkl",
  ])
  func malformed(text: String) {
    #expect(LocaleTag(text) == nil)
  }

  @Test func underscoresOnRequest() {
    #expect(LocaleTag("zh_CN", allowsUnderscores: true)?.description == "zh-CN")
    #expect(LocaleTag("zh_Hans-CN", allowsUnderscores: true)?.description == "zh-Hans-CN")
    #expect(LocaleTag("zh__CN", allowsUnderscores: true) == nil)
  }

  @Test func parts() throws {
    let tag = try #require(LocaleTag("zh-cmn-Hant-TW-1994-u-ca-roc-x-a-b"))
    #expect(tag.language == "zh")
    #expect(tag.extendedLanguages == ["cmn"])
    #expect(tag.script == "Hant")
    #expect(tag.region == "TW")
    #expect(tag.variants == ["1994"])
    #expect(tag.extensions == ["u-ca-roc"])
    #expect(tag.privateUse == "x-a-b")
  }

  @Test(arguments: [
    ("ar", "Arab", true), ("he", "Hebr", true), ("fa-IR", "Arab", true), ("ur", "Arab", true),
    ("az-Arab", "Arab", true), ("en", "Latn", false), ("ar-Latn", "Latn", false),
    ("zh", "Hans", false), ("zh-TW", "Hant", false), ("zh-Hant", "Hant", false),
    ("ja", "Jpan", false), ("ko", "Kore", false), ("hi", "Deva", false), ("ru", "Cyrl", false),
    ("sr", "Cyrl", false), ("sr-Latn", "Latn", false), ("pa-PK", "Arab", true),
    ("dv", "Thaa", true), ("th", "Thai", false),
  ])
  func direction(text: String, script: String, isRightToLeft: Bool) {
    #expect(LocaleTag(text)?.likelyScript == script)
    #expect(LocaleTag(text)?.isRightToLeft == isRightToLeft)
  }
}
