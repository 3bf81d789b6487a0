import MarkdownSyntax
import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// Rules on notices that nobody would write.
@Suite struct HostileNoticeTests {
  /// Pieces that rules look for, in any order.
  private static let pieces = [
    "*", "**", "_", "__", "`", "```\n", "[", "]", "(", ")", "](https://a.b)", "](", "# ", "##", "- ",
    "-", "1.", "2. ", "> ", "|", "| - |\n", "---\n", "===\n", "\n", "\n\n", "    ", "\t", " ", "\u{A0}",
    "<b>", "</b>", "<div>\n", "<!--", "-->", "<x", "&nbsp", "&amp;nbsp;", "&#", ";", "\\", "{: #a }",
    "{:#a}", "{: a=b", "個人", "「", "」", "。", "？", "é", "e\u{301}", "\u{301}", "\u{200B}", "\u{FEFF}", "«", "»",
    "“", "\"", "—", "―", "--", "?", "!", "..", ",", ":", "the ", "the the ", "**In Short**: a.\n\n",
    "5. May 2026\n", "https://a.b/c", "a@b.de", "[r]: /x\n", "الخصوصية", "हिन्दी", "¿", "\r\n", "\u{0}",
  ]

  private static let locales = ["en", "fr", "es", "de", "ja", "zh", "ar", "hi", "el", "x-none"]

  /// A text of random pieces; the same for the same seed.
  private static func text(_ seed: Int) -> [UInt8] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var bytes: [UInt8] = []
    for _ in 0..<160 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      if state % 97 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: state >> 32))
      } else {
        bytes += Array(pieces[Int(state >> 20 % UInt64(pieces.count)) % pieces.count].utf8)
      }
    }
    return bytes
  }

  private static func verdict(_ bytes: [UInt8], _ locale: String) -> (Verdict, SourceFile) {
    let source = SourceFile(path: "notice.md", bytes: bytes)
    var settings = LintSettings()
    for rule in RuleCatalog.metadata { settings.levels[rule.id] = .warning }
    let subject = LintSubject(notice: Notice(source: source, assumedLocale: LocaleTag(locale)))
    let linter = Linter(settings: settings)
    return (linter.verdict(on: [linter.check(subject)]), source)
  }

  @Test(arguments: 0..<300)
  func findingsAndFixesStayInTheFile(_ seed: Int) throws {
    let bytes = Self.text(seed)
    let (verdict, source) = Self.verdict(bytes, Self.locales[seed % Self.locales.count])
    for finding in verdict.diagnostics {
      #expect(finding.span.start >= 0 && finding.span.end <= bytes.count, "\(finding.rule)")
      #expect(finding.message.unicodeScalars.count <= 72, "\(finding.rule): \(finding.message)")
      for related in finding.related {
        #expect(related.span.end <= bytes.count, "\(finding.rule)")
      }
      for fix in finding.fixes {
        #expect(throws: Never.self, "\(finding.rule)") { try fix.edits.applied(to: bytes) }
      }
    }
    let fixed = try verdict.edits(in: source, includingUnsafe: true).applied(to: bytes)
    #expect(Self.verdict(fixed, "en").0.diagnostics.count < 10_000)
  }
}
