import NoticeModel
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("privacy", "privacy"), ("/legal/privacy-policy", "legal/privacy-policy"),
    ("legal/datenschutz-erklärung", "legal/datenschutz-erklärung"), ("プライバシー", "プライバシー"),
    ("a.b", "a.b"), ("..a", "..a"), (".well-known/privacy", ".well-known/privacy"),
    ("privacy v2", "privacy v2"), ("console", "console"), ("com10", "com10"),
  ])
  func inside(text: String, path: String) {
    #expect(Slug(text)?.relativePath == path)
  }

  @Test(arguments: [
    ("", Slug.Problem.empty), ("/", .empty), ("..", .relativeSegment), ("../x", .relativeSegment),
    ("/../x", .relativeSegment), ("a/../../b", .relativeSegment), ("./a", .relativeSegment),
    ("/etc/../passwd", .relativeSegment), ("//host/x", .emptySegment), ("a//b", .emptySegment),
    ("a/", .emptySegment), ("a\0b", .controlCharacter), ("a\r\nb", .controlCharacter),
    ("a\u{202E}b", .controlCharacter), ("a\u{2028}b", .controlCharacter),
    ("a\\b", .reservedCharacter("\\")), ("C:/x", .reservedCharacter(":")),
    ("a?b", .reservedCharacter("?")), ("CON", .deviceName("CON")),
    ("legal/nul.txt", .deviceName("nul.txt")), ("com1", .deviceName("com1")),
    ("LPT¹.md", .deviceName("LPT¹.md")), ("aux .x", .deviceName("aux .x")),
    ("a.", .dotOrBlankAtEnd("a.")), ("a /b", .dotOrBlankAtEnd("a ")),
    (" a", .dotOrBlankAtEnd(" a")),
    ("...", .dotOrBlankAtEnd("...")), (String(repeating: "a", count: 201), .tooLong),
  ])
  func refused(text: String, problem: Slug.Problem) {
    #expect(Slug.problem(in: text) == problem)
    #expect(Slug(text) == nil)
  }

  @Test func aMarkCannotHideASlash() {
    // `/` and a combining mark are one character, two scalars.
    #expect(Slug("..\u{2F}\u{301}x") == nil)
  }
}
