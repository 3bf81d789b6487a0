import Testing

@testable import NoticeLint

/// Which of the findings in a source and its translations are one finding.
@Suite struct DisclosureAgreementTests {
  private static let rule = "disclosure/retention"
  private static let source = "locales/en/privacy-policy.md"
  private static let translation = "locales/en-GB/privacy-policy.md"
  private static let absence = "the notice does not say how long data is kept"

  private static func notice(_ more: String = "", front: String? = nil) -> String {
    (front.map { "---\n\($0)\n---\n\n" } ?? "") + """
      # Privacy Policy

      Paths, huts and springs are drawn on maps. They can be read in valleys and on summits.

      \(more)

      """
  }

  private static func findings(_ source: String, _ translation: String) -> [String] {
    DisclosureRun([Self.source: source, Self.translation: translation]).findings(rule)
  }

  @Test func whatBothLackIsTheSources() {
    #expect(
      Self.findings(Self.notice(), Self.notice()) == ["\(Self.source): \(Self.absence)"])
  }

  @Test func whatTheSourceOnlyTouchesIsTheSources() {
    let weak = Self.notice("We keep your data as long as necessary.")
    let found = "\(Self.source): the notice says that data is kept, but not for how long"
    #expect(Self.findings(weak, weak) == [found])
    #expect(Self.findings(weak, Self.notice()) == [found])
  }

  @Test func whatTheTranslationLacksIsShownBesideTheSource() {
    #expect(
      Self.findings(Self.notice("We keep your data for 30 days."), Self.notice()) == [
        "\(Self.translation): \(Self.absence) \(Self.source): the source says it here"
      ])
  }

  @Test func whatTheSourceLacksAndTheTranslationSaysIsTheSources() {
    #expect(
      Self.findings(Self.notice(), Self.notice("We keep your data for 30 days."))
        == ["\(Self.source): \(Self.absence)"])
  }

  @Test func whatTheSourceSettlesIsSettled() {
    let settled = [
      "disclosures:\n  - retention", "disclosures:\n  none: retention\n  reason: nothing is kept",
    ]
    for front in settled {
      #expect(Self.findings(Self.notice(front: front), Self.notice()) == [])
    }
  }

  @Test func aSectionThatTheSourceMarksHoldsForItsCounterpart() {
    let marked = Self.notice("## Time {: disclosure=\"retention\" }\n\nAsk us.")
    #expect(Self.findings(marked, Self.notice("## Zeit\n\nAsk us.")) == [])
    let place = "\(Self.source): the source declares it here"
    #expect(
      Self.findings(marked, Self.notice("## Zeit"))
        == ["\(Self.translation): \(Self.absence) \(place)"])
    #expect(
      Self.findings(marked, Self.notice()) == ["\(Self.translation): \(Self.absence) \(place)"])
  }

  @Test func aTranslationsOwnDeclarationIsItsOwn() {
    #expect(
      Self.findings(
        Self.notice("We keep your data for 30 days."),
        Self.notice(front: "disclosures:\n  none: retention"))
        == ["\(Self.translation): `retention` is declared not to apply, without a reason"])
  }

  @Test func commentsInBothAreUsed() {
    let comment = "<!-- policyc-disable-file disclosure/retention -- it is meant so -->"
    let run = DisclosureRun(
      [Self.source: Self.notice(comment), Self.translation: Self.notice(comment)],
      select: [Self.rule, "suppression"])
    #expect(run.rules == [])
    #expect(run.verdict.suppressed.count == 2)
  }

  @Test func aTranslationWithoutSourceStandsForItself() {
    let run = DisclosureRun([Self.translation: Self.notice()])
    #expect(run.findings(Self.rule) == ["\(Self.translation): \(Self.absence)"])
  }
}
