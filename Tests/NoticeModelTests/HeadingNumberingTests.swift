import Testing

@testable import NoticeModel

@Suite struct HeadingNumberingTests {
  @Test(arguments: [
    ("1. Data", "1.", "Data"), ("1.2 Data", "1.2", "Data"), ("1.2. Data", "1.2.", "Data"),
    ("3) Data", "3)", "Data"), ("(3) Data", "(3)", "Data"), ("1.Data", "1.", "Data"),
    ("１．個人情報", "１．", "個人情報"), ("1、个人信息", "1、", "个人信息"), ("一、总则", "一、", "总则"),
    ("（二）范围", "（二）", "范围"), ("第1条（目的）", "第1条", "（目的）"), ("第十二条 目的", "第十二条", "目的"),
    ("제1조 목적", "제1조", "목적"), ("제 3 조(목적)", "제 3 조", "(목적)"), ("§ 3 Dauer", "§ 3", "Dauer"),
    ("§3: Dauer", "§3:", "Dauer"), ("Article 3 – Scope", "Article 3", "Scope"),
    ("ARTICLE IV. Scope", "ARTICLE IV.", "Scope"), ("Section 2.1: Use", "Section 2.1:", "Use"),
    ("Статья 4. Сроки", "Статья 4.", "Сроки"), ("المادة 3 النطاق", "المادة 3", "النطاق"),
    ("٣. البيانات", "٣.", "البيانات"), ("A. Data", "A.", "Data"), ("b) Data", "b)", "Data"),
    ("IV. Data", "IV.", "Data"), ("(iv) Data", "(iv)", "Data"), ("  2.  Data  ", "2.", "Data"),
    ("1.", "1.", ""), ("Article 5", "Article 5", ""), ("Madde 3 Kapsam", "Madde 3", "Kapsam"),
    ("12.3.4 Data", "12.3.4", "Data"),
  ])
  func parted(text: String, number: String, title: String) {
    let bytes = Array(text.utf8)
    let numbering = HeadingNumbering(bytes)
    #expect(numbering.number.map { String(decoding: bytes[$0], as: UTF8.self) } == number)
    #expect(String(decoding: bytes[numbering.title], as: UTF8.self) == title)
  }

  @Test(arguments: [
    "Data", "30 days", "2026 changes", "Section 3 of the Act", "I agree", "Mix. and match",
    "A data set",
    "3.5mm jacks", "", "2026. év", "第三方", "第三者提供", "一般条款", "CCPA. Rights", "Civil. Law",
    "V8 engine",
  ])
  func notNumbered(text: String) {
    let bytes = Array(text.utf8)
    let numbering = HeadingNumbering(bytes)
    #expect(numbering.number == nil)
    #expect(String(decoding: bytes[numbering.title], as: UTF8.self) == text)
  }
}
