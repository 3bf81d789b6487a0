import MarkdownSyntax
import SourceText
import Testing

/// What the parser says about markup that the author probably meant.
@Suite struct NearMissTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// The kind and the slice that is pointed at; `nil` for silence.
    var expected: (kind: NearMiss.Kind, slice: String)?
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ kind: NearMiss.Kind, _ slice: String) {
      self.text = text
      expected = (kind, slice)
    }

    init(silent text: String) {
      self.text = text
    }
  }

  static let lines = [
    Case("* One\n\n*Two of them\n", .bulletWithoutBlank, "*"),
    Case("-Two of them\n", .bulletWithoutBlank, "-"),
    Case("Text\n+Zwei\n", .bulletWithoutBlank, "+"),
    Case("*__Name__: what it is\n", .bulletWithoutBlank, "*"),
    Case("-[the list](https://example.com) of partners\n", .bulletWithoutBlank, "-"),
    Case("1.**Name** of it\n", .numberWithoutBlank, "1."),
    Case("1.Data we hold\n", .numberWithoutBlank, "1."),
    Case("2)数据\n", .numberWithoutBlank, "2)"),
    Case("##Retention\n", .headingWithoutBlank, "##"),
    Case("#保存期間\n", .headingWithoutBlank, "#"),
    Case("5. November 2025\n", .dateAsListItem, "5."),
    Case("2020. szeptember 9.\n", .dateAsListItem, "2020."),
    Case("4. května 2026\n", .dateAsListItem, "4."),
    Case("We list:\n2. the second\n", .itemSwallowedByParagraph, "2."),
    Case("Text\n    - item\n", .itemSwallowedByParagraph, "-"),
    Case("Text\n    # Heading\n", .headingSwallowedByParagraph, "#"),
    Case("- one\nand more\n", .lazyContinuation, "and more"),
    Case("> one\nand more\n", .lazyContinuation, "and more"),
    Case("Text\n\n    code by chance\n", .codeByIndentation, "code by chance"),
    Case(silent: "*emphasis* at the start\n"),
    Case(silent: "-5 degrees\n\n+49 30 123456\n\n1.5 million\n\n#\n"),
    Case(silent: "1. November is wet\n2. May is not\n"),
    Case(silent: "- one\n  and more\n\n> one\n> and more\n"),
    Case(silent: "```\n*Two\n##Three\n```\n"),
  ]

  static let emphasis = [
    Case("The ** bold** word\n", .emphasisWithBlankInside, "**"),
    Case("The **bold ** word\n", .emphasisWithBlankInside, "**"),
    Case("**「規約」**は大切です\n", .emphasisBesideLetters, "**"),
    Case("__Some Service__は次のとおり\n", .emphasisBesideLetters, "__"),
    Case("**安全浏览：**不收集\n", .emphasisBesideLetters, "**"),
    Case("A **lost end\n", .unmatchedEmphasis, "**"),
    Case(silent: "Text<br>* one<br>* two\n"),
    Case("One\n\n*Two of *three\n", .bulletWithoutBlank, "*"),
    Case(silent: "snake_case_name and 2 * 3 * 4\n"),
    Case(silent: #"\*\*not bold\*\* and `** code **`"# + "\n"),
    Case(silent: "Required fields have a mark*\n"),
  ]

  static let links = [
    Case("See [our site] (https://example.com).\n", .blankBeforeDestination, " "),
    Case("See [site]ban(https://example.com).\n", .textBeforeDestination, "ban"),
    Case("See [site] for it (https://example.com).\n", .textBeforeDestination, " for it "),
    Case("参照：[サイト]（https://example.com）。\n", .fullWidthDestination, "（"),
    Case("See [site]\u{200B}(https://example.com).\n", .textBeforeDestination, "\u{200B}"),
    Case("See [site(https://example.com) now\n", .missingClosingBracket, ""),
    Case("See [[site](https://example.com) now\n", .extraOpeningBracket, "["),
    Case("See [site](https://example.com now\n", .missingClosingParenthesis, ""),
    Case("See [site](https://example.com/a b) now\n", .blankInDestination, " "),
    Case(silent: "See [site](https://example.com) and [1] (in part).\n"),
    Case(silent: "[[site](https://example.com)]\n"),
    Case(silent: "The list [1] is online (https://example.com).\n"),
    Case(silent: "The [sic] is theirs. Online (https://example.com).\n"),
    Case(silent: "The [sic] is theirs (https://example.com, in part).\n"),
  ]

  static let attributes = [
    Case("## Heading {:#data}\n", .brokenAttributeList, "{:#data}"),
    Case("Dated\n{: datetime=17-12-2025\n", .brokenAttributeList, "{: datetime=17-12-2025"),
    Case("## Heading {: #data for it }\n", .brokenAttributeList, "{: #data for it }"),
    Case(silent: "## Heading {: #data }\n\nDated\n{: datetime=\"2025-12-17\" }\n"),
    Case(silent: "## Heading {#data}\n\nUse {name} here.\n"),
  ]

  @Test(arguments: lines + emphasis + links + attributes)
  func finds(_ example: Case) {
    let source = SourceFile(path: "notice.md", text: example.text)
    let found = SyntaxTree.parse(source).nearMisses
    guard let expected = example.expected else {
      #expect(found == [])
      return
    }
    #expect(found.map(\.kind) == [expected.kind])
    #expect(found.first.map { source.text(of: $0.span) } == expected.slice)
  }

  @Test func movesWithWhatStandsBefore() throws {
    for example in Self.lines + Self.emphasis + Self.links {
      guard let expected = example.expected else { continue }
      let front = "\u{FEFF}個人情報 — الخصوصية\r\n\r\n"
      let source = SourceFile(path: "notice.md", text: front + example.text)
      let found = SyntaxTree.parse(source).nearMisses
      #expect(found.map(\.kind) == [expected.kind], "\(example.text)")
      #expect(found.first.map { source.text(of: $0.span) } == expected.slice)
    }
  }
}
