import Foundation
import Testing

/// The JSON schema of `policyc.yml` takes and refuses what the program does.
@Suite struct ConfigurationSchemaTests {
  /// Configurations in JSON, which is YAML, so that both read the same text.
  private static let right = [
    "{}",
    #"{"layout": "texts/{document}.{locale}.md", "source-locale": "pt-BR", "exclude": "drafts"}"#,
    #"{"profiles": "gdpr", "select": ["structure", "source/not-nfc"], "ignore": "typography"}"#,
    #"{"severity": {"structure": "off", "source/not-nfc": "error"}, "fail-on": "never"}"#,
    #"{"options": {"front-matter/unknown-key": {"allow": ["layout"]}}}"#,
    #"{"options": {"structure/paragraph-as-heading": {}, "parity/inconsistent-translation": {"words": 8}}}"#,
    #"{"overrides": [{"paths": "locales/de/**", "severity": {"parity": "note"}}, {"paths": ["a/*.md"], "ignore": ["source"], "options": {"front-matter/unknown-key": {"allow": "x"}}}]}"#,
    #"{"baseline": "known.json", "output": "dist", "emit": ["html", "xml"]}"#,
    #"{"base-url": "https://lindwurm.net/legal", "site-name": "Lindwurm"}"#,
    #"{"organization": {"names": ["Lindwurm AG"], "domains": "lindwurm.net", "emails": ["a@lindwurm.net"], "phones": "+41 44 555 01 23", "addresses": ["Am Hang 3, 8000 Zürich"], "officer": "dpo@lindwurm.net"}}"#,
    #"{"answers": {"officer-appointed": true, "cookies": "no"}}"#,
    #"{"disclosures": {"retention": {"section": "how-long"}, "international-transfers": {"none": true, "reason": "all data stay here"}}}"#,
    #"{"divergences": [{"section": "cookies", "reason": "no cookies there", "owner": "Ada", "until": "2030-01-31", "locales": ["de", "fr-CH"], "documents": "a"}, {"scope": "x", "reason": "y"}]}"#,
    #"{"glossary": [{"term": "user", "translations": {"de": ["Nutzer", "Nutzerin"]}, "forbidden": {"de": "User"}}, {"term": "x"}]}"#,
    #"{"do-not-translate": ["Lindwurm"], "link-hosts": {"shop.example.org": {"de": "shop.example.de", "fr": ["a.example.fr"]}}}"#,
  ]

  private static let wrong = [
    #"[]"#, #"{"laoyut": "x"}"#, #"{"layout": 3}"#, #"{"layout": "notices.md"}"#,
    #"{"source-locale": "-"}"#, #"{"exclude": ["/etc"]}"#, #"{"exclude": ["../x"]}"#,
    #"{"exclude": "./"}"#, #"{"profiles": ["gdrp"]}"#, #"{"select": {"structure": true}}"#,
    #"{"ignore": ["structur"]}"#, #"{"severity": {"structure": "grave"}}"#,
    #"{"severity": {"structur": "off"}}"#, #"{"severity": "error"}"#, #"{"fail-on": "sometimes"}"#,
    #"{"options": {"structure/empty-section": {"x": 1}}}"#, #"{"options": {"front-matter": {}}}"#,
    #"{"options": {"front-matter/unknown-key": {"alow": ["x"]}}}"#,
    #"{"options": {"parity/inconsistent-translation": {"words": "many"}}}"#,
    #"{"options": {"parity/inconsistent-translation": {"words": -1}}}"#,
    #"{"overrides": {"paths": "x"}}"#, #"{"overrides": [{"severity": {"parity": "note"}}]}"#,
    #"{"overrides": [{"paths": "x", "severty": {}}]}"#, #"{"baseline": ""}"#, #"{"emit": "pdf"}"#,
    #"{"base-url": "lindwurm.net"}"#, #"{"base-url": "https://lindwurm.net/?a"}"#,
    #"{"base-url": "ftp://lindwurm.net/"}"#, #"{"site-name": ""}"#,
    #"{"organization": {"name": "x"}}"#, #"{"organization": ["x"]}"#,
    #"{"organization": {"domains": ["https://lindwurm.net/"]}}"#,
    #"{"organization": {"domains": ["lindwurm"]}}"#,
    #"{"organization": {"emails": ["lindwurm.net"]}}"#,
    #"{"organization": {"phones": ["call us"]}}"#, #"{"organization": {"officer": "the boss"}}"#,
    #"{"organization": {"names": [""]}}"#, #"{"answers": {"cookies": "perhaps"}}"#,
    #"{"answers": {"cokies": true}}"#, #"{"answers": {"cookies": 1}}"#,
    #"{"disclosures": {"retention": {"none": true}}}"#, #"{"disclosures": {"retention": {}}}"#,
    #"{"disclosures": {"retension": {"section": "x"}}}"#,
    #"{"disclosures": {"retention": {"section": "x", "none": true, "reason": "y"}}}"#,
    #"{"divergences": [{"section": "cookies"}]}"#, #"{"divergences": [{"reason": "x"}]}"#,
    #"{"divergences": [{"section": "a", "link": "b", "reason": "x"}]}"#,
    #"{"divergences": [{"section": "a", "reason": "x", "until": "soon"}]}"#,
    #"{"divergences": [{"section": "a", "reason": "x", "locales": "-"}]}"#,
    #"{"glossary": [{"translations": {}}]}"#, #"{"glossary": {"user": "Nutzer"}}"#,
    #"{"glossary": [{"term": "x", "translations": {"-": "y"}}]}"#,
    #"{"do-not-translate": [{}]}"#, #"{"link-hosts": {"shop": {"de": "a.example"}}}"#,
    #"{"link-hosts": {"shop.example": {"de": "a/b"}}}"#, #"{"extends": {}}"#, #"{"extends": ""}"#,
  ]

  @Test(.enabled(if: SchemaValidator.isUsable, "needs python3-jsonschema"))
  func aValidatorAgreesWithTheProgram() throws {
    let project = try TemporaryProject()
    try project.write(project.run("config", "--schema").output, to: "schema.json")
    #expect(
      try project.run("schema", "config").output
        == Data(
          contentsOf: project.url("schema.json")))
    let instances = Self.right + Self.wrong
    let names = instances.indices.map { "\($0).yml" }
    for (name, text) in zip(names, instances) { try project.write(text, to: name) }
    let problems = try SchemaValidator.problems(
      of: names, schema: "schema.json", in: project)
    try #require(problems.count == instances.count)
    for (index, text) in instances.enumerated() {
      let run = try project.run("config", "--config", names[index])
      let isRight = index < Self.right.count
      #expect(problems[index].isEmpty == isRight, "\(text): \(problems[index])")
      #expect((run.status == 0) == isRight, "\(text): \(run.standardError)")
      if !isRight { #expect(run.failed(saying: "\(index).yml:1:"), "\(run.standardError)") }
    }
  }

  @Test func knowsEveryKeyThatConfigLists() throws {
    let project = try TemporaryProject()
    let schema = try #require(
      JSONSerialization.jsonObject(with: project.run("config", "--schema").output)
        as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    for line in try project.run("config").text.split(separator: "\n").dropFirst(2) {
      let key = line.prefix { $0 != ":" && $0 != "." }
      #expect(properties[String(key)] != nil, "\(key)")
    }
    for (key, value) in properties {
      #expect((value as? [String: Any])?["description"] is String, "\(key)")
    }
  }
}
