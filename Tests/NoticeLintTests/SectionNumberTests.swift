import Testing

@testable import NoticeLint

@Suite struct SectionNumberTests {
  @Test(arguments: [
    ("1.", [1]), ("1.2.3", [1, 2, 3]), ("§ 12", [12]), ("IV.", [4]), ("b)", [2]), ("第三条", [3]),
    ("第二十一条", [21]), ("٣.", [3]), ("C.", [3]),
  ])
  func reads(_ text: String, _ parts: [Int]) {
    #expect(SectionNumber(text)?.parts == parts)
  }

  @Test(arguments: ["", "Data", "99999999999999999999"])
  func readsNoNumber(_ text: String) {
    #expect(SectionNumber(text) == nil)
  }
}
