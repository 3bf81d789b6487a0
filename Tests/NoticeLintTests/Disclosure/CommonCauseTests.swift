import Testing

@testable import NoticeLint

/// What two rules find and what has one cause is told once.
@Suite struct CommonCauseTests {
  private static func rules(_ body: String, select: [String]) -> DisclosureRun {
    DisclosureRun(["locales/en/a.md": body], select: select)
  }

  private static let silent = """
    # Privacy Policy

    Paths, huts and springs are drawn on maps, and can be read in valleys as well as on summits. The
    maps are printed on paper, weigh little, and last for years if they are kept dry.

    """

  @Test func noWayToReachAnybody() {
    let both = Self.rules(Self.silent, select: ["contact", "disclosure/contact-channel"])
    #expect(both.rules == ["disclosure/contact-channel"])
    #expect(Self.rules(Self.silent, select: ["contact"]).rules == ["contact/missing"])
  }

  @Test func noDate() {
    let run = Self.rules(Self.silent, select: ["date/missing", "disclosure/effective-date"])
    #expect(run.rules == ["disclosure/effective-date"])
  }

  /// The law asks for a date, and the text for its own one: the sentence is wrong besides.
  @Test func aPromiseOfADateIsShownByItself() {
    let text =
      Self.silent + "\nThe new version is shown by an updated \"Revised\" date at the top.\n"
    let run = Self.rules(text, select: ["date", "date/missing", "disclosure/effective-date"])
    #expect(run.rules == ["disclosure/effective-date", "date/promised-but-absent"])
  }

  @Test func termsOfUseHaveADateOfTheirOwn() {
    let terms = "# Terms of Use\n" + Self.silent.dropFirst(16)
    let run = Self.rules(terms, select: ["date/missing", "disclosure"])
    #expect(run.rules == ["date/missing"])
  }
}
