import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// Which documents are asked for disclosures.
@Suite struct DocumentKindTests {
  private static func kind(
    _ text: String, path: String = "locales/en/a.md", locale: String = "en"
  ) -> DocumentKind {
    LintSubject(
      notice: Notice(
        source: SourceFile(path: path, text: text), assumedLocale: LocaleTag(locale))
    ).kind
  }

  private static func text(_ sentence: String, _ count: Int) -> String {
    String(repeating: sentence + "\n\n", count: count)
  }

  @Test(arguments: [
    "# Terms of Use\n\nWe say more in our Privacy Policy.", "# Cookie Policy\n\nWe set cookies.",
    "---\ntitle: License Agreement\n---\n\n# Hiker\n\nText.",
  ])
  func otherDocumentsAreNamed(text: String) {
    #expect(Self.kind(text) == .other)
  }

  @Test(arguments: [
    "# Privacy Policy", "# Privacy and Terms", "# Cookies and Privacy",
    "# Hiker\n\nWe keep nothing.", "We keep nothing.",
  ])
  func noticesAreNamedOrShort(text: String) {
    #expect(Self.kind(text) == .privacyNotice)
  }

  @Test func longTextsSpeakOfWhatTheyAre() {
    let maps = Self.text("Paths, huts and springs are drawn on maps.", 30)
    #expect(Self.kind("# Hiker\n\n" + maps) == .other)
    #expect(Self.kind("# Hiker\n\n" + maps, path: "legal/privacy.md") == .privacyNotice)
    #expect(Self.kind("# Hiker\n\n" + maps + "Your privacy counts.") == .privacyNotice)
    let terms = Self.text("By using the app you agree to these terms.", 8)
    #expect(Self.kind("# Hiker\n\n" + maps + terms + "See our privacy policy.") == .other)
    #expect(
      Self.kind("# Hiker\n\n" + maps + terms + Self.text("Your privacy counts.", 4))
        == .privacyNotice)
  }

  @Test func otherLanguages() {
    #expect(Self.kind("# Nutzungsbedingungen\n\nText.", locale: "de") == .other)
    #expect(Self.kind("# プライバシーポリシー\n\nText.", locale: "ja") == .privacyNotice)
    #expect(Self.kind("# クッキーについて\n\nText.", locale: "ja") == .other)
  }
}
