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
    let table = try project.run("rules", "--format", "markdown").text
    #expect(table.split(separator: "\n").count == ids.count + 2)
    for id in ids {
      #expect(try project.run("explain", id).text.hasPrefix("\(id)\n"))
    }
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
