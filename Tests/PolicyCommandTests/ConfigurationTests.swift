import Foundation
import Testing

/// `policyc.yml`, the options over it, and `policyc config`.
@Suite struct ConfigurationTests {
  @Test func printsEachValueWithItsOrigin() throws {
    let project = try TemporaryProject()
    try project.write(
      """
      # Our notices.
      profiles: gdpr
      select: [structure, front-matter]
      severity:
        structure: note
      output: dist
      """, to: "policyc.yml")
    let text = try project.run("config", "--ignore", "source", "locales/de").text
    #expect(
      text == """
        root: \(project.folder.path)
        file: policyc.yml
        layout: "locales/{locale}/{document}.md"  # default
        source-locale: "en"                       # default
        exclude: []                               # default
        profiles: ["gdpr"]                        # policyc.yml:2
        select: ["structure", "front-matter"]     # policyc.yml:3
        ignore: ["source"]                        # --ignore
        severity.structure: "note"                # policyc.yml:5
        fail-on: "error"                          # default
        baseline: null                            # default
        output: "dist"                            # policyc.yml:6
        emit: ["html", "text", "xml"]             # default
        base-url: null                            # default
        site-name: null                           # default
        organization.names: []                    # default
        organization.domains: []                  # default
        organization.emails: []                   # default
        organization.phones: []                   # default
        organization.addresses: []                # default
        organization.officer: null                # default
        do-not-translate: []                      # default

        """)
  }

  @Test func printsJSON() throws {
    let project = try TemporaryProject()
    let run = try project.run("config", "--format", "json", "--source-locale", "DE-at")
    let document = try #require(
      JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(document["root"] as? String == project.folder.path)
    #expect(document["file"] is NSNull)
    let values = try #require(document["values"] as? [[String: Any]])
    let locale = try #require(values.first { $0["key"] as? String == "source-locale" })
    #expect(locale["value"] as? String == "de-AT")
    #expect(locale["origin"] as? String == "--source-locale")
  }

  @Test(arguments: [
    ("laoyut: x\n", "policyc.yml:1:1: unknown key `laoyut`; did you mean `layout`?"),
    ("entirely-different: x\n", "policyc.yml:1:1: unknown key `entirely-different`"),
    ("layout: [x]\n", "policyc.yml:1:9: expected a text, found a list"),
    ("layout:\n", "expected a text, found nothing"),
    ("layout: ../{locale}/x.md\n", "policyc.yml:1:9: the layout `../{locale}/x.md`"),
    ("output: out\nprofiles: {gdpr: yes}\n", "policyc.yml:2:11: expected a list of texts"),
    ("select:\n  - structure\n  - structur\n", "policyc.yml:3:5: unknown rule or group `structur`"),
    ("severity: error\n", "policyc.yml:1:11: expected rules with their levels"),
    ("severity:\n  structure: high\n", "policyc.yml:2:14: unknown severity `high`"),
    ("fail-on: always\n", "policyc.yml:1:10: unknown threshold `always`"),
    ("emit: [pdf]\n", "policyc.yml:1:8: unknown artifact format `pdf`"),
    ("output: out\noutput: dist\n", "policyc.yml:2:1: the key `output` stands here twice"),
    ("- layout\n", "policyc.yml:1:1: expected `key: value` lines, found a list"),
    ("layout: [\n", "policyc.yml:2:1"),
    ("layout: &a x\nselect: *a\n", "anchors and aliases"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ words: String) throws {
    let project = try TemporaryProject()
    try project.write(text, to: "policyc.yml")
    for command in [["config"], ["lint"], ["build", "--output", "out"]] {
      let run = try CommandRun(command, in: project.folder)
      #expect(run.failed(saying: words), "\(run.standardError)")
    }
    #expect(try project.run("lint", "--no-config").status == 0)
  }

  @Test func isFoundUpwardFromThePath() throws {
    let project = try TemporaryProject([
      "shop/policyc.yml": "layout: \"texts/{document}.{locale}.md\"\n",
      "shop/texts/privacy.en.md": TemporaryProject.notice(),
      "other/locales/en/a.md": TemporaryProject.notice(),
    ])
    let run = try project.run("lint", "--format", "json", "shop/texts")
    #expect(run.text.contains(#""files": 1, "sets": 1"#))
    #expect(
      try project.run("config", "shop/texts/privacy.en.md").text.contains("file: shop/policyc.yml"))
    #expect(
      try project.run("lint", "shop", "other")
        .failed(saying: "two configurations, `shop/policyc.yml` and `none`"))
    #expect(try project.run("lint", "--config", "gone.yml").failed(saying: "gone.yml", "no such"))
  }

  @Test func anEmptyFileSaysNothing() throws {
    let project = try TemporaryProject()
    try project.write("# nothing yet\n", to: "policyc.yml")
    #expect(try project.run("lint").status == 0)
  }

  @Test func theOutputFolderCountsFromTheFile() throws {
    let project = try TemporaryProject()
    try project.write("output: dist\nemit: html\n", to: "policyc.yml")
    let run = try CommandRun(["build"], in: project.url("locales"))
    #expect(run.status == 0)
    #expect(
      try project.files(below: "dist") == [
        "de/legal/a.html", "en/legal/a.html", "index.html", "manifest.json",
      ])
  }
}
