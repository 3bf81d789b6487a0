import NoticeModel
import SourceText
import Testing

@Suite struct FactTests {
  /// Ways to stand in a file that must not change what is found but for its place.
  enum Setting: String, CaseIterable, CustomTestStringConvertible {
    case plain, carriageReturns, byteOrderMark, cjkInFront, blockQuote, listItem, heading, table

    func apply(_ line: String) -> String {
      switch self {
      case .plain: line + "\n"
      case .carriageReturns: "front\r\n\r\n" + line + "\r\nand more\r\n"
      case .byteOrderMark: "\u{FEFF}" + line + "\n"
      case .cjkInFront: "個人情報保護方針、العربية \(line)\n"
      case .blockQuote: "> > front\n> > text \(line)\n"
      case .listItem: "- a\n\n  1. front\n     text \(line)\n"
      case .heading: "## About \(line)\n"
      case .table: "| a | b |\n|---|---|\n| c | \(line) |\n"
      }
    }

    var testDescription: String { rawValue }
  }

  private func notice(_ text: String, _ locale: String = "en") -> Notice {
    Notice(source: SourceFile(path: "a.md", text: text), assumedLocale: LocaleTag(locale))
  }

  @Test(arguments: Setting.allCases)
  func placesSliceBack(setting: Setting) {
    let line =
      "on May 4, 2026 *pay* €20 or 5 % in 30 days (“Services”) to a@b.example, +1 555 123 4567"
    let notice = notice(setting.apply(line))
    let facts = notice.facts
    let slice = { notice.source.text(of: $0) }
    #expect(facts.dates.map { slice($0.span) } == ["May 4, 2026"])
    #expect(facts.amounts.map { slice($0.span) } == ["€20"])
    #expect(facts.percentages.map { slice($0.span) } == ["5 %"])
    #expect(facts.periods.map { slice($0.span) } == ["30 days"])
    #expect(facts.terms.map { slice($0.span) } == ["Services"])
    #expect(facts.contacts.map { slice($0.span) } == ["a@b.example", "+1 555 123 4567"])
    #expect(facts.numbers.isEmpty)
    for fact in facts.dates { #expect(notice.tree.span(fact.block).contains(fact.span)) }
  }

  @Test func markupInside() {
    let notice = notice(
      "**30** days, 4&nbsp;May&#32;2026, a\\_b@example.com, 5\\. May 2026, 6\nmonths")
    let slice = { notice.source.text(of: $0) }
    #expect(notice.facts.periods.map { slice($0.span) } == ["30** days", "6\nmonths"])
    #expect(notice.facts.dates.map { slice($0.span) } == ["4&nbsp;May&#32;2026", "5\\. May 2026"])
    #expect(notice.facts.contacts.map(\.value.value) == ["a_b@example.com"])
    #expect(notice.facts.contacts.map { slice($0.span) } == ["a\\_b@example.com"])
  }

  @Test func codeIsSilent() {
    let notice = notice(
      "`30 days` and 6 months `a@b.example`\n\n    30 days\n\n```\n30 days\n```\n")
    #expect(notice.facts.periods.map { notice.source.text(of: $0.span) } == ["6 months"])
    #expect(notice.facts.contacts.isEmpty)
    #expect(notice.facts.numbers.isEmpty)
  }

  @Test func links() {
    let text =
      "[Mail](mailto:A@B.example?subject=x) [a@b.example](mailto:a@b.example) https://x.example/2026-05-04/30"
      + " [Call](tel:+1-555-0100) <c@d.example> ![i](p.png) [r]\n\n[r]: https://r.example\n"
    let notice = notice(text)
    let facts = notice.facts
    #expect(
      facts.contacts.map(\.value) == [
        Contact(.email, "A@b.example"), Contact(.email, "a@b.example"),
        Contact(.phone, "+15550100"),
        Contact(.email, "c@d.example"),
      ])
    #expect(notice.source.text(of: facts.contacts[0].span) == "A@B.example")
    #expect(notice.source.text(of: facts.contacts[1].span) == "a@b.example")
    #expect(facts.dates.isEmpty)
    #expect(facts.numbers.isEmpty)
    #expect(
      facts.links.map(\.text) == [
        "Mail", "a@b.example", "https://x.example/2026-05-04/30", "Call", "c@d.example", "i", "r",
      ])
    #expect(facts.links.map(\.isImage) == [false, false, false, false, false, true, false])
    #expect(facts.links[6].destination == "https://r.example")
  }

  @Test func strongTerms() {
    let notice = notice(
      "- \"**Website**,\" we refer to\n- “**Our Services**” means\n- **Not** this\n")
    #expect(
      notice.facts.terms.map(\.value) == [
        DefinedTerm("Website", .strong), DefinedTerm("Our Services", .strong),
      ])
    #expect(
      notice.facts.terms.map { notice.source.text(of: $0.span) } == ["Website", "Our Services"])
  }

  @Test func strongTermInParenthesis() {
    let notice = notice("Acme Inc. (\"**Company**\") and (the \"**Site**,\")")
    #expect(notice.facts.terms.map(\.value.term) == ["Company", "Site"])
  }

  @Test func datesInAttributeLists() {
    let notice = notice("Last change\n{: datetime=\"2026-05-04\" }\n")
    #expect(
      notice.facts.dates.map(\.value) == [
        DateMention(year: 2026, month: 5, day: 4, form: .attribute)
      ])
    #expect(notice.facts.dates.map { notice.source.text(of: $0.span) } == ["2026-05-04"])
  }

  @Test(arguments: [
    "a@", "1.", "1 ", "(1", "+1 ", "\"", "(\"", "@a.b", "\"**a**\"", "`1` ", "[a@b.c](x) ", "１",
    "4. May ",
    "À", "一", "\"a", "1\u{A0}", "P.O. Box ", "two ", "a-", "1,000", "٣", "\u{E0}\u{A5}", "<a@b.cc>",
  ])
  func repeatedUnits(unit: String) {
    let text = String(repeating: unit, count: 20_000 / unit.utf8.count)
    let notice = notice(text, "zh")
    let facts = notice.facts
    let spans = facts.numbers.map(\.span) + facts.dates.map(\.span) + facts.contacts.map(\.span)
    #expect(spans.allSatisfy { notice.source.span.contains($0) })
  }
}
