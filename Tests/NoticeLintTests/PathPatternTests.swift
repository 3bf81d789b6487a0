import Testing

@testable import NoticeLint

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("locales/de", "locales/de/a.md", true), ("locales/de/", "locales/de/x/a.md", true),
    ("locales/de", "locales/den/a.md", false), ("de", "locales/de/a.md", false),
    ("**/de", "locales/de/a.md", true), ("**/de", "de/a.md", true),
    ("**/a.md", "a.md", true), ("**/*.md", "x/y/a.md", true), ("*.md", "x/a.md", false),
    ("x/*/a.md", "x/y/a.md", true), ("x/*/a.md", "x/y/z/a.md", false),
    ("x/**/a.md", "x/a.md", true), ("x/**/a.md", "x/y/z/a.md", true), ("**", "a", true),
    ("./x", "x/a.md", true), ("a?.md", "aé.md", true), ("a?.md", "a.md", false),
    ("a?.md", "aéé.md", false), ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false),
    ("隐*.md", "隐私.md", true), ("", "a", false), ("*", "", false),
  ])
  func matches(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(PathPattern(pattern).matches(path) == expected)
  }

  @Test func endsSoonOnHostilePatterns() {
    let stars = String(repeating: "*a", count: 200) + "b"
    #expect(!PathPattern(stars).matches(String(repeating: "a", count: 20_000)))
    let folders = String(repeating: "**/", count: 200) + "b"
    #expect(!PathPattern(folders).matches(String(repeating: "a/", count: 2_000) + "c"))
  }

  @Test func aRulesLevelOutdoesItsGroupsInOneOverride() {
    var settings = LintSettings()
    settings.levels = ["source/not-nfc": .error]
    var first = PathOverride(paths: [PathPattern("a")])
    first.levels = ["source": .off, "source/byte-order-mark": .note]
    var second = PathOverride(paths: [PathPattern("a/b")])
    second.levels = ["source": .warning]
    settings.overrides = [first, second]
    func level(_ rule: String, _ path: String) -> String? {
      let selected = settings.applying(settings.overrideIndices(for: path))
      return RuleCatalog.rule(rule).flatMap { selected.severity(of: $0)?.rawValue }
    }
    #expect(level("source/not-nfc", "c.md") == "error")
    #expect(level("source/not-nfc", "a/c.md") == nil)
    #expect(level("source/byte-order-mark", "a/c.md") == "note")
    #expect(level("source/byte-order-mark", "a/b/c.md") == "warning")
  }
}
