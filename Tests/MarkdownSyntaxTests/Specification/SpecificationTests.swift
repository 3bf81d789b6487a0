import Testing

@testable import MarkdownSyntax

/// The examples of the specifications in the folder that POLICYC_SPEC names.
@Suite(.enabled(if: SpecificationExample.folder != nil, "POLICYC_SPEC names no folder"))
struct SpecificationTests {
  /// Examples that changed after cmark 0.30.2: symbols count as punctuation beside delimiters, and
  /// HTML comments are read as HTML reads them. Only the specification's HTML decides them.
  private static let changedSinceCmark: Set = [354, 625, 626]

  @Test(.enabled(if: ReferenceTool.cmark.isExpected, "cmark is not installed"))
  func commonMark() throws {
    let examples = try SpecificationExample.read("commonmark-0.31.2.txt")
    #expect(examples.count == 652)
    let answers = try ReferenceTool.cmark.xml(of: examples.map { Array($0.markdown.utf8) })
    var passed = 0
    for (example, answer) in zip(examples, answers) {
      let ours = RenderedXML.render(Array(example.markdown.utf8), .commonmark)
      let html = Array(SpecificationHTML.render(example.markdown).utf8)
      let expectedHTML = Array(example.html.utf8)
      if ours != answer, !Self.changedSinceCmark.contains(example.number) {
        Issue.record(
          """
          example \(example.number) (\(example.section)): \(example.markdown.debugDescription)
          \(RenderedXML.difference(ours: ours, theirs: answer))
          """)
      } else if html != expectedHTML {
        Issue.record(
          """
          example \(example.number) (\(example.section)): \(example.markdown.debugDescription)
          \(RenderedXML.difference(ours: html, theirs: expectedHTML))
          """)
      } else {
        passed += 1
      }
    }
    print("CommonMark 0.31.2: \(passed)/\(examples.count) examples")
  }

  @Test(
    .enabled(if: ReferenceTool.cmarkGFM.isExpected, "cmark-gfm is not installed"),
    arguments: ["gfm-0.29.txt", "gfm-extensions.txt"])
  func extensions(file: String) throws {
    // `disabled` marks task items. The extensions' own file has no labels; the notice syntax has
    // neither its footnotes nor its filter, which is about output.
    let labels: Set = ["table", "strikethrough", "autolink", "disabled"]
    let sections: Set = ["Footnotes", "HTML tag filter"]
    let examples = try SpecificationExample.read(file).filter { example in
      file == "gfm-0.29.txt"
        ? labels.contains(example.label)
        : !sections.contains(example.section)
    }
    #expect(!examples.isEmpty)
    let answers = try ReferenceTool.cmarkGFM.xml(of: examples.map { Array($0.markdown.utf8) })
    var passed = 0
    for (example, answer) in zip(examples, answers) {
      let ours = RenderedXML.render(Array(example.markdown.utf8), .gfm)
      if ours == answer {
        passed += 1
      } else {
        Issue.record(
          """
          \(file), example \(example.number): \(example.markdown.debugDescription)
          \(RenderedXML.difference(ours: ours, theirs: answer))
          """)
      }
    }
    print("\(file): \(passed)/\(examples.count) examples")
  }
}
