import NoticeModel
import SourceText
import Testing

@Suite struct SectionTests {
  private func notice(_ text: String) -> Notice {
    Notice(source: SourceFile(path: "a.md", text: text))
  }

  @Test func tree() throws {
    let text = """
      ---
      title: T
      slug: t
      locale: en
      ---

      Before.

      ## 1. First {#one}

      Body.

      #### Deep

      ### 1.2 *Second*

      > # Quoted

      # Top
      """
    let notice = notice(text)
    let sections = notice.sections
    #expect(sections.map(\.title) == ["", "First", "Deep", "Second", "Top"])
    #expect(sections.map(\.level) == [0, 2, 4, 3, 1])
    #expect(sections.map(\.parent) == [nil, nil, 1, 1, nil])
    #expect(sections[1].children == [2, 3])
    #expect(sections.map { $0.number?.value } == [nil, "1.", nil, "1.2", nil])
    #expect(sections[1].anchor?.value == "one")
    #expect(sections[1].anchor.map { notice.source.text(of: $0.span) } == "one")
    #expect(sections[1].number.map { notice.source.text(of: $0.span) } == "1.")
    #expect(sections[1].titleSpan.map { notice.source.text(of: $0) } == "First")
    #expect(sections[3].titleSpan.map { notice.source.text(of: $0) } == "Second")
    #expect(notice.source.text(of: sections[0].span) == "Before.\n\n")
    #expect(notice.source.text(of: sections[1].span).hasPrefix("## 1. First"))
    #expect(notice.source.text(of: sections[1].span).hasSuffix("> # Quoted\n\n"))
    #expect(notice.source.text(of: sections[1].ownSpan) == "## 1. First {#one}\n\nBody.\n\n")
    #expect(sections[4].span.end == notice.source.bytes.count)
    for section in sections {
      for node in section.bodyNodes { #expect(section.ownSpan.contains(notice.tree.span(node))) }
      for node in section.nodes { #expect(section.span.contains(notice.tree.span(node))) }
    }
    let place = try #require(text.utf8.firstRange(of: "Body.".utf8))
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: place.lowerBound)
    #expect(notice.section(at: offset)?.title == "First")
    #expect(notice.section(at: 0) == nil)
  }

  @Test(arguments: ["", "\n", "---\n---\n", "text", "# A", "\u{FEFF}"])
  func smallNotices(text: String) {
    let notice = notice(text)
    #expect(notice.sections.count == (text == "text" || text == "# A" ? 1 : 0))
    #expect(notice.facts.numbers.isEmpty)
  }

  @Test func localeOfTheNotice() {
    #expect(notice("---\nlocale: pt_br\n---\n").locale == nil)
    #expect(notice("---\nlocale: PT-br\n---\n").locale?.description == "pt-BR")
    let file = SourceFile(path: "locales/de/a.md", text: "x")
    #expect(Notice(source: file, assumedLocale: LocaleTag("de")).locale == LocaleTag("de"))
  }

  @Test(arguments: ["\n", "\r\n"])
  func frontMatterOfAFile(lineEnd: String) {
    let text = "\u{FEFF}---\ntitle: A é B\nslug: ../x\ntitle: C\n---\n# H\n"
    let notice = notice(text.replacing("\n", with: lineEnd))
    #expect(notice.metadata.title?.value == "A é B")
    #expect(notice.metadata.slug.map { notice.source.text(of: $0.span) } == "../x")
    #expect(notice.metadata.slug.flatMap { Slug($0.value) } == nil)
    let kinds = notice.frontMatterProblems.map(\.kind)
    #expect(kinds.first == .missingKey("locale"))
    #expect(notice.frontMatterProblems.last.map { notice.source.text(of: $0.span) } == "title")
    guard case .duplicateKey("title", let first)? = kinds.last else {
      Issue.record("no duplicate key")
      return
    }
    #expect(notice.source.text(of: first) == "title")
    #expect(first.start < (notice.frontMatterProblems.last?.span.start ?? 0))
  }

  @Test func missingAndUnclosed() {
    #expect(notice("# A\n").frontMatterProblems.map(\.kind) == [.missing])
    #expect(notice("\u{FEFF}# A\n").frontMatterProblems.map(\.span) == [SourceSpan(at: 3)])
    let unclosed = notice("---\ntitle: a\n\n# A\n")
    #expect(unclosed.frontMatterProblems.map(\.kind) == [.unclosed])
    #expect(unclosed.frontMatterProblems.map(\.span) == [SourceSpan(0, 3)])
  }
}
