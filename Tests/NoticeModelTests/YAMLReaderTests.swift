import NoticeModel
import SourceText
import Testing

@Suite struct YAMLReaderTests {
  private func read(_ text: String, prefix: String = "") throws -> (YAMLNode?, SourceFile) {
    let file = SourceFile(path: "a.md", text: prefix + text)
    let span = SourceSpan(prefix.utf8.count, file.bytes.count)
    return (try YAMLReader.read(file, in: span), file)
  }

  private func problem(_ text: String, prefix: String = "") -> (
    kind: YAMLProblem.Kind, text: String
  )? {
    let file = SourceFile(path: "a.md", text: prefix + text)
    do throws(YAMLProblem) {
      _ = try YAMLReader.read(file, in: SourceSpan(prefix.utf8.count, file.bytes.count))
      return nil
    } catch let problem {
      return (problem.kind, file.text(of: problem.span))
    }
  }

  @Test(arguments: [
    ("a: plain text", "plain text", "plain text"), ("a: 'it''s'", "it's", "'it''s'"),
    ("a: \"q\\\"x\\u00e4\" # no", "q\"xä", "\"q\\\"x\\u00e4\""), ("a: true", "true", "true"),
    ("a: 2026-05-04", "2026-05-04", "2026-05-04"), ("a: 1.10  ", "1.10", "1.10"),
    ("日本: 語 # x", "語", "語"), ("é: é\u{301}", "é\u{301}", "é\u{301}"),
    ("a: !!str 12", "12", "12"),
    ("a: one\n  two\n\n  three", "one two\nthree", "one\n  two\n\n  three"),
    ("a: |\n  x\n   y\n", "x\n y\n", "|\n  x\n   y"),
    ("a: >-\n  x\n  y\n\nb: 1", "x y", ">-\n  x\n  y"),
    ("a: x # &b *c", "x", "x"),
    (
      "a: We *really* care & more", "We *really* care & more",
      "We *really* care & more"
    ), ("a: '*x'", "*x", "'*x'"), ("a: \"👩‍💻\"", "👩‍💻", "\"👩‍💻\""),
  ])
  func scalars(text: String, value: String, slice: String) throws {
    for (prefix, body) in [
      ("", text), ("---\n", text), ("\u{FEFF}---\r\n", text.replacing("\n", with: "\r\n")),
    ] {
      let (root, file) = try read(body, prefix: prefix)
      let node = try #require(root?.mapping?.first?.value)
      #expect(node.text == value)
      #expect(
        file.text(of: node.span)
          == (prefix.contains("\r") ? slice.replacing("\n", with: "\r\n") : slice))
    }
  }

  /// A key that is a list, and stands twice beside others that do, was written over with the same
  /// signs again and again.
  @Test func listsAsKeysTwice() throws {
    let (root, file) = try read(
      "ICl: .x\nlocae: trin\n? - a\n:\nitle: aa\nx: .\nlocale: xy\n ingy\n? - a\n1:\nitl: n\n"
        + "x: ?[*a]\no: xxyn\n -a\n7:\nttl: a")
    let keys = try #require(root?.mapping).map { file.text(of: $0.key.span) }
    #expect(
      keys == [
        "ICl", "locae", "- a", "itle", "x", "locale", "- a", "1", "itl", "x", "o", "7", "ttl",
      ])
  }

  /// Places are right far into a line, and behind a key of long scalars that stands twice.
  @Test func placesInLongLines() throws {
    let list = "a: [" + String(repeating: "é, ", count: 200) + "日本, \"x\"]"
    let (root, file) = try read("キー: 1\nキー: 2\n" + list)
    let entries = try #require(root?.mapping)
    let last = try #require(entries.last?.value.sequence)
    #expect(entries.prefix(2).map(\.key.text) == ["キー", "キー"])
    #expect(last.suffix(3).map { file.text(of: $0.span) } == ["é", "日本", "\"x\""])
  }

  @Test func collections() throws {
    let (root, file) = try read("a: [x, 'y', # c ]\n  z] # d\nb:\n- p\n- q: 1\n  r: {s: t}\n")
    let entries = try #require(root?.mapping)
    #expect(entries.compactMap(\.key.text) == ["a", "b"])
    #expect(entries[0].value.sequence?.compactMap(\.text) == ["x", "y", "z"])
    #expect(file.text(of: entries[0].value.span) == "[x, 'y', # c ]\n  z]")
    #expect(file.text(of: entries[1].value.span) == "- p\n- q: 1\n  r: {s: t}")
    #expect(entries[1].value.sequence?.last?.value("r")?.value("s")?.text == "t")
  }

  @Test func unusualLineEnds() throws {
    // libyaml ends lines at U+0085 and U+2028 too; the key behind them keeps its place.
    let (root, file) = try read("a: 'x\u{85}y\u{2028}z'\nb: here\n")
    let value = try #require(root?.value("b"))
    #expect(file.text(of: value.span) == "here")
  }

  @Test(arguments: [
    "a: 1\nb: 2\na: 3\n", "a: 1\r\nb: 2\r\na: 3", "\"a\": 1\nb: 2\na: 3", "a: 1\nb: 2\n'a': 3",
  ])
  func duplicateKeys(text: String) throws {
    let (root, file) = try read(text)
    let entries = try #require(root?.mapping)
    #expect(entries.compactMap(\.key.text) == ["a", "b", "a"])
    #expect(entries.compactMap(\.value.text) == ["1", "2", "3"])
    let duplicate = try #require(root?.duplicateKeys.first)
    #expect(duplicate.first == entries[0].key.span)
    #expect(duplicate.key.span == entries[2].key.span)
    #expect(file.text(of: duplicate.key.span).contains("a"))
  }

  @Test func threeTimesAndNested() throws {
    let (root, _) = try read("é: 1\né: 2\né: 3\nn:\n  x: 1\n  x: 2\n")
    #expect(root?.mapping?.compactMap(\.key.text) == ["é", "é", "é", "n"])
    #expect(root?.duplicateKeys.count == 2)
    #expect(root?.value("n")?.duplicateKeys.map(\.key.value) == ["x"])
  }

  @Test(arguments: ["", "\n\n", "# nothing\n"])
  func nothing(text: String) throws {
    #expect(try read(text).0 == nil)
  }

  @Test func syntaxProblemHasItsPlace() {
    let found = problem("title: a\nslug: b: c\n", prefix: "---\n")
    #expect(found?.kind == .syntax(message: "mapping values are not allowed in this context"))
    #expect(found?.text == ": c")
  }

  @Test(arguments: [
    "a: [x", "a: 'x", "a: \"\\q\"", "a: b\n c: d\n  - e", "\tx: 1\n\ty: 2", "a: @x",
    "---\na: 1\n---\nb: 2\n",
    "a: \u{1}", "a: b\nc", "%YAML 9.0\n---\na", "{a: 1", "a: !<x y",
  ])
  func syntaxProblems(text: String) {
    guard case .syntax(let message) = problem(text)?.kind else {
      Issue.record("read without a problem: \(text)")
      return
    }
    #expect(!message.isEmpty)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x\n", "&"), ("a: &x [1]\n", "&"), ("a: *x", "*"), ("a: [b, *c]", "*"),
    ("a: &x\n  k: v\nb:\n  <<: *x\n", "&"), ("&a [*a]", "&"), ("- &a x", "&"),
    ("a: !!str &x y", "&"),
    ("? &a [b]\n: c", "&"),
  ])
  func aliasesAreRefused(text: String, sign: String) {
    #expect(problem(text)?.kind == .aliases)
    #expect(problem(text)?.text == sign)
  }

  @Test func hostileInputIsRefused() {
    let limit = YAMLProblem.Kind.tooLarge(limit: "32 levels")
    for text in [
      String(repeating: "[", count: 200_000), String(repeating: "{a: ", count: 50_000),
      String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
      String(repeating: "[ \"]\", ", count: 20_000),
      (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ] {
      #expect(problem(text)?.kind == limit)
    }
    let large = String(repeating: "a", count: 300_000)
    #expect(problem(large)?.kind == .tooLarge(limit: "256 KiB"))
  }

  /// Brackets between quotation marks and in comments are none, and those that close do close.
  @Test func manyBracketsAreNotDeep() throws {
    let item = """
      - {a: ["x"], b: 'y', c: it's} # [
      - ["]", 'it''s ]', "\\"]",
        "a", [b]
        ]
      - a [b {c
      - don't [
      - {"a":"b]", "c":[d]}
      - a: |
          [a "b

          {c
      - |
        "[

      """
    let read = try read(String(repeating: item, count: 100)).0
    guard case .sequence(let nodes) = read?.content else {
      Issue.record("no sequence")
      return
    }
    #expect(nodes.count == 700)
  }

  @Test func malformedBytesKeepPlaces() throws {
    let bytes = Array("a: x".utf8) + [0xFF, 0xC3] + Array("y\nb: z".utf8)
    let file = SourceFile(path: "a", bytes: bytes)
    let root = try YAMLReader.read(file)
    #expect(root?.value("a")?.text == "x??y")
    #expect(root?.value("b").map { file.text(of: $0.span) } == "z")
  }
}
