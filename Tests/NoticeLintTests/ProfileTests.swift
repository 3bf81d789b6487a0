import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// What profiles ask for, and what becomes of it where several are in force.
@Suite struct ProfileTests {
  private static let plain =
    "# Privacy Policy\n\nWe collect your name to send you the maps that you ordered here. They are on paper."
  private static let silent =
    "# Privacy Policy\n\nPaths and springs are drawn on maps, and can be read at night. They are on paper."

  @Test(arguments: Profile.allCases)
  func isData(_ profile: Profile) {
    let definition = profile.definition
    #expect(!definition.summary.isEmpty && !definition.summary.hasSuffix("."))
    #expect(!definition.demands.isEmpty)
    // No law stands behind what custom alone asks for.
    guard profile != .core, profile != .all else { return }
    #expect(!definition.sources.isEmpty)
    for demand in definition.demands {
      #expect(!demand.sources.isEmpty, "\(demand.disclosure)")
      for source in demand.sources {
        #expect(!source.work.isEmpty && !source.passage.isEmpty, "\(source)")
      }
    }
  }

  @Test(arguments: [Profile.gdpr, .ukGDPR])
  func europeanLawsCanBeRead(_ profile: Profile) {
    for source in profile.demands.flatMap(\.sources) + profile.definition.sources {
      #expect(source.url?.hasPrefix("https://") == true, "\(source.citation)")
    }
  }

  @Test func demandsStandInTheOrderOfDisclosures() {
    let order = Dictionary(
      uniqueKeysWithValues: Disclosure.allCases.enumerated().map { ($1, $0) })
    for profile in Profile.allCases {
      let places = profile.demands.compactMap { order[$0.disclosure] }
      #expect(places == places.sorted(), "\(profile)")
    }
  }

  @Test func everyDisclosureHasARule() {
    for disclosure in Disclosure.allCases {
      #expect(RuleCatalog.rule("disclosure/\(disclosure.rawValue)") != nil, "\(disclosure)")
    }
    #expect(Disclosure.allCases.starts(with: Disclosure.core))
  }

  @Test func everyDisclosureIsAskedForBySomeProfile() {
    let asked = Set(Profile.allCases.flatMap(\.demands).map(\.disclosure))
    #expect(Disclosure.allCases.filter { !asked.contains($0) } == [])
  }

  @Test func allAsksForTheCoreWhateverTheConditions() {
    #expect(Profile.all.demands.map(\.disclosure) == Disclosure.core)
    #expect(Profile.all.demands.allSatisfy { $0.condition == nil && $0.severity == .error })
  }

  @Test func theStricterProfileWinsAndBothAreCited() throws {
    let text = Self.plain
    let lenient = try #require(finding("disclosure/data-subject-rights", in: text, [.core]))
    #expect(lenient.severity == .warning && lenient.sources.count > 1)
    let both = try #require(finding("disclosure/data-subject-rights", in: text, [.core, .gdpr]))
    #expect(both.severity == .error)
    let three = try #require(
      finding("disclosure/data-subject-rights", in: text, [.fadp, .gdpr, .ukGDPR]))
    #expect(three.severity == .error)
    #expect(three.sources.contains("FADP Art. 25"))
    #expect(three.sources.contains("GDPR Art. 13(2)(b)"))
    #expect(three.sources.contains("UK GDPR Art. 13(2)(b)"))
  }

  @Test func frontMatterAddsAProfile() {
    let text =
      "Text that says nothing of it, in sixteen words or more, at the very least, as it must."
    let id = "disclosure/us-state-appeal"
    #expect(finding(id, in: "# Privacy Policy\n\n\(text)", [.core]) == nil)
    #expect(
      finding(id, in: "---\nprofile: us-states\n---\n\n# Privacy Policy\n\n\(text)", [.core])
        != nil)
  }

  @Test func theConfigurationAnswersBeforeTheText() {
    let id = "disclosure/withdraw-consent"
    let silent = Self.plain
    #expect(finding(id, in: silent, [.gdpr]) == nil)
    #expect(finding(id, in: silent, [.gdpr], [.consent: true]) != nil)
    let spoken = silent + " The legal basis is your consent."
    #expect(finding(id, in: spoken, [.gdpr]) != nil)
    #expect(finding(id, in: spoken, [.gdpr], [.consent: false]) == nil)
  }

  @Test func aConditionMayHoldUnlessItIsDenied() {
    let id = "disclosure/coppa-operators"
    let text = Self.silent
    #expect(finding(id, in: text, [.coppa]) != nil)
    #expect(finding(id, in: text, [.coppa], [.children: false]) == nil)
    let denial = text + " Our service is not directed to children under 13."
    #expect(finding(id, in: denial, [.coppa]) == nil)
  }

  @Test func whatIsPartOfAMissingWholeIsNotFoundTwice() {
    let id = "disclosure/right-erasure"
    let silent = Self.silent
    #expect(finding(id, in: silent, [.gdpr]) == nil)
    #expect(finding("disclosure/data-subject-rights", in: silent, [.gdpr]) != nil)
    let some = silent + "\n\nYou have the right of access and the right to rectification."
    #expect(finding(id, in: some, [.gdpr]) != nil)
    #expect(finding("disclosure/data-subject-rights", in: some, [.gdpr]) == nil)
  }

  @Test func whatIsDeniedNeedsNoParts() {
    let id = "disclosure/transfer-safeguards"
    let text = Self.silent + "\n\n"
    let answers = [ProfileQuestion.internationalTransfers: true]
    #expect(
      finding(id, in: text + "Your data is transferred to the United States.", [.gdpr], answers)
        != nil)
    #expect(
      finding(id, in: text + "Your data is not transferred outside Europe.", [.gdpr], answers)
        == nil)
  }

  /// The finding of a rule in a notice.
  private func finding(
    _ rule: String, in text: String, _ profiles: [Profile],
    _ answers: [ProfileQuestion: Bool] = [:]
  ) -> Diagnostic? {
    var context = LintContext()
    context.profiles = profiles
    context.answers = answers
    let source = SourceFile(path: "privacy-policy.md", bytes: Array(text.utf8))
    var settings = LintSettings()
    settings.select = [rule]
    let subject = LintSubject(notice: Notice(source: source), context: context)
    return Linter(settings: settings).check(subject).diagnostics.first
  }
}
