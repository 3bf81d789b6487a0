import Testing

@testable import NoticeEmit

@Suite struct AnchorTableTests {
  @Test(arguments: [
    ("What we collect?", "what-we-collect"), ("  A  --  B ", "a-b"),
    ("Cookies & Co.", "cookies-co"),
    ("Ihre Rechte – Übersicht", "ihre-rechte-übersicht"), ("個人情報", "個人情報"), ("?!", "section"),
    ("What's new", "whats-new"), ("4 Rights", "4-rights"),
  ])
  func identifiers(_ title: String, _ id: String) {
    #expect(AnchorTable.identifier(for: title) == id)
  }
}
