import SourceText

@testable import MarkdownSyntax

/// Our own XML in the form in which ``ReferenceTool`` gives its answers. Bytes are compared, not
/// strings: strings are equal where only their composition differs, and hide a CR before an LF.
enum RenderedXML {
  /// The XML of a document without the two lines in front of the root element.
  static func render(_ document: [UInt8], _ dialect: Dialect) -> [UInt8] {
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", bytes: document), dialect: dialect)
    let lines = CommonMarkXMLRenderer().render(tree)
      .split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    return Array(lines.last ?? [])
  }

  /// The first lines in which two texts differ, for a failure's message.
  static func difference(ours: [UInt8], theirs: [UInt8]) -> String {
    let ours = ours.split(separator: 0x0A, omittingEmptySubsequences: false)
    let theirs = theirs.split(separator: 0x0A, omittingEmptySubsequences: false)
    let common = zip(ours, theirs).prefix { $0 == $1 }.count
    let context = max(common - 2, 0)
    func excerpt(_ lines: [ArraySlice<UInt8>]) -> String {
      lines[min(context, lines.count)..<min(common + 6, lines.count)].map {
        String(decoding: $0, as: UTF8.self).replacing("\r", with: "\\r")
      }.joined(separator: "\n  ")
    }
    return "ours:\n  \(excerpt(ours))\ntheirs:\n  \(excerpt(theirs))"
  }
}
