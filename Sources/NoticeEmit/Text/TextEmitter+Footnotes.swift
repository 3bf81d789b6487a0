import MarkdownSyntax

extension TextEmitter {
  /// Appends the mark of a footnote, which no number of a link looks like.
  func append(referenceToFootnote node: Int, to text: inout InlineText) {
    guard let index = source.footnoteIndices[node] else { return }
    text.append("[^\(source.footnotes[index].number)]".utf8)
  }

  /// Writes the footnotes behind the text.
  mutating func writeFootnotes() {
    guard !source.footnotes.isEmpty else { return }
    askForGap(2)
    writeHeading(
      Array(PageWords.words(for: source.notice.locale).footnotes.utf8), level: 2)
    askForGap(1)
    for footnote in source.footnotes {
      let mark = Array("[^\(footnote.number)] ".utf8)
      push(
        Prefix(first: mark, rest: [UInt8](repeating: 0x20, count: mark.count), width: mark.count))
      var walk = SyntaxTreeWalk(below: footnote.node, in: tree)
      while let step = walk.next() {
        switch step {
        case .enter(let node): enter(node, &walk)
        case .leave(let node): leave(node)
        }
      }
      pop()
      askForGap(1)
    }
    writeReferences()
  }
}
