import Foundation
import Testing

/// `policyc init`.
@Suite struct InitTests {
  private static let text = """
    ---
    title: Privacy
    slug: /a
    locale: en
    ---

    ## Who we are

    We are **Lindwurm Handel GmbH**. Write to privacy@lindwurm.net or dpo@lindwurm.net, by the GDPR,
    or to help@hosting.example. Hosting Example Inc. stores the data; see the UK GDPR and the CCPA.

    """

  private func value(_ key: String, in project: TemporaryProject) throws -> String {
    let lines = try project.run("config").text.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(key + ":") })
    return line.dropFirst(key.count + 2).split(separator: "#")[0].trimmingCharacters(
      in: .whitespaces)
  }

  @Test(arguments: [
    (["locales/en/x.md", "locales/de/x.md"], "locales/{locale}/{document}.md"),
    (["en/x.md", "de/x.md", "docs/how-to.md", "docs/sign-in.md"], "{locale}/{document}.md"),
    (["x.en.md", "x.de.md", "x.pt-BR.md"], "{document}.{locale}.md"),
    (["legal/x_en.md", "legal/x_zh_TW.md"], "legal/{document}_{locale}.md"),
    (["x/en.md", "x/de.md", "y/en.md"], "{document}/{locale}.md"),
    (["content/en/a/b.md", "content/de/a/b.md"], "content/{locale}/{document}.md"),
    (["privacy-en.md", "privacy-pt-BR.md"], "{document}-{locale}.md"),
    (["legal/en/privacy.md", "README.md"], "legal/{locale}/{document}.md"),
    // A site with one notice among other pages.
    (
      ["content/en/blog/a.md", "content/en/blog/b.md", "content/en/legal/privacy.md"],
      "content/{locale}/legal/privacy.md"
    ),
    (["node_modules/x/en/a.md", "node_modules/x/de/a.md"], "locales/{locale}/{document}.md"),
    (["README.md", "docs/how-to.md", "docs/index.md"], "locales/{locale}/{document}.md"),
  ])
  func findsTheLayout(_ files: [String], _ layout: String) throws {
    let project = try TemporaryProject(
      Dictionary(uniqueKeysWithValues: files.map { ($0, Self.text) }))
    let run = try project.run("init")
    #expect(run.status == 0, "\(run.standardError)")
    #expect(try value("layout", in: project) == "\"\(layout)\"")
    #expect(try project.run("config").standardError == "")
  }

  @Test func proposesLawsAndOrganization() throws {
    let project = try TemporaryProject(["locales/en/privacy.md": Self.text])
    #expect(try project.run("init").status == 0)
    #expect(try value("profiles", in: project) == #"["gdpr", "uk-gdpr", "ccpa"]"#)
    #expect(try value("organization.names", in: project) == #"["Lindwurm Handel GmbH"]"#)
    #expect(try value("organization.domains", in: project) == #"["lindwurm.net"]"#)
    #expect(
      try value("organization.emails", in: project)
        == #"["privacy@lindwurm.net", "dpo@lindwurm.net"]"#)
    #expect(try value("organization.officer", in: project) == #""dpo@lindwurm.net""#)
  }

  /// Whatever YAML makes of such a text elsewhere, it is a name here.
  @Test(arguments: [
    "Lindwurm AG", "Lindwurm \"Karten\" GmbH", "O'Neil & Co: Ltd", "#1 Maps", "Maps # Söhne",
    "Maps: AG",
    "株式会社例", "{a}", "[x]", "*star", "&amp", "!bang", "@at", "`tick", "%p", "> gt", "| pipe",
    "? q", "Yes", "null", "12", "3.0", "1e3", "~", "back\\slash", "a\u{2028}b", "e\u{301}",
    "🎉 party",
    "- dash", "-", "a,b", "0x1F", "2026-05-04", "<<", "=",
  ])
  func keepsTheNameOfTheOrganization(_ name: String) throws {
    let project = try TemporaryProject([:])
    let run = try project.run("init", "--organization=\(name)", "--profile", "gdpr", "--yes")
    #expect(run.status == 0, "\(run.standardError)")
    let config = try project.run("config", "--format", "json")
    #expect(config.standardError == "")
    let object = try JSONSerialization.jsonObject(with: config.output) as? [String: Any]
    let values = object?["values"] as? [[String: Any]] ?? []
    let names = values.first { $0["key"] as? String == "organization.names" }
    // By scalars: equal strings need not be the same characters.
    let read = (names?["value"] as? [String])?.first.map { Array($0.unicodeScalars) }
    #expect(read == Array(name.unicodeScalars))
  }

  @Test(arguments: ["", "  ", "two\nlines", "bell\u{7}", "next\u{85}line"])
  func refusesWhatIsNoName(_ name: String) throws {
    let project = try TemporaryProject([:])
    let run = try project.run("init", "--organization=\(name)", "--yes")
    #expect(run.status == 2)
    #expect(run.standardError.contains("--organization"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: project.folder.path) == [])
  }

  @Test func theSourceIsEnglishOrTheFullestLocale() throws {
    let english = try TemporaryProject([
      "locales/de/a.md": Self.text, "locales/de/b.md": Self.text, "locales/en-GB/a.md": Self.text,
    ])
    _ = try english.run("init")
    #expect(try value("source-locale", in: english) == "\"en-GB\"")
    let german = try TemporaryProject([
      "locales/de/a.md": Self.text, "locales/de/b.md": Self.text, "locales/ar/a.md": Self.text,
    ])
    _ = try german.run("init")
    #expect(try value("source-locale", in: german) == "\"de\"")
    #expect(try value("source-locale", in: german) == "\"de\"")
  }

  @Test func writesANoticeToBeginWith() throws {
    let project = try TemporaryProject([:])
    let run = try project.run("init", "--profile", "gdpr", "--locale", "de,ja")
    #expect(run.status == 0)
    #expect(
      run.text == """
        policyc.yml: written
        policyc.schema.json: written
        locales/en/privacy-policy.md: written
        locales/de/privacy-policy.md: written
        locales/ja/privacy-policy.md: written
        `policyc check` says what is wrong or missing.

        """)
    let german = try String(
      contentsOf: project.url("locales/de/privacy-policy.md"), encoding: .utf8)
    #expect(
      german.hasPrefix("---\ntitle: Datenschutzerklärung\nslug: /privacy-policy\nlocale: de\n"))
    #expect(german.contains("\n## Speicherdauer {#retention}\n\n<!-- retention: "))
    // What is not written yet is found, and nothing else about the markup or the translations.
    let check = try project.run(
      "check", "--select", "front-matter,structure,markup,parity,typography,source")
    for line in check.text.split(separator: "\n") {
      #expect(line.contains("[structure/empty-section]"), "\(line)")
    }
  }

  @Test func addsALocaleToANoticeThatIsThere() throws {
    let project = try TemporaryProject([
      "legal/en/privacy.md": Self.text, "legal/de/privacy.md": Self.text,
    ])
    let run = try project.run("init", "--locale", "fr,de")
    #expect(run.text.contains("legal/fr/privacy.md: written\n"))
    #expect(!run.text.contains("legal/de/privacy.md"))
  }

  @Test func overwritesNothing() throws {
    let project = try TemporaryProject(["policyc.yml": "# mine\n"])
    #expect(try project.run("init").failed(saying: "policyc.yml: it exists already"))
    #expect(try project.files(below: ".") == ["policyc.yml"])
    #expect(
      try String(contentsOf: project.url("policyc.yml"), encoding: .utf8) == "# mine\n")
    let other = try TemporaryProject([
      "policyc.schema.json": "mine", "locales/en/privacy-policy.md": "mine",
    ])
    #expect(try other.run("init", "--locale", "en").status == 0)
    for file in ["policyc.schema.json", "locales/en/privacy-policy.md"] {
      #expect(try String(contentsOf: other.url(file), encoding: .utf8) == "mine")
    }
  }

  @Test func asksOnATerminalOnly() throws {
    let project = try TemporaryProject(["locales/en/privacy.md": Self.text])
    func answer(_ text: String, _ options: String = "") throws -> String {
      let line = "printf '\(text)\\n' | script -qec '\"$policyc\" init \(options)' /dev/null"
      return try CommandRun(shell: line, in: project.folder).text
    }
    let no = try answer("n")
    #expect(no.contains("Write? [Y/n]") && no.contains("Nothing was written."), "\(no)")
    #expect(no.contains("Lindwurm Handel GmbH") && no.contains("gdpr, uk-gdpr, ccpa"))
    #expect(try project.files(below: ".") == ["locales/en/privacy.md"])
    let yes = try answer("y")
    #expect(yes.contains("policyc.yml: written"), "\(yes)")
    try FileManager.default.removeItem(at: project.url("policyc.yml"))
    #expect(try !answer("n", "--yes").contains("[Y/n]"))
    #expect(FileManager.default.fileExists(atPath: project.url("policyc.yml").path))
  }

  @Test func printsWithoutWriting() throws {
    let project = try TemporaryProject(["sub/locales/en/privacy.md": Self.text])
    let run = try project.run("init", "sub", "--dry-run", "--organization", "A \"B\": #1")
    #expect(run.text.hasPrefix("# yaml-language-server: $schema=./policyc.schema.json\n"))
    #expect(run.text.contains(#"names: ["A \"B\": #1"]"#))
    #expect(try project.files(below: ".") == ["sub/locales/en/privacy.md"])
    #expect(try project.run("init", "nowhere").failed(saying: "nowhere: no such file"))
    #expect(
      try project.run("init", "sub/locales/en/privacy.md").failed(saying: "it is no folder"))
  }

  @Test(.enabled(if: PythonTools.has("check-jsonschema"), "needs check-jsonschema"))
  func whatItWritesIsValidForEditors() throws {
    let project = try TemporaryProject(["locales/en/privacy.md": Self.text])
    _ = try project.run("init")
    let check = try CommandRun(
      program: PythonTools.program("check-jsonschema"),
      ["--regex-variant", "python", "--schemafile", "policyc.schema.json", "policyc.yml"],
      in: project.folder)
    #expect(check.status == 0, "\(check.text)\(check.standardError)")
  }
}
