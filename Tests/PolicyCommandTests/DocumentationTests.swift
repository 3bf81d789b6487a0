import Foundation
import Testing

/// `policyc rules` and `policyc explain`.
@Suite struct DocumentationTests {
  @Test func listsAndExplainsEveryRule() throws {
    let project = try TemporaryProject()
    let json = try project.run("rules", "--format", "json")
    let document = try #require(
      JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let rules = try #require(document["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.contains("structure/empty-section"))
    let text = try project.run("rules").text
    #expect(
      text.split(separator: "\n").map { String($0.prefix { $0 != " " }) } == ids)
    let reference = try project.run("rules", "--format", "markdown").text
    for id in ids {
      #expect(reference.contains("\n### `\(id)`\n"))
      let text = try project.run("explain", id).text
      #expect(text.hasPrefix("\(id)\n"))
      #expect(text.contains("\nexample\n") && text.contains("[\(id)]: "), "\(id)")
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(id)")
    }
  }

  @Test func explainsEveryGroupAndProfile() throws {
    let project = try TemporaryProject()
    let groups = Set(
      try project.run("rules").text.split(separator: "\n").map { $0.prefix { $0 != "/" } })
    let reference = try project.run("rules", "--format", "markdown").text
    for group in groups {
      let text = try project.run("explain", String(group)).text
      #expect(text.hasPrefix("\(group)\n") && text.contains("\nrules\n\(group)/"), "\(text)")
      #expect(reference.contains("\n## \(group)\n"))
    }
    let profiles = [
      "core", "gdpr", "uk-gdpr", "ccpa", "caloppa", "coppa", "lgpd", "pipeda", "fadp",
    ]
    for profile in profiles + ["all"] {
      let text = try project.run("explain", profile).text
      #expect(text.hasPrefix("\(profile)\n  "))
      for format in ["markdown", "json"] {
        #expect(try project.run("explain", profile, "--format", format).status == 0)
      }
      #expect(reference.contains("\n| `\(profile)` |"))
    }
  }

  @Test func theReferenceIsMarkdownWithoutBrokenFences() throws {
    let project = try TemporaryProject()
    try project.write(project.run("rules", "--format", "markdown").output, to: "rules.md")
    let tree = try project.run("ast", "--dialect", "gfm", "rules.md").text
    let rules = try project.run("rules").text.split(separator: "\n").count
    let headings = tree.split(separator: "\n").count { $0.hasSuffix(" level 3") }
    #expect(headings == rules)
  }

  @Test func explainsInThreeFormats() throws {
    let project = try TemporaryProject()
    let text = try project.run("explain", "structure/empty-section").text
    #expect(text.contains("\nwhy\n"))
    let page = try project.run("explain", "structure/empty-section", "--format", "markdown").text
    #expect(page.hasPrefix("# `structure/empty-section`\n"))
    let json = try project.run("explain", "structure/empty-section", "--format", "json")
    let rule = try #require(JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(rule["group"] as? String == "structure")
  }
}
