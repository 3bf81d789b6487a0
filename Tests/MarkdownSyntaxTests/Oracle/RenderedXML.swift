import SourceText

@testable import MarkdownSyntax

/// Our own XML in the form in which ``ReferenceTool`` gives its answers.
enum RenderedXML {
  /// The XML of a document without the two lines in front of the root element.
  static func render(_ document: [UInt8], _ dialect: Dialect) -> String {
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: document), dialect: dialect)
    let xml = String(decoding: CommonMarkXMLRenderer().render(tree), as: UTF8.self)
    return xml.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).last
      .map(String.init) ?? ""
  }

  /// The first lines in which two XML texts differ, for a failure's message.
  static func difference(ours: String, theirs: String) -> String {
    let ours = ours.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = theirs.split(separator: "\n", omittingEmptySubsequences: false)
    let common = zip(ours, theirs).prefix { $0 == $1 }.count
    let context = max(common - 2, 0)
    func excerpt(_ lines: [Substring]) -> String {
      lines[min(context, lines.count)..<min(common + 6, lines.count)].joined(separator: "\n  ")
    }
    return "ours:\n  \(excerpt(ours))\ntheirs:\n  \(excerpt(theirs))"
  }
}
