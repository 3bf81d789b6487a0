import Foundation
import SourceText
import Testing

@testable import MarkdownSyntax

/// Every span of random documents, and of the files in the folder that POLICYC_CORPUS names.
@Suite struct PositionTests {
  static let corpus = ProcessInfo.processInfo.environment["POLICYC_CORPUS"]

  @Test func randomDocuments() {
    var generator = DocumentGenerator(seed: 7)
    for number in 1...3000 { audit(generator.document(), number, .notice) }
  }

  @Test func randomDocumentsWithExtensions() {
    var generator = ExtensionGenerator(seed: 7)
    for number in 1...3000 { audit(generator.document(), number, .gfm) }
  }

  private func audit(_ document: [UInt8], _ number: Int, _ dialect: Dialect) {
    let source = SourceFile(path: "random \(number)", bytes: document)
    let faults = PositionAudit.faults(in: SyntaxTree.parse(source, dialect: dialect))
    if !faults.isEmpty {
      let text = String(decoding: document, as: UTF8.self).debugDescription
      Issue.record("\(text)\n\(faults.prefix(3).joined(separator: "\n"))")
    }
  }

  @Test(.enabled(if: PositionTests.corpus != nil, "POLICYC_CORPUS names no folder"))
  func filesOfACorpus() throws {
    let root = URL(fileURLWithPath: Self.corpus ?? "")
    let enumerator = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let files = (enumerator?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
    #expect(!files.isEmpty)
    var nodes = 0
    var wrong = 0
    for file in files.sorted(by: { $0.path < $1.path }) {
      let path = String(file.path.dropFirst(root.path.count + 1))
      let source = SourceFile(path: path, bytes: Array(try Data(contentsOf: file)))
      for dialect in Dialect.allCases {
        let tree = SyntaxTree.parse(source, dialect: dialect)
        let faults = PositionAudit.faults(in: tree)
        nodes += tree.nodes.count
        wrong += faults.count
        for fault in faults.prefix(3) { Issue.record("\(dialect): \(fault)") }
      }
    }
    print("positions: \(files.count) files, \(nodes) nodes, \(wrong) wrong")
  }
}
