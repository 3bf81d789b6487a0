import Foundation
import Testing

@testable import NoticeLint

/// The list of rules, their files and their specs say the same.
@Suite struct RuleCatalogTests {
  private static let rulesFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/NoticeLint/Rules").standardizedFileURL

  @Test func eachRuleHasItsFileAndEachFileItsRule() throws {
    let enumerator = FileManager.default.enumerator(
      at: Self.rulesFolder, includingPropertiesForKeys: nil)
    let files = (enumerator?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    // `Name+Topic` holds an extension.
    let found = files.filter { !$0.lastPathComponent.contains("+") }
    let names = found.map {
      $0.deletingLastPathComponent().lastPathComponent + "/"
        + $0.deletingPathExtension().lastPathComponent
    }
    let expected = RuleCatalog.rules.map { Self.typeName($0.metadata.group) + "/\($0)" }
    #expect(names.sorted() == expected.sorted())
    for url in files {
      let text = try String(contentsOf: url, encoding: .utf8)
      let name = url.lastPathComponent.prefix { $0 != "+" && $0 != "." }
      let rule = RuleCatalog.rules.first { "\($0)" == name }
      let word = found.contains(url) ? "id: \"\(rule?.metadata.id ?? "")\"" : "extension \(name) {"
      #expect(rule != nil && text.contains(word), "\(url)")
    }
  }

  @Test func typesAreNamedAfterTheirRules() {
    for rule in RuleCatalog.rules {
      let name = Self.typeName(rule.metadata.name).lowercased()
      let group = Self.typeName(rule.metadata.group).lowercased()
      let type = "\(rule)".lowercased()
      // Files of one module need different names, so that some carry their group's.
      #expect(type == name || type == group + name, "\(rule.metadata.id)")
    }
  }

  @Test func eachRuleHasItsSpecAndEachSpecItsRule() {
    #expect(RuleSpec.all.map(\.rule) == RuleCatalog.metadata.map(\.id).sorted())
  }

  @Test func idsAreUniqueAndGroupsStandTogether() {
    let ids = RuleCatalog.metadata.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(RuleCatalog.groups).count == RuleCatalog.groups.count)
  }

  @Test func metadataIsComplete() {
    for rule in RuleCatalog.metadata {
      #expect(!rule.why.isEmpty && rule.why.hasSuffix("."), "\(rule.id)")
      #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(rule.sources.allSatisfy { !$0.work.isEmpty })
    }
  }

  @Test func nearestNameIsOffered() {
    #expect(RuleCatalog.nearest(to: "structure/emty-section") == "structure/empty-section")
    #expect(RuleCatalog.nearest(to: "structur") == "structure")
    #expect(RuleCatalog.nearest(to: "zzzzzzzz") == nil)
  }

  private static func typeName(_ kebab: String) -> String {
    kebab.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
