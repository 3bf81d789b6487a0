import NoticeModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-05-04", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func valid(text: String) {
    #expect(CalendarDate(iso8601: text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-5-4", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026/05/04", "04-05-2026", "2026-05-04T00:00", "0000-01-01", "２０２６-05-04",
    " 2026-05-04", "-026-05-04",
  ])
  func invalid(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }

  @Test func order() throws {
    let early = try #require(CalendarDate(iso8601: "2025-12-31"))
    let late = try #require(CalendarDate(iso8601: "2026-01-01"))
    #expect(early < late)
  }
}
