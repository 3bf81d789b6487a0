import Testing

@testable import NoticeLint

/// What an attribute list says about the disclosures of a section.
@Suite struct DisclosureDeclarationTests {
  private static let rule = "disclosure/retention"
  private static let path = "locales/en/privacy-policy.md"

  private static func findings(_ more: String) -> [String] {
    let notice = """
      # Privacy Policy

      Paths, huts and springs are drawn on maps. They can be read in valleys and on summits.

      \(more)

      """
    return DisclosureRun([path: notice]).findings(rule)
  }

  @Test(arguments: [
    "## Time {: disclosure=\"retention\" }\n\nAsk us.",
    "## Time\n\nAsk us.\n{: disclosure=\"retention\" }",
    "## Time\n\n- Ask us.\n- Write to us.\n{: disclosure=\"retention, security\" }",
    "Ask us.\n{: disclosure=\"retention\" }",
  ])
  func settlesIt(more: String) {
    #expect(Self.findings(more) == [])
  }

  @Test(arguments: ["## Time\n\nAsk us.", "## Time\n\nAsk us.\n{: disclosure=\"security\" }"])
  func otherwiseItIsAbsent(more: String) {
    #expect(Self.findings(more) == ["\(Self.path): the notice does not say how long data is kept"])
  }
}
