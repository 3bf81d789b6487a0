import Testing

/// Severities with a reason, and the configuration beside the locales.
@Suite struct SeverityReasonTests {
  private static let notice = """
    ---
    title: Privacy
    slug: privacy
    locale: en
    ---

    # Privacy

    ## Empty

    ## Contact

    Write to privacy@lindwurm.net.

    """

  private static let decision = """
    severity:
      structure/empty-section:
        level: warning
        reason: the CMS fills this section in

    """

  @Test func aFindingCarriesTheReason() throws {
    let project = try TemporaryProject([
      "locales/en/privacy.md": Self.notice,
      "policyc.yml": Self.decision + "fail-on: error\n",
    ])
    let run = try project.run("lint", "--format", "text", "--select", "structure/empty-section")
    #expect(run.status == 0)
    #expect(run.text.contains("warning[structure/empty-section]"))
    #expect(run.text.contains("::: policyc.yml:3:12"), "\(run.text)")
    #expect(run.text.contains("made a warning: the CMS fills this section in"))
    let json = try project.run("lint", "--format", "json", "--select", "structure/empty-section")
    #expect(json.text.contains("made a warning: the CMS fills this section in"))
  }

  @Test func theBuildSaysWhatWasDecided() throws {
    let project = try TemporaryProject([
      "locales/en/privacy.md": Self.notice, "policyc.yml": Self.decision,
    ])
    let run = try project.run(
      "build", "--output", "out", "--select", "structure/empty-section", "--format", "concise")
    let line = "structure/empty-section is a warning here: the CMS fills this section in"
    #expect(run.status == 0)
    #expect(run.standardError.contains(line), "\(run.standardError)")
    let quiet = try project.run(
      "build", "--output", "out", "--select", "structure/empty-section", "--quiet")
    #expect(!quiet.standardError.contains(line))
  }

  @Test func theCommandLineNeedsNoReason() throws {
    let project = try TemporaryProject([
      "locales/en/privacy.md": Self.notice, "policyc.yml": Self.decision,
    ])
    let run = try project.run(
      "lint", "--severity", "structure/empty-section=error", "--select", "structure/empty-section",
      "--format", "json")
    #expect(run.status == 1)
    #expect(!run.text.contains("the CMS"))
  }

  @Test func somePathsHaveReasonsOfTheirOwn() throws {
    let project = try TemporaryProject([
      "locales/en/privacy.md": Self.notice,
      "policyc.yml": Self.decision + """
        overrides:
          - paths: [locales/en/**]
            severity:
              structure: {level: note, reason: English is a draft}

        """,
    ])
    let run = try project.run("lint", "--format", "json", "--select", "structure/empty-section")
    #expect(run.text.contains("made a note: English is a draft"), "\(run.text)")
    #expect(!run.text.contains("the CMS"))
  }

  @Test(arguments: [
    ("severity: {structure: {level: warning}}\n", "needs `level` and `reason`"),
    ("severity: {structure: {level: warning, reason: \"\"}}\n", "an empty text says nothing"),
    ("severity: {structure: {level: loud, reason: x}}\n", "unknown severity `loud`"),
    ("severity: {structure: {level: note, because: x}}\n", "unknown key `because`"),
  ])
  func aDecisionIsWhole(text: String, message: String) throws {
    let project = try TemporaryProject(["locales/en/privacy.md": Self.notice, "policyc.yml": text])
    #expect(try project.run("lint").failed(saying: message))
  }

  @Test func theConfigurationMayLieBesideTheLocales() throws {
    let project = try TemporaryProject([
      "locales/en/privacy.md": Self.notice, "locales/de/privacy.md": Self.notice,
      "locales/policyc.yml": "select: [structure/empty-section, front-matter]\n",
    ])
    // From the top, from within and for a named file, paths count from the folder around `locales`.
    let runs = [
      try project.run("lint", "--format", "concise"),
      try project.run("lint", "--format", "concise", "locales"),
      try CommandRun(["lint", "--format", "concise"], in: project.url("locales/en")),
    ]
    for run in runs {
      #expect(run.text.contains("locales/en/privacy.md:9:1: warning[structure/empty-section]"))
      #expect(run.text.contains("locales/de/privacy.md:4:9: error[front-matter/locale-path"))
    }
    #expect(try project.run("config").text.contains("file: locales/policyc.yml"))
    #expect(try project.run("sign-off", "locales/de").status == 0)
    #expect(try project.files(below: "locales").contains("policyc.lock"))
  }

  @Test func aLayoutOfItsOwnMakesItsFolderTheRoot() throws {
    let project = try TemporaryProject([
      "locales/en/privacy.md": Self.notice,
      "locales/policyc.yml": "layout: \"{locale}/{document}.md\"\n",
    ])
    let run = try project.run("lint", "--format", "concise", "--select", "structure/empty-section")
    #expect(run.text.hasPrefix("en/privacy.md:9:1"), "\(run.text)")
  }
}
