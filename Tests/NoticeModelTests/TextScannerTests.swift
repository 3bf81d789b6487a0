import Testing

@testable import NoticeModel

/// The scanners over plain text, without Markdown.
@Suite struct TextScannerTests {
  private func scan(_ text: String, _ locale: String) -> TextScanner {
    TextScanner(Array(text.utf8), locale: LocaleTag(locale))
  }

  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test(arguments: [
    ("en", "Last updated: May 4, 2026.", "2026-05-04", "May 4, 2026"),
    ("en", "as of 4 May 2026,", "2026-05-04", "4 May 2026"),
    ("en", "MAY 4TH, 2026", "2026-05-04", "MAY 4TH, 2026"),
    ("en", "on 2026-05-04 we", "2026-05-04", "2026-05-04"),
    ("en", "on 05/04/2026", "2026-05-04", "05/04/2026"),
    ("en-GB", "on 04/05/2026", "2026-05-04", "04/05/2026"),
    ("en", "on 13/05/2026", "2026-05-13", "13/05/2026"),
    ("en", "Sept. 9, 2025", "2025-09-09", "Sept. 9, 2025"),
    ("en", "the 1st of May 2026", "2026-05-01", "1st of May 2026"),
    ("de", "Stand: 4. Mai 2026", "2026-05-04", "4. Mai 2026"),
    ("de", "vom 04.05.2026 an", "2026-05-04", "04.05.2026"),
    ("de", "1. März 2026", "2026-03-01", "1. März 2026"),
    ("de", "1. MÄRZ 2026", "2026-03-01", "1. MÄRZ 2026"),
    ("fr", "le 1er mai 2026", "2026-05-01", "1er mai 2026"),
    ("fr", "le 4 août 2026", "2026-08-04", "4 août 2026"),
    ("fr", "le 4\u{A0}DÉCEMBRE\u{A0}2026", "2026-12-04", "4\u{A0}DÉCEMBRE\u{A0}2026"),
    ("es", "el 4 de mayo de 2026", "2026-05-04", "4 de mayo de 2026"),
    ("pt-BR", "em 1º de março de 2026", "2026-03-01", "1º de março de 2026"),
    ("it", "il 4 maggio 2026", "2026-05-04", "4 maggio 2026"),
    ("nl", "4 mei 2026", "2026-05-04", "4 mei 2026"),
    ("pl", "z dnia 4 maja 2026 r.", "2026-05-04", "4 maja 2026"),
    ("cs", "ze dne 4. května 2026", "2026-05-04", "4. května 2026"),
    ("cs", "od 4. 5. 2026", "2026-05-04", "4. 5. 2026"),
    ("ru", "от 4 мая 2026 г.", "2026-05-04", "4 мая 2026"),
    ("ru", "4 МАЯ 2026", "2026-05-04", "4 МАЯ 2026"),
    ("uk", "4 травня 2026 р.", "2026-05-04", "4 травня 2026"),
    ("tr", "4 Mayıs 2026", "2026-05-04", "4 Mayıs 2026"),
    ("sv", "den 4 maj 2026", "2026-05-04", "4 maj 2026"),
    ("da", "4. maj 2026", "2026-05-04", "4. maj 2026"),
    ("fi", "4. toukokuuta 2026", "2026-05-04", "4. toukokuuta 2026"),
    ("hu", "2026. május 4.", "2026-05-04", "2026. május 4"),
    ("el", "4 Μαΐου 2026", "2026-05-04", "4 Μαΐου 2026"),
    ("ro", "4 mai 2026", "2026-05-04", "4 mai 2026"),
    ("id", "4 Mei 2026", "2026-05-04", "4 Mei 2026"),
    ("vi", "ngày 4 tháng 5 năm 2026", "2026-05-04", "4 tháng 5 năm 2026"),
    ("ja", "2026年5月4日改定", "2026-05-04", "2026年5月4日"),
    ("ja", "令和８年５月４日", "2026-05-04", "令和８年５月４日"),
    ("zh", "生效日期：2026 年 5 月 4 日。", "2026-05-04", "2026 年 5 月 4 日"),
    ("ko", "시행일: 2026년 5월 4일부터", "2026-05-04", "2026년 5월 4일"),
    ("ko", "2026. 5. 4.", "2026-05-04", "2026. 5. 4"),
    ("ar", "في ٤ مايو ٢٠٢٦", "2026-05-04", "٤ مايو ٢٠٢٦"),
    ("ar", "4 مايو 2026،", "2026-05-04", "4 مايو 2026"),
    ("hi", "4 मई 2026 से", "2026-05-04", "4 मई 2026"),
    ("hi", "४ मई २०२६ से", "2026-05-04", "४ मई २०२६"),
    ("th", "วันที่ 4 พฤษภาคม 2569", "2026-05-04", "4 พฤษภาคม 2569"),
    ("th", "4 พฤษภาคม พ.ศ. 2569", "2026-05-04", "4 พฤษภาคม พ.ศ. 2569"),
    ("fa", "۱۴ اردیبهشت ۱۴۰۵", "2026-05-04", "۱۴ اردیبهشت ۱۴۰۵"),
    ("fa", "۱۴۰۵/۰۲/۱۴", "2026-05-04", "۱۴۰۵/۰۲/۱۴"),
    ("de", "updated May 4, 2026", "2026-05-04", "May 4, 2026"),
  ])
  func dates(locale: String, text: String, date: String, written: String) {
    let found = scan(text, locale).dates
    #expect(found.map { $0.value.date?.description } == [date])
    #expect(found.map { slice(text, $0.range) } == [written])
  }

