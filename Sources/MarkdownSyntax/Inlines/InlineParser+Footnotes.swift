import SourceText

extension InlineParser {
  /// Makes the text between `opener` and the bracket at `closing` a reference to a footnote; whether
  /// it is one. Links come first, as in cmark-gfm.
  mutating func readFootnote(_ closing: Int, _ opener: Bracket) -> Bool {
    let view = text.view
    // A label holds no bracket, so that each byte is looked at once.
    guard hasFootnotes, !opener.isImage, !opener.hasBracketAfter,
      view[opener.textStart] == UInt8(ascii: "^"),
      let label = FootnoteTable.label(in: view, at: opener.textStart - 1),
      label.upperBound == closing, let footnote = tables.footnotes.index(of: label, in: view)
    else { return false }
    // What was read inside the label means nothing.
    items.removeSubrange((opener.item + 1)...)
    delimiters.removeSubrange(opener.delimiterCount...)
    items[opener.item].kind = .footnote
    items[opener.item].end = Int32(closing + 1)
    items[opener.item].payload = Int32(footnote)
    index = closing + 1
    textStart = index
    textNeedsDecoding = false
    return true
  }
}
