import Foundation
import Testing

/// What the values of `policyc.yml` do.
@Suite struct ConfigurationEffectTests {
  private func project(
    _ configuration: String, _ files: [String: String] = [:]
  ) throws -> TemporaryProject {
    let project = try TemporaryProject()
    for (path, text) in files { try project.write(text, to: path) }
    try project.write(configuration, to: "policyc.yml")
    return project
  }

  private static let hidden = TemporaryProject.notice(
    body: "We keep\u{200B} nothing. \(TemporaryProject.contact)")
  private static let hiddenGerman = TemporaryProject.notice(
    "de", body: "Wir behalten\u{200B} nichts. Mail an privacy@lindwurm.net.")

  @Test func overridesHoldForTheirPathsOnly() throws {
    let files = ["locales/en/a.md": Self.hidden, "locales/de/a.md": Self.hiddenGerman]
    let project = try project(
      """
      severity: {source/invisible-character: note}
      overrides:
        - paths: locales/de
          severity: {source: error}
        - paths: "locales/*/z.md"
          ignore: source
      """, files)
    let run = try project.run("lint")
    #expect(run.text.contains("locales/de/a.md:9:13: error[source/invisible-character]"))
    #expect(run.text.contains("locales/en/a.md:9:8: note[source/invisible-character]"))
    let option = try project.run("lint", "--severity", "source/invisible-character=warning")
    #expect(option.text.contains("de/a.md:9:13: warning") && option.text.contains("en/a.md:9:8: w"))
    try project.write(
      "overrides: [{paths: [\"**/de/*.md\"], ignore: [source/invisible-character]}]\n",
      to: "policyc.yml")
    let ignored = try project.run("lint")
    #expect(!ignored.text.contains("locales/de/") && ignored.text.contains("locales/en/"))
  }

  @Test func aGroupThatAnOptionNamesTakesItsRulesAlong() throws {
    let project = try project(
      "severity: {source/invisible-character: error}\n", ["locales/en/a.md": Self.hidden])
    #expect(try project.run("lint").text.contains("error[source/invisible-character]"))
    let run = try project.run("lint", "--severity", "source=off")
    #expect(!run.text.contains("source/invisible-character"))
    let listing = try project.run("config", "--severity", "source=off").text
    #expect(listing.contains("severity.source: \"off\""))
    #expect(!listing.contains("severity.source/invisible-character"))
    let both = try project.run(
      "lint", "--severity", "source/invisible-character=note", "--severity", "source=off")
    #expect(both.text.contains("note[source/invisible-character]"))
  }

  @Test func optionsReachTheirRules() throws {
    let text = TemporaryProject.notice().replacingOccurrences(
      of: "locale: en", with: "locale: en\nweight: 3\ncolour: red")
    let files = ["locales/en/a.md": text]
    let plain = try project("", files).run("lint", "--select", "front-matter", "locales/en").text
    #expect(plain.contains("`weight`") && plain.contains("`colour`"))
    let project = try project(
      """
      options: {front-matter/unknown-key: {allow: [weight]}}
      overrides:
        - paths: locales/en/b.md
          options: {front-matter/unknown-key: {allow: [colour]}}
      """, files)
    try project.write(
      text.replacingOccurrences(of: "/legal/a", with: "/b"), to: "locales/en/b.md")
    let run = try project.run("lint", "--select", "front-matter", "locales/en").text
    #expect(!run.contains("a.md:5:1") && run.contains("a.md:6:1"))
    #expect(run.contains("b.md:5:1") && !run.contains("b.md:6:1"))
  }

  @Test func theOrganizationIsKnownToRules() throws {
    let project = try project(
      """
      organization:
        names: Lindwurm AG
        domains: lindwurn.net
        emails: [rights@lindwurn.net]
      """)
    let run = try project.run("lint")
    #expect(run.text.contains("[contact/unknown-domain]"), "\(run.text)")
    #expect(run.text.contains("[contact/expected]"))
  }

  @Test func divergencesAreFindingsWhenTheyExpire() throws {
    let project = try project(
      """
      divergences:
        - section: cookies
          reason: no cookies there
          until: 2020-01-31
      """)
    let run = try project.run("check", "--format", "text")
    #expect(run.text.contains("[config/expired-divergence]"))
    #expect(run.text.contains("--> policyc.yml:4:12"), "\(run.text)")
    #expect(run.text.contains("4 |     until: 2020-01-31"))
  }

  @Test func glossaryAndNamesAreKnownToRules() throws {
    let project = try project(
      """
      do-not-translate: [Lindwurm Cloud]
      glossary:
        - term: personal data
          translations: {de: personenbezogene Daten}
      """,
      [
        "locales/en/a.md": TemporaryProject.notice(
          body: "Lindwurm Cloud keeps personal data. \(TemporaryProject.contact)"),
        "locales/de/a.md": TemporaryProject.notice(
          "de",
          body: "Die Lindwurm-Wolke behält Angaben. Mail an privacy@lindwurm.net."),
      ])
    let run = try project.run(
      "parity", "--severity", "parity/glossary=warning", "--severity",
      "parity/do-not-translate=warning")
    #expect(run.text.contains("[parity/do-not-translate]"), "\(run.text)")
    #expect(run.text.contains("[parity/glossary]"), "\(run.text)")
  }

  @Test func extendsOtherFiles() throws {
    let project = try project(
      """
      extends: [shared/base.yml]
      severity: {source: note}
      """,
      [
        "shared/base.yml": """
        extends: more.yml
        severity: {source: error, structure: warning}
        organization: {names: [Lindwurm AG], domains: lindwurm.net}
        """,
        "shared/more.yml": "fail-on: note\noutput: dist\n",
      ])
    let text = try project.run("config").text
    for line in [
      "severity.source: \"note\" ", "# shared/base.yml:2", "severity.structure",
      "fail-on: \"note\" ", "organization.domains: [\"lindwurm.net\"]",
    ] {
      #expect(text.contains(line), "\(line)\n\(text)")
    }
    #expect(try project.run("config").text.contains("extends: shared/more.yml, shared/base.yml"))
    try project.write("extends: base.yml\n", to: "shared/more.yml")
    #expect(
      try project.run("lint").failed(
        saying: "shared/more.yml:1:10: the configuration extends itself"))
    try project.write("extends: gone.yml\n", to: "shared/more.yml")
    #expect(
      try project.run("lint").failed(saying: "shared/more.yml:1:10: there is no file `gone.yml`"))
    try project.write("sevrity: {}\n", to: "shared/more.yml")
    #expect(
      try project.run("lint").failed(
        saying: "shared/more.yml:1:1: unknown key `sevrity`; did you mean `severity`?"))
  }
}