  @Test(arguments: [
    ("en", "in May 2026", 5), ("es", "en mayo de 2026", 5), ("ja", "2026年5月に", 5),
    ("de", "seit Dezember 2026", 12),
  ])
  func monthsOfYears(locale: String, text: String, month: Int) {
    let found = scan(text, locale).dates
    #expect(found.map(\.value) == [DateMention(year: 2026, month: month, form: .named)])
  }

  @Test(arguments: [
    ("en", "version 1.2.2026-3"), ("en", "31 February 2026"), ("en", "Articles 13 and 2016/679"),
    ("en", "call 4 times in 2026"), ("en", "2026"), ("de", "§ 4 Abs. 5"), ("en", "99/99/2026"),
  ])
  func noDates(locale: String, text: String) {
    #expect(scan(text, locale).dates.map { slice(text, $0.range) } == [])
  }

  @Test(arguments: [
    ("en", "It costs €1,234.50 now", "1234.5 EUR"), ("de", "1.234,50 € zahlen", "1234.5 EUR"),
    ("fr", "1 234,50 euros", "1234.5 EUR"), ("fr", "20\u{202F}000\u{A0}€", "20000 EUR"),
    ("en", "US$ 7,500 fine", "7500 USD"), ("en", "$25 million", "25000000 USD"),
    ("en", "USD 20", "20 USD"), ("de", "20 Mio. Euro", "20000000 EUR"), ("pl", "100 zł", "100 PLN"),
    ("cs", "50 000 Kč", "50000 CZK"), ("sv", "100 kr", "100 SEK"), ("da", "100 kr.", "100 DKK"),
    ("ja", "1,000円です", "1000 JPY"), ("zh", "2000万欧元", "20000000 EUR"), ("zh", "¥100", "100 CNY"),
    ("ko", "10,000원", "10000 KRW"), ("hi", "₹12,34,567", "1234567 INR"),
    ("ru", "500 руб.", "500 RUB"),
    ("tr", "1.000 TL", "1000 TRY"), ("pt-BR", "R$ 1.000,00", "1000 BRL"),
    ("de", "CHF 1’000.–", "1000 CHF"),
    ("ar", "٢٠ يورو", "20 EUR"), ("it", "20 milioni di euro", "20000000 EUR"),
  ])
  func amounts(locale: String, text: String, amount: String) {
    let found = scan(text, locale).amounts
    #expect(found.map { "\($0.value.value) \($0.value.currency)" } == [amount])
  }

  @Test(arguments: [
    ("en", "4 % of", "4"), ("en", "0.5%", "0.5"), ("de", "4,5 Prozent", "4.5"), ("ar", "٤٪", "4"),
    ("tr", "%4", "4"), ("ja", "４％", "4"), ("fr", "4 pour cent", "4"), ("ru", "4 процента", "4"),
    ("en", "100% secure", "100"), ("hi", "४ प्रतिशत", "4"),
  ])
  func percentages(locale: String, text: String, value: String) {
    #expect(scan(text, locale).percentages.map(\.value.value.description) == [value])
  }

