import SourceText
import Testing

@testable import NoticeModel

/// What speaks for a disclosure makes an assessment.
@Suite struct DisclosureAssessorTests {
  private static let rest =
    "Paths, huts and springs are drawn on maps, and can be read in valleys as well as on summits."

  private static func disclosures(
    _ text: String, front: String? = nil, locale: String = "en"
  ) -> NoticeDisclosures {
    let head = front.map { "---\n\($0)\n---\n\n" } ?? ""
    let source = SourceFile(path: "notice.md", text: "\(head)\(rest)\n\n\(text)\n")
    return Notice(source: source, assumedLocale: LocaleTag(locale)).disclosures
  }

  private static func status(_ disclosure: Disclosure, _ text: String) -> DisclosureStatus? {
    disclosures(text)[disclosure]?.status
  }

  @Test func nothingSpeaksForIt() throws {
    let assessment = try #require(Self.disclosures("")[.retention])
    #expect(assessment.status == .absent && assessment.evidence.isEmpty)
    #expect(assessment.weakness == nil)
  }

  @Test func whatMakesItDecides() throws {
    let weak = "We keep your data as long as necessary."
    let present = "We keep your data for 30 days."
    let denied = "We do not retain any personal data."
    #expect(Self.status(.retention, weak) == .partial)
    #expect(Self.status(.retention, denied) == .denied)
    #expect(Self.status(.retention, "\(weak) \(denied)") == .denied)
    #expect(Self.status(.retention, "\(denied)\n\n\(weak)\n\n\(present)") == .present)
    let assessment = try #require(Self.disclosures("\(weak)\n\n\(present)")[.retention])
    #expect(assessment.evidence.first?.weight == .present)
    #expect(Self.disclosures(weak)[.retention]?.weakness == .noPeriod)
  }

  /// Goods that go to other countries are no data that do.
  @Test(arguments: [
    ("sv", "Vi skickar våra skor till länder utanför EU.", "Vi skickar uppgifter utanför EU."),
    ("da", "Vi sender vores sko til lande uden for EU.", "Vi sender dine data uden for EU."),
    (
      "tr", "Ayakkabılarımızı başka ülkelere göndeririz.",
      "Verilerinizi başka ülkelere göndeririz."
    ),
    ("hi", "हम अपने जूते विदेश भेजते हैं।", "हम आपका डेटा विदेश भेजते हैं।"),
  ])
  func goodsThatLeaveTheCountryAreNoData(language: String, goods: String, data: String) {
    func status(_ text: String) -> DisclosureStatus? {
      Self.disclosures(text, locale: language)[.internationalTransfers]?.status
    }
    #expect(status(goods) == .absent)
    #expect(status(data) == .present)
  }

  /// Of very many sentences those that hold the same words are looked at as one.
  @Test func manySentencesInTurnChangeNothing() {
    let few = [
      "We keep your data for 30 days.", "You have the right to access your data.",
      "Contact our data protection officer at a@example.org.", "Cookies are small files.",
    ]
    let many = (0..<3_000).map { few[$0 * 7 % few.count] }
    let (one, all) = (
      Self.disclosures(few.joined(separator: "\n\n")),
      Self.disclosures(many.joined(separator: "\n\n"))
    )
    for disclosure in Disclosure.allCases {
      #expect(all[disclosure]?.status == one[disclosure]?.status, "\(disclosure)")
      #expect(all[disclosure]?.facets == one[disclosure]?.facets, "\(disclosure)")
    }
    #expect(one[.retention]?.status == .present && one[.cookies]?.status != .absent)
  }

  @Test func twoRightsAreNeeded() throws {
    let one = try #require(Self.disclosures("You have the right to access your data.")[.rights])
    #expect(one.status == .partial && one.weakness == .oneRight && one.facets == ["access"])
    let two = try #require(
      Self.disclosures("You have the right to access and to delete your data.")[.rights])
    #expect(two.status == .present && two.facets.isSuperset(of: ["access", "deletion"]))
  }

  @Test func frontMatterHasDates() throws {
    let dated = Self.disclosures("", front: "updated: 2026-05-04")
    #expect(dated[.effectiveDate]?.status == .present)
    #expect(dated[.effectiveDate]?.evidence.first?.kind == .fact)
    #expect(Self.disclosures("", front: "updated: soon")[.effectiveDate]?.status == .absent)
  }

  @Test func nothingIsSaidAboutAFewWordsOrAnUnknownLanguage() {
    let few = Notice(source: SourceFile(path: "a.md", text: "We keep nothing."))
    #expect(few.disclosures.language == nil && few.disclosures.all.isEmpty)
    let unknown = Self.disclosures("We keep it.", locale: "tlh")
    #expect(unknown.language == nil && unknown[.retention] == nil)
  }

  @Test func placesAreKeptInMeasure() throws {
    let many = String(repeating: "We keep your data for 30 days.\n\n", count: 200)
    let assessment = try #require(Self.disclosures(many)[.retention])
    #expect(assessment.evidence.count < 60)
  }
}
