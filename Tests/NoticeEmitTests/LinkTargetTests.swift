import Testing

@testable import NoticeEmit

@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("https://example.com/a?b=c&d#e", "https://example.com/a?b=c&d#e"),
    ("HTTP://EXAMPLE.COM", "HTTP://EXAMPLE.COM"), ("mailto:a@example.com", "mailto:a@example.com"),
    ("tel:+49-30-1234", "tel:+49-30-1234"), ("#cookies", "#cookies"), ("/terms", "/terms"),
    ("terms.html", "terms.html"), ("?q=a:b", "?q=a:b"), ("", ""), ("./a:b", "./a:b"),
    ("//example.com/x", "//example.com/x"),
    (
      "https://example.com/ä \"<>",
      "https://example.com/%C3%A4%20%22%3C%3E"
    ),
    ("/a%20b%zz%", "/a%20b%25zz%25"), ("  https://example.com  ", "https://example.com"),
    ("/a`{|}[]\\", "/a%60%7B%7C%7D%5B%5D%5C"),
  ])
  func allowed(_ address: String, _ url: String) {
    #expect(LinkTarget(address)?.url == url)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "\u{0}javascript:alert(1)",
    "vbscript:x", "data:text/html,<script>", "file:///etc/passwd", "ftp://example.com",
    "blob:https://example.com/1", "javascript\u{0}:alert(1)", "ｊavascript:alert(1)", "1a:b", ":x",
    "view-source:https://example.com", "intent://x", "about:blank", "ws://x", "sms:123",
  ])
  func refused(_ address: String) {
    #expect(LinkTarget(address) == nil)
  }
}
