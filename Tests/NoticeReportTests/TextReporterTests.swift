import SourceText
import Testing

@testable import NoticeReport

/// What a reader sees of a finding. Each test holds the whole text.
@Suite struct TextReporterTests {
  @Test func showsPlacesInTwoFiles() {
    let german = SourceFile(path: "locales/de/privacy.md", text: "---\nlocale: de\n---\n")
    let english = SourceFile(
      path: "locales/en/privacy.md",
      text: String(repeating: "\n", count: 9) + "## How long we keep it\n")
    let finding = Diagnostic(
      rule: "demo/missing-section", severity: .error,
      message: "the notice does not say how long data is kept", file: german.path,
      span: SourceSpan(0, 3), label: "no section says it",
      related: [
        .init("the English notice says it here", file: english.path, span: SourceSpan(9, 31))
      ],
      help: "add a section", sources: ["GDPR Art. 13(2)(a)"])
    #expect(
      rendered([finding], [german, english]) == """
        error[demo/missing-section]: the notice does not say how long data is kept
          --> locales/de/privacy.md:1:1
           |
         1 | ---
           | ^^^ no section says it
          ::: locales/en/privacy.md:10:1
           |
        10 | ## How long we keep it
           | ---------------------- the English notice says it here
           = why: GDPR Art. 13(2)(a)
           = help: add a section

        1 error in 2 notices

        """)
  }

  @Test func marksSeveralPlacesOfOneFile() {
    let file = SourceFile(path: "a.md", text: "one two\nthree\nfour\nfive\n")
    let finding = Diagnostic(
      rule: "demo/rule", severity: .warning, message: "twice", file: "a.md",
      span: SourceSpan(19, 23), label: "again",
      related: [
        .init("first", file: "a.md", span: SourceSpan(0, 3)),
        .init("second", file: "a.md", span: SourceSpan(4, 7)),
      ])
    #expect(
      excerpt(finding, file) == """
        1 | one two
          | --- first
          |     --- second
        ...
        4 | five
          | ^^^^ again
        """)
  }

  @Test func marksFirstAndLastLineOfASpan() {
    let file = SourceFile(path: "a.md", text: "one\n\n  two\nend\n")
    let finding = Diagnostic(
      rule: "demo/rule", severity: .note, message: "long", file: "a.md",
      span: SourceSpan(1, 9), label: "up to here")
    #expect(
      excerpt(finding, file) == """
        1 | one
          |  ^^
        ...
        3 |   two
          |   ^^ up to here
        """)
  }

  @Test(arguments: [
    // The text, what is marked, and the columns before and below the carets.
    ("隐私政策 x", "x", 9, 1),
    ("隐私政策 x", "政策", 4, 4),
    ("e\u{301}a\u{308}x", "x", 2, 1),
    ("e\u{301}x", "\u{301}", 0, 1),
    ("\tx", "x", 4, 1),
    ("ab\tx", "\t", 2, 2),
    ("سياسة x", "x", 6, 1),
    ("מדיניות פרטיות", "פרטיות", 8, 6),
    ("👩‍👩‍👧 x", "x", 3, 1),
    ("ｆｕｌｌ x", "ｌｌ", 4, 4),
    ("ไทยแต่ x", "x", 6, 1),
  ])
  func putsCaretsBelowTheText(_ text: String, _ marked: String, _ column: Int, _ count: Int)
    throws
  {
    let file = SourceFile(path: "a.md", text: text)
    let bytes = Array(text.utf8)
    let target = Array(marked.utf8)
    let start = try #require(
      (0...bytes.count - target.count).first { bytes[$0...].starts(with: target) })
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md",
      span: SourceSpan(start, start + target.count))
    let carets = excerpt(finding, file).split(separator: "\n").last.map(String.init)
    #expect(
      carets == "  | " + String(repeating: " ", count: column)
        + String(repeating: "^", count: count))
  }

  @Test func showsACaretWhereSomethingIsMissing() {
    let file = SourceFile(path: "a.md", text: "end")
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md", span: SourceSpan(at: 3))
    #expect(excerpt(finding, file) == "1 | end\n  |    ^")
    let empty = SourceFile(path: "a.md", text: "")
    let first = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md", span: SourceSpan(at: 0))
    #expect(excerpt(first, empty) == "1 |\n  | ^")
  }

  @Test func cutsLongLinesRoundThePlace() {
    let text =
      String(repeating: "abcd ", count: 40) + "MARK" + String(repeating: " efgh", count: 40)
    let file = SourceFile(path: "a.md", text: text)
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md",
      span: SourceSpan(200, 204), label: "here it is")
    #expect(
      excerpt(finding, file, width: 44) == """
        1 | ...abcd abcd abcd MARK efgh efgh efgh...
          |                   ^^^^ here it is
        """)
    let start = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md", span: SourceSpan(0, 4))
    #expect(
      excerpt(start, file, width: 34) == """
        1 | abcd abcd abcd abcd abcd ab...
          | ^^^^
        """)
    let end = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md",
      span: SourceSpan(400, 404), label: "the very last word")
    #expect(
      excerpt(end, file, width: 34) == """
        1 | ...gh efgh efgh efgh efgh efgh
          |                           ^^^^
          |             the very last word
        """)
  }

  @Test func showsACutLineOnceForPlacesThatAreInView() {
    let text =
      String(repeating: "abcd ", count: 40) + "ONE TWO" + String(repeating: " efgh", count: 40)
    let file = SourceFile(path: "a.md", text: text)
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md", span: SourceSpan(200, 203),
      related: [.init("here too", file: "a.md", span: SourceSpan(204, 207))])
    #expect(
      excerpt(finding, file, width: 44) == """
        1 | ...abcd abcd abcd ONE TWO efgh efgh e...
          |                   ^^^
          |                       --- here too
        """)
  }

  @Test func showsAWideLineOfMegabytes() {
    let text = String(repeating: "政", count: 1_000_000) + "x" + String(repeating: "策", count: 1000)
    let file = SourceFile(path: "a.md", text: text)
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md",
      span: SourceSpan(3_000_000, 3_000_001))
    let rows = excerpt(finding, file, width: 24).split(separator: "\n")
    #expect(rows.first == "1 | ...政政政x策策策...")
    #expect(rows.last == "  |          ^")
  }

  @Test func letsNoTextSteerTheTerminal() {
    let file = SourceFile(
      path: "a\u{1B}[31m.md", text: "x\u{1B}[2J\u{202E}y\u{9B}z\u{0}\n")
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "bad `\u{1B}]0;t\u{7}\n`", file: file.path,
      span: SourceSpan(0, 1), label: "\u{1B}[0m", help: "a\r\nb")
    let text = rendered([finding], [file])
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}" })
    #expect(text.contains("1 | x␛[2J\u{FFFD}y\u{FFFD}z␀"))
    #expect(text.split(separator: "\n").first == "error[demo/rule]: bad `␛]0;t␇␊`")
  }

  @Test func survivesMalformedBytesAndSpans() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0xE6, 0x94, 0x0A, 0xC3, 0x62, 0x0D])
    for start in 0...10 {
      for end in start...10 {
        let finding = Diagnostic(
          rule: "demo/rule", severity: .error, message: "m", file: "a.md",
          span: SourceSpan(start, end))
        #expect(excerpt(finding, file).contains("^"))
      }
    }
  }

  @Test func namesAFileThatWasNotRead() {
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "gone.md", span: SourceSpan(0, 1),
      label: "not there")
    #expect(
      rendered([finding], []) == """
        error[demo/rule]: m
         --> gone.md
          = note: not there

        1 error in 0 notices

        """)
  }

  @Test func usesColoursOnlyWhenAsked() {
    let file = SourceFile(path: "a.md", text: "x\n")
    let finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "m", file: "a.md", span: SourceSpan(0, 1))
    let plain = rendered([finding], [file])
    let coloured = rendered([finding], [file], style: .coloured)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.hasPrefix("\u{1B}[1;31merror[demo/rule]\u{1B}[0m"))
    // Colours change nothing but colours.
    var stripped = ""
    var isInside = false
    for scalar in coloured.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { stripped.unicodeScalars.append(scalar) }
      if scalar == "m" { isInside = false }
    }
    #expect(stripped.count == plain.count || stripped == plain)
  }

  private func rendered(
    _ findings: [Diagnostic], _ files: [SourceFile], style: TextStyle = .plain, width: Int = 100
  ) -> String {
    let report = Report(
      diagnostics: findings, sources: MentionedPlaces(findings).excerpts(of: files),
      files: files.count, sets: 1)
    return String(
      decoding: TextReporter(style: style, width: width).render(report), as: UTF8.self)
  }

  /// The rows between the headline's place and the next footnote.
  private func excerpt(_ finding: Diagnostic, _ file: SourceFile, width: Int = 100) -> String {
    let rows = rendered([finding], [file], width: width).split(separator: "\n").dropFirst(3)
    return rows.dropLast().joined(separator: "\n")
  }
}