  @Test(arguments: [
    ("en", "within 30 days", "30 day"), ("en", "a 30-day period", "30 day"),
    ("en", "thirty (30) days", "30 day"), ("en", "six months", "6 month"),
    ("en", "Two years", "2 year"),
    ("en", "30 calendar days", "30 day"), ("en", "45 (forty) days", "45 day"),
    ("en", "24 hours", "24 hour"), ("de", "30 Tagen", "30 day"), ("de", "zwölf Monate", "12 month"),
    ("de", "einem Jahr", "1 year"), ("fr", "treize mois ou trois ans", "3 year"),
    ("es", "dos años", "2 year"), ("it", "30 giorni", "30 day"), ("pt", "seis meses", "6 month"),
    ("nl", "vijf jaar", "5 year"), ("pl", "14 dni", "14 day"), ("ja", "30日以内", "30 day"),
    ("ja", "6か月間", "6 month"), ("ja", "5年間", "5 year"), ("zh", "30天内", "30 day"),
    ("zh", "六个月", "6 month"), ("zh", "三十日内", "30 day"), ("ko", "30일 이내", "30 day"),
    ("ko", "6개월", "6 month"), ("ar", "٣٠ يوما", "30 day"), ("ar", "ستة أشهر", "6 month"),
    ("hi", "30 दिनों", "30 day"), ("hi", "छह महीने", "6 month"), ("sv", "sex månader", "6 month"),
    ("da", "30 dage", "30 day"), ("cs", "šest měsíců", "6 month"),
    ("tr", "30 gün içinde", "30 day"),
    ("tr", "30 günlük", "30 day"), ("ru", "30 дней", "30 day"), ("ru", "шести месяцев", "6 month"),
    ("ru", "Шесть месяцев", "6 month"), ("fa", "۳۰ روز", "30 day"), ("th", "30 วัน", "30 day"),
    ("hu", "30 napon", "30 day"), ("fi", "kuuden kuukauden", "6 month"),
    ("vi", "30 ngày", "30 day"),
    ("de", "after 30 days", "30 day"),
  ])
  func periods(locale: String, text: String, period: String) {
    let found = scan(text, locale).periods
    #expect(found.map { "\($0.value.count) \($0.value.unit)" } == [period])
  }

  @Test(arguments: [
    ("zh", "2026年发布"), ("ko", "5월 4일"), ("ja", "5月4日"), ("en", "one of the days"),
    ("vi", "ngày 4 tháng 5"), ("en", "someone years"), ("en", "GA4 days"),
  ])
  func noPeriods(locale: String, text: String) {
    #expect(scan(text, locale).periods.map { slice(text, $0.range) } == [])
  }

  @Test(arguments: [
    ("en", "at info@Example.COM.", "info@example.com", "info@Example.COM"),
    ("en", "<a.b+c@mail.example.co.uk>,", "a.b+c@mail.example.co.uk", "a.b+c@mail.example.co.uk"),
    ("ja", "info@example.comまで", "info@example.com", "info@example.com"),
    ("ja", "info@example.comまで.", "info@example.com", "info@example.com"),
    ("ko", "privacy@example.co.kr로", "privacy@example.co.kr", "privacy@example.co.kr"),
    ("zh", "请联系info@example.com。", "info@example.com", "info@example.com"),
    ("de", "post@münchen.de!", "post@münchen.de", "post@münchen.de"),
    ("ru", "почта@почта.рф", nil, nil), ("ru", "info@почта.рф,", "info@почта.рф", "info@почта.рф"),
    ("en", "a@b", nil, nil), ("en", "@example.com", nil, nil), ("en", "a@-b", nil, nil),
    ("en", "a@example.com-", "a@example.com", "a@example.com"), ("en", "x@1.2.3.4", nil, nil),
    ("en", "a@xn--mnchen-3ya.xn--p1ai", "a@xn--mnchen-3ya.xn--p1ai", "a@xn--mnchen-3ya.xn--p1ai"),
    ("en", "'a@example.com'", "a@example.com", "a@example.com"),
    ("en", "a@example.com.Then", "a@example.com.then", "a@example.com.Then"),
  ])
  func emails(locale: String, text: String, value: String?, written: String?) {
    let found = scan(text, locale).contacts.filter { $0.value.kind == .email }
    #expect(found.map(\.value.value) == [value].compactMap { $0 })
    #expect(found.map { slice(text, $0.range) } == [written].compactMap { $0 })
  }

  @Test(arguments: [
    ("+49 (0)30 123456-78", "+493012345678"), ("+1 (555) 123-4567", "+15551234567"),
    ("+33 1 23 45 67 89", "+33123456789"), ("(555) 123-4567", "5551234567"),
    ("555-123-4567", "5551234567"), ("1-800-555-0100", "18005550100"),
    ("030 / 123 456 78", "03012345678"),
    ("03-1234-5678", "0312345678"), ("01.23.45.67.89", "0123456789"),
    ("+８１ ３ １２３４ ５６７８", "+81312345678"),
    ("0800 123 4567", "08001234567"), ("(030) 123456", "030123456"), ("+4930123456", "+4930123456"),
  ])
  func phones(text: String, value: String) {
    let inText = "Tel.: \(text), Fax"
    let found = scan(inText, "de").contacts
    #expect(found.map(\.value) == [Contact(.phone, value)])
    #expect(found.map { slice(inText, $0.range) } == [text])
  }

  @Test(arguments: [
    "04.05.2026", "2016/679", "1,000,000", "DE 0370 0440 0532 0130 00 1234", "§ 13 (2) 3", "0.5",
    "192.168.0.1",
    "(1) 2 3", "+5", "HRB 012345", "2018-2020-2022", "0001", "CVE-2023-37463", "12 345 678",
  ])
  func noPhones(text: String) {
    #expect(scan(text, "en").contacts.map(\.value.value) == [])
  }

