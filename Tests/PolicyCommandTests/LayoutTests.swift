import Testing

@testable import PolicyCommand

@Suite struct LayoutTests {
  @Test(arguments: [
    ("locales/{locale}/{document}.md", "locales/pt-BR/legal/privacy.md", "pt-BR", "legal/privacy"),
    ("locales/{locale}/{document}.md", "locales/zh_CN/privacy.md", "zh-CN", "privacy"),
    ("{document}.{locale}.md", "legal/privacy.v2.sr-Latn.md", "sr-Latn", "legal/privacy.v2"),
    ("{document}-{locale}.md", "privacy-pt-BR.md", "pt-BR", "privacy"),
    ("{document}/{locale}.md", "privacy/de.md", "de", "privacy"),
    ("{locale}/{document}.md", "en/privacy.md", "en", "privacy"),
    ("privacy.{locale}.md", "privacy.ja.md", "ja", ""),
  ])
  func reads(_ layout: String, _ path: String, _ locale: String, _ document: String) throws {
    let match = try #require(try Layout(layout).match(path))
    #expect(match.tag.description == locale)
    #expect(match.document == document)
  }

  @Test(arguments: [
    ("locales/{locale}/{document}.md", "locales/english/privacy.md"),
    ("locales/{locale}/{document}.md", "locales/en/.md"),
    ("locales/{locale}/{document}.md", "locales/privacy.md"),
    ("locales/{locale}/{document}.md", "locales/en/privacy.html"),
    ("locales/{locale}/{document}.md", "other/locales/en/privacy.md"),
    ("{document}.{locale}.md", "privacy.md"),
    ("privacy.{locale}.md", "privacy..md"),
    ("a{locale}a", "a"),
  ])
  func refuses(_ layout: String, _ path: String) throws {
    #expect(try Layout(layout).match(path) == nil)
  }
}
