import MarkdownSyntax

/// Footnotes stand behind the text, wherever the notice has them; the roles are those of DPUB-ARIA 1.1.
extension HTMLEmitter {
  /// The most places in the text that one footnote leads back to.
  private static let maximumWaysBack = 20

  /// Writes the number that leads to a footnote.
  mutating func writeFootnoteReference(_ node: Int) {
    guard let index = source.footnoteIndices[node] else { return }
    let footnote = source.footnotes[index]
    writer.open("sup")
    // A link holds no other.
    if anchorDepth == 0 {
      writer.open("a")
      writer.attribute("href", "#" + identifier(footnote.id))
      if let id = source.footnoteReferenceIDs[node] { writer.attribute("id", identifier(id)) }
      writer.attribute("role", "doc-noteref")
      writer.attribute("aria-label", "\(words.footnote) \(footnote.number)")
      writeLanguageOfWords()
      writer.text(String(footnote.number))
      writer.close()
    } else {
      writer.text(String(footnote.number))
    }
    writer.close()
  }

  /// Writes the footnotes.
  mutating func writeFootnotes() {
    guard !source.footnotes.isEmpty else { return }
    writer.open("section")
    writer.attribute("class", "notes")
    writer.attribute("role", "doc-endnotes")
    writer.attribute("aria-label", words.footnotes)
    writer.text("\n")
    writer.open("ol")
    writer.text("\n")
    for footnote in source.footnotes {
      writer.open("li")
      writer.attribute("id", identifier(footnote.id))
      writer.text("\n")
      writeNodes(below: footnote.node)
      if !isEndedByParagraph(footnote), !linked(footnote).isEmpty {
        writer.open("p")
        writeWaysBack(to: footnote, isAlone: true)
        closeLine()
      }
      closeLine()
    }
    closeLine()
    closeLine()
  }

  /// Writes the links from a footnote back to the text, where a paragraph ends it.
  mutating func writeWaysBack(behind paragraph: Int) {
    guard let parent = tree.parent(paragraph), tree.kind(parent) == .footnoteDefinition,
      tree.descendants(paragraph).upperBound == tree.descendants(parent).upperBound,
      let index = source.footnoteIndices[parent]
    else { return }
    writeWaysBack(to: source.footnotes[index])
  }

  private mutating func writeWaysBack(to footnote: ShownFootnote, isAlone: Bool = false) {
    for (index, reference) in linked(footnote).enumerated() {
      // The first must not stand on a line alone.
      if index > 0 || !isAlone { writer.text(index == 0 ? "\u{A0}" : " ") }
      writer.open("a")
      writer.attribute("href", "#" + identifier(reference.id))
      writer.attribute("role", "doc-backlink")
      let number = index == 0 ? "\(footnote.number)" : "\(footnote.number)-\(index + 1)"
      writer.attribute("aria-label", "\(words.back) \(number)")
      writeLanguageOfWords()
      // U+FE0E keeps it from being drawn as an emoji.
      writer.text("↩\u{FE0E}")
      writer.close()
    }
  }

  /// The references that are links, the first of them: those that stand in a link are none.
  private func linked(_ footnote: ShownFootnote) -> [(node: Int, id: String)] {
    var links: [(node: Int, id: String)] = []
    for reference in footnote.references where !isInLink(reference.node) {
      links.append(reference)
      if links.count == Self.maximumWaysBack { break }
    }
    return links
  }

  private func isInLink(_ inline: Int) -> Bool {
    var node = tree.parent(inline)
    while let inner = node, !tree.kind(inner).isBlock {
      if tree.kind(inner) == .link { return true }
      node = tree.parent(inner)
    }
    return false
  }

  private func isEndedByParagraph(_ footnote: ShownFootnote) -> Bool {
    var last: Int?
    for child in tree.children(footnote.node) { last = child }
    return last.map { tree.kind($0) == .paragraph } ?? false
  }
}
