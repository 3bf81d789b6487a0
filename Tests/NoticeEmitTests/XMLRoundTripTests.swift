import Foundation
import MarkdownSyntax
import NoticeModel
import SourceText
import Testing

@testable import NoticeEmit

/// The XML holds the whole tree: what is read back from it is what `policyc ast` prints.
@Suite struct XMLRoundTripTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: [
    "a *b **c*** ~~d~~ `e` <u> [f](g 'h') ![i][j] <k:l> www.m.example n@o.example\\\np\nq\n\n[j]: <r s> (t)\n",
    "# a #\n\nb\n=\n\n## 1.2 c {: #d .e f=\"g\" }\n\n- h\n\n  1) [x] i\n  2) j\n\n> k\n> ***\n",
    "| a | b |\n|:-:|--:|\n| c | d | e |\n\n```f g\nh\n```\n\n    i\n\n<div>\nj\n</div>\n",
    "a\u{1}b\u{0}c [d](e\u{2}f \"g\u{3}\") `h\u{4}` {: i=\"\u{5}\" }\n\n```j\u{6}\nk\r\nl\n```\n",
    "a\r\nb\rc\r\n",
    "", "---\ntitle: a\n", "[a]: b\n[a]: c\n\n[a] &amp; \\* &#0;", "<!-- a -- b -->\n\nc <? d ?>",
    "a\u{FEFF}b",
    "a[^n_1] *b[^ü]* [^n_1] [^z]\n\n[^Ü]: c\n    d\n\n    - e\n[^n_1]: f[^ü] {: .g}\n[^u\u{1}]: h\n[^Ü]: i\n",
  ])
  func readsBackTheTree(_ body: String) throws {
    for prefix in ["", "---\ntitle: T\nlocale: en # c\n---\n\n"] {
      try Self.check(Array((prefix + body).utf8), "\(body.debugDescription)")
    }
  }

  @Test func readsBackEveryFixture() throws {
    var count = 0
    for folder in ["fixtures", "locales"] {
      let top = Self.root.appendingPathComponent(folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: top.path).sorted()
      where path.hasSuffix(".md") {
        try Self.check(Array(Data(contentsOf: top.appendingPathComponent(path))), path)
        count += 1
      }
    }
    #expect(count > 50)
  }

  private static let corpus = ProcessInfo.processInfo.environment["POLICYC_CORPUS"]
  private static let specification = ProcessInfo.processInfo.environment["POLICYC_SPEC"]

  @Test(.enabled(if: corpus != nil, "POLICYC_CORPUS names no folder of real notices"))
  func readsBackTheCorpus() throws {
    let top = URL(fileURLWithPath: Self.corpus ?? "")
    for path in try FileManager.default.subpathsOfDirectory(atPath: top.path).sorted()
    where path.hasSuffix(".md") {
      try Self.check(Array(Data(contentsOf: top.appendingPathComponent(path))), path)
    }
  }

  @Test(.enabled(if: specification != nil, "POLICYC_SPEC names no folder of specifications"))
  func readsBackTheSpecifications() throws {
    let top = URL(fileURLWithPath: Self.specification ?? "")
    for path in try FileManager.default.subpathsOfDirectory(atPath: top.path).sorted()
    where path.hasSuffix(".txt") {
      let text = try String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
      let fence = String(repeating: "`", count: 32)
      for example in text.components(separatedBy: "\n\(fence) example").dropFirst() {
        let lines = example.components(separatedBy: "\n").dropFirst()
        let markdown = lines.prefix { $0 != "." }.joined(separator: "\n") + "\n"
        try Self.check(
          Array(markdown.replacingOccurrences(of: "→", with: "\t").utf8), "\(path): \(markdown)")
      }
    }
  }

  @Test func readsBackDeepNesting() throws {
    for shape in ["> ", "- ", "*a **b ", "[", "![a](b) _c __d "] {
      try Self.check(Array(String(repeating: shape, count: 400).utf8), shape)
    }
  }

  /// Compiles a notice, has the XML validated, and compares the tree that it holds.
  private static func check(_ bytes: [UInt8], _ name: String) throws {
    let notice = Notice(
      source: SourceFile(path: "a.md", bytes: bytes), assumedLocale: LocaleTag("en"))
    let source = try EmissionSource(notice, context: NoticeContext(), options: EmissionOptions())
    let spool = MemorySpool()
    spool.append(try XMLEmitter.document(of: source, to: spool))
    #expect(try XMLValidator.complaint(about: spool) == nil, "\(name)")
    let xml = spool.bytes
    let json = TreeJSONRenderer().render(notice.tree)
    var expected = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] ?? [:]
    expected["nearMisses"] = nil
    let found = try XMLTreeReader.tree(of: xml)
    let isSame = NSDictionary(dictionary: found).isEqual(to: expected)
    #expect(isSame, "\(name): \(difference(found, expected, "") ?? "")")
  }

  private static func difference(_ found: Any?, _ expected: Any?, _ place: String) -> String? {
    if let left = found as? [String: Any], let right = expected as? [String: Any] {
      for key in Set(left.keys).union(right.keys).sorted() {
        if let text = difference(left[key], right[key], place + "." + key) { return text }
      }
      return nil
    }
    if let left = found as? [Any], let right = expected as? [Any], left.count == right.count {
      for (index, pair) in zip(left, right).enumerated() {
        if let text = difference(pair.0, pair.1, place + "[\(index)]") { return text }
      }
      return nil
    }
    let isSame = (found as? NSObject)?.isEqual(expected) ?? (expected == nil)
    return isSame
      ? nil : "\(place): \(found ?? "nothing") instead of \(expected ?? "nothing")"
  }
}
