import NoticeModel
import NoticeParity
import SourceText
import Testing

/// The ledger of what the notices of a set state.
@Suite struct FactCensusTests {
  private static func notice(_ locale: String, _ body: String) -> Notice {
    Notice(
      source: SourceFile(path: "\(locale).md", text: body), assumedLocale: LocaleTag(locale))
  }

  /// The rows as `kind value source translations`, those that are odd with a `!`.
  private static func rows(_ source: String, _ translations: (String, String)...) -> [String] {
    FactCensus(
      source: notice("en", source), translations: translations.map { notice($0.0, $0.1) }
    ).rows.map { row in
      let counts = ([row.source] + row.translations).map(String.init).joined(separator: " ")
      return "\(row.odd.isEmpty ? "" : "! ")\(row.kind.rawValue) \(row.value) \(counts)"
    }
  }

  @Test func comparesByValue() {
    #expect(
      Self.rows(
        "On May 4, 2026 for two weeks or 1 year, EUR 1,200.50. Write to A@example.com.",
        ("de", "Am 4. Mai 2026 für 14 Tage oder 12 Monate, 1.200,50 EUR. a@example.com."),
        ("ja", "2026年5月3日、14日間、12か月間、1,200.50ユーロ。a@example.com")) == [
          "! date 2026-05-04 1 1 0", "! date 2026-05-03 0 0 1", "email a@example.com 1 1 1",
          "amount 1200.5 EUR 1 1 1", "period 14 days 1 1 1", "period 12 months 1 1 1",
        ])
  }

  @Test func takesLocalisedAddressesForOne() {
    #expect(
      Self.rows(
        "[a](https://example.com/en/a?hl=en) <https://en.example.com/b> [c](/en/c) [d](#top)",
        ("de", "[a](https://Example.com/de/a?hl=de) <https://de.example.com/b> [c](/de/c)"),
        ("pt-BR", "[a](https://example.com/pt_br/a?hl=pt) <https://pt.example.com/b> [c](/c)")) == [
          "link https://example.com/{locale}/a?hl={locale} 1 1 1",
          "link https://{locale}.example.com/b 1 1 1", "! link /{locale}/c 1 1 0",
          "! link /c 0 0 1",
        ])
  }

  @Test func readsSwappedDaysAndMonthsAsTheSourceDoes() {
    #expect(
      Self.rows("From 2026-04-05.", ("en-US", "From 05/04/2026."), ("en-GB", "From 05/04/2026."))
        == ["date 2026-04-05 1 1 1"])
  }
}