  @Test(arguments: [
    (
      "en", "Write to: Acme Inc., 1 Main St., San Jose, CA 95113, USA",
      "Acme Inc., 1 Main St., San Jose, CA 95113"
    ),
    ("de", "Beispiel GmbH\nHauptstraße 5\n10115 Berlin\nDeutschland", "Hauptstraße 5 10115 Berlin"),
    ("de", "Anschrift: Hauptstr. 5, 10115 Berlin.", "Hauptstr. 5, 10115 Berlin"),
    ("nl", "Straat 5, 1012 AB Amsterdam", "Straat 5, 1012 AB Amsterdam"),
    ("pl", "ul. Nowa 3, 00-001 Warszawa", "ul. Nowa 3, 00-001 Warszawa"),
    (
      "en", "Write to Acme Ltd, 36-38 Example Street, London, EC3V 3NG, United Kingdom.",
      "Acme Ltd, 36-38 Example Street, London, EC3V 3NG"
    ),
    ("fr", "Acme Ltd\n1 High Street\nLeeds LS1 4AP", "Leeds LS1 4AP"),
    ("en", "P.O. Box 1234", "PO Box 1234"), ("ja", "〒100-0001 東京都千代田区1-1。", "〒100-0001 東京都千代田区1-1"),
  ])
  func postalAddresses(locale: String, text: String, value: String) {
    let found = scan(text, locale).contacts.filter { $0.value.kind == .postal }
    #expect(found.map(\.value.value) == [value])
  }

  @Test(arguments: [
    "over 10000 Users", "Since 2018, 50000 Customers", "In 2026 Berlin", "an MP3 4GB player",
    "Section A1 2BC", "SHA1 3DES and TLS1 2AB",
  ])
  func noPostalAddresses(text: String) {
    #expect(scan(text, "en").contacts.map(\.value.value).filter { !$0.hasPrefix("Since") } == [])
  }

  @Test(arguments: [
    ("en", #"Utrack, Inc. ("Company,")"#, "Company"), ("en", #"(the "Site")"#, "Site"),
    ("en", "our services (“Services”).", "Services"),
    ("en", #"(collectively, "we" or others)"#, "we"),
    ("de", "die Dienste („Dienste“)", "Dienste"), ("de", "(im Folgenden „Wir“)", "Wir"),
    ("fr", "(« Société »)", nil), ("fr", "(«Société»)", "Société"),
    ("ru", "(далее «Сайт»)", "Сайт"),
    ("ja", "株式会社例（以下「当社」といいます。）", "当社"), ("zh", "（以下简称“我们”）", "我们"),
    ("en", #"the word "cookie" here"#, nil), ("en", #"(see "Cookies")"#, nil),
    ("en", #"("")"#, nil),
  ])
  func terms(locale: String, text: String, term: String?) {
    let found = scan(text, locale).terms
    #expect(found.map(\.value.term) == [term].compactMap { $0 })
    #expect(found.map { slice(text, $0.range) } == [term].compactMap { $0 })
  }

  @Test(arguments: [
    ("en", "1,234 users", "1234"), ("de", "1.234 Nutzer", "1234"), ("en", "3.14", "3.14"),
    ("de", "3,14", "3.14"), ("en", "1.234", "1.234"), ("de", "0.500", "0.5"),
    ("ar", "١٬٢٣٤٫٥", "1234.5"),
    ("ru", "12 345 678", "12345678"), ("en", "1.2.3", nil), ("en", "GA4", nil),
    ("en", String(repeating: "9", count: 40), nil), ("en", "Article 13", "13"),
  ])
  func numbers(locale: String, text: String, value: String?) {
    #expect(scan(text, locale).numbers.map(\.value.value.description) == [value].compactMap { $0 })
  }

  @Test func theWholeYearOfThePersianCalendar() throws {
    // Nowruz of known years (Iran's official calendar).
    for (year, date) in [
      (1375, "1996-03-20"), (1379, "2000-03-20"), (1399, "2020-03-20"), (1400, "2021-03-21"),
      (1403, "2024-03-20"), (1404, "2025-03-21"), (1405, "2026-03-21"), (1408, "2029-03-20"),
    ] {
      #expect(PersianCalendar.gregorian(year: year, month: 1, day: 1)?.description == date)
    }
    #expect(PersianCalendar.gregorian(year: 1403, month: 12, day: 30)?.description == "2025-03-20")
    #expect(PersianCalendar.gregorian(year: 1404, month: 12, day: 30) == nil)
    #expect(PersianCalendar.gregorian(year: 1404, month: 7, day: 31) == nil)
  }
}
