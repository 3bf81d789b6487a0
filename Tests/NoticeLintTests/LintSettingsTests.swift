import SourceText
import Testing

@testable import NoticeLint

@Suite struct LintSettingsTests {
  private let on = EmptySection.metadata
  private let off = BareURL.metadata

  @Test func defaultsAreTheRules() {
    #expect(LintSettings().severity(of: on) == .warning)
    #expect(LintSettings().severity(of: off) == nil)
  }

  @Test func aSelectedRuleRunsEvenIfItIsOff() {
    var settings = LintSettings()
    settings.select = [off.id]
    #expect(settings.severity(of: off) == .note)
    #expect(settings.severity(of: on) == nil)
  }

  @Test func aGroupStandsForItsRulesThatAreOn() {
    var settings = LintSettings()
    settings.select = ["link"]
    #expect(settings.severity(of: Insecure.metadata) == .note)
    #expect(settings.severity(of: off) == nil)
  }

  @Test func ignoreOutdoesSelectAndARuleItsGroup() {
    var settings = LintSettings()
    settings.select = ["structure"]
    settings.ignore = [on.id]
    #expect(settings.severity(of: on) == nil)
    settings.select = [on.id]
    settings.ignore = ["structure"]
    #expect(settings.severity(of: on) == .warning)
  }

  @Test func aRulesLevelOutdoesItsGroups() {
    var settings = LintSettings()
    settings.levels = ["structure": .off, on.id: .error]
    #expect(settings.severity(of: on) == .error)
    #expect(settings.severity(of: SeveralTitles.metadata) == nil)
  }

  @Test func aLevelSwitchesARuleOn() {
    var settings = LintSettings()
    settings.levels = [off.id: .warning]
    #expect(settings.severity(of: off) == .warning)
  }
}
