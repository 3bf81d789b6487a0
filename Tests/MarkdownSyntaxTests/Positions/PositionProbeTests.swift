import SourceText
import Testing

@testable import MarkdownSyntax

/// Places that parsers with line-wise positions get wrong, each with the slices that are right.
@Suite struct PositionProbeTests {
  @Test(arguments: probes + extensionProbes)
  func slices(probe: PositionProbe) {
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", text: probe.markdown), dialect: .gfm)
    for (kind, texts) in probe.slices {
      #expect(PositionProbe.slices(of: kind, in: tree) == texts, "\(kind)")
    }
    #expect(PositionAudit.faults(in: tree) == [])
  }

  /// The same probes behind other text, with other line ends and in containers.
  @Test(arguments: probes + extensionProbes)
  func slicesElsewhere(probe: PositionProbe) {
    let lines = probe.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let isSpacedOff = !probe.markdown.hasPrefix("\u{FEFF}")
    if isSpacedOff {
      expect(probe, in: "隱私權 👍🏽 é\n\n" + probe.markdown)
    }
    for lineEnd in ["\r\n", "\r"] {
      expect(probe, in: lines.joined(separator: lineEnd), lineEnd: lineEnd)
    }
  }

  private func expect(_ probe: PositionProbe, in markdown: String, lineEnd: String = "\n") {
    let tree = SyntaxTree.parse(SourceFile(path: "a.md", text: markdown), dialect: .gfm)
    for (kind, texts) in probe.slices where kind != .paragraph && kind != .text {
      let expected = texts.map { $0.replacing("\n", with: lineEnd) }
      #expect(PositionProbe.slices(of: kind, in: tree) == expected, "\(kind)")
    }
    #expect(PositionAudit.faults(in: tree) == [])
  }

  static let probes = [
    PositionProbe(
      "a continuation line whose indentation is stripped", "one\n   two [l](u) *e*\n",
      (.link, ["[l](u)"]), (.emphasis, ["*e*"]), (.text, ["one", "two ", "l", " ", "e"])),
    PositionProbe(
      "a paragraph whose first line is indented", "  one\ntwo *e* three [l](u)\n",
      (.paragraph, ["one\ntwo *e* three [l](u)"]), (.emphasis, ["*e*"]), (.link, ["[l](u)"])),
    PositionProbe(
      "a lazy line of a quote", "> a\nb *c* [l](u)\n",
      (.blockQuote, ["> a\nb *c* [l](u)"]), (.emphasis, ["*c*"]), (.link, ["[l](u)"])),
    PositionProbe(
      "a lazy line of an item", "- a\nb *c*\n  - d\ne `f`\n",
      (.emphasis, ["*c*"]), (.code, ["`f`"]), (.text, ["a", "b ", "c", "d", "e "])),
    PositionProbe(
      "a link over two lines", "x [one\ntwo](u) y\n",
      (.link, ["[one\ntwo](u)"]), (.text, ["x ", "one", "two", " y"])),
    PositionProbe(
      "a link over two lines of a quote", "> x [one\n> two](u\n> 't') y\n",
      (.link, ["[one\n> two](u\n> 't')"]), (.text, ["x ", "one", "two", " y"])),
    PositionProbe(
      "strong at the start of emphasis", "***a** b*\n",
      (.strong, ["**a**"]), (.emphasis, ["***a** b*"])),
    PositionProbe(
      "emphasis at the start of strong", "***a* b**\n",
      (.strong, ["***a* b**"]), (.emphasis, ["*a*"])),
    PositionProbe(
      "emphasis at the end of strong", "**a *b***\n",
      (.strong, ["**a *b***"]), (.emphasis, ["*b*"])),
    PositionProbe(
      "a run that is only partly used", "***a*\n", (.emphasis, ["*a*"]), (.text, ["**", "a"])),
    PositionProbe(
      "a paragraph behind definitions", "[r]: /u\n  [s]: /v 't'\npara *x* [r]\n",
      (.referenceDefinition, ["[r]: /u", "[s]: /v 't'"]), (.paragraph, ["para *x* [r]"]),
      (.emphasis, ["*x*"]), (.link, ["[r]"])),
    PositionProbe("a soft break", "a\nb\n", (.softBreak, ["\n"]), (.text, ["a", "b"])),
    PositionProbe(
      "hard breaks", "a  \nb\\\nc\n", (.lineBreak, ["  \n", "\\\n"]), (.text, ["a", "b", "c"])),
    PositionProbe(
      "a list that a blank line ends", "- a\n\n- b\n\npara\n",
      (.list, ["- a\n\n- b"]), (.item, ["- a", "- b"]), (.paragraph, ["a", "b", "para"])),
    PositionProbe(
      "a nested list that a blank line ends", "1. a\n   - b\n\nc\n",
      (.list, ["1. a\n   - b", "- b"]), (.item, ["1. a\n   - b", "- b"])),
    PositionProbe(
      "a thematic break that a blank line ends", " * * *\n\na\n", (.thematicBreak, ["* * *"])),
    PositionProbe(
      "indented code that a blank line ends", "    a\n     b\n\nc\n", (.codeBlock, ["a\n     b"])),
    PositionProbe(
      "a byte-order mark", "\u{FEFF}a *b*\n", (.paragraph, ["a *b*"]), (.emphasis, ["*b*"])),
    PositionProbe("code spans", "a ``b` c`` d\n", (.code, ["``b` c``"])),
    PositionProbe(
      "a closed heading", "  ## a *b* ##  \n", (.heading, ["## a *b* ##"]), (.text, ["a ", "b"])),
    PositionProbe("an empty heading", "#\n", (.heading, ["#"])),
    PositionProbe("an underlined heading", " a *b*\nc\n  ===  \n", (.heading, ["a *b*\nc\n  ==="])),
    PositionProbe(
      "fenced code", "a\n  ~~~ x y\n  b\n ~~~~ \nc\n", (.codeBlock, ["~~~ x y\n  b\n ~~~~"])),
    PositionProbe(
      "unclosed fenced code in a quote", "> ```\n> a\n\nb\n", (.codeBlock, ["```\n> a"])),
    PositionProbe(
      "escapes and entities", "a\\*b &amp; *c* &copy;\n",
      (.text, ["a\\*b &amp; ", "c", " &copy;"]), (.emphasis, ["*c*"])),
    PositionProbe(
      "raw HTML and autolinks", "a <b c='d'> <http://a.b> <a@b.c>\n",
      (.htmlInline, ["<b c='d'>"]), (.link, ["<http://a.b>", "<a@b.c>"])),
    PositionProbe(
      "an HTML block", "  <div>\n  a\n  </div>\n\nb\n", (.htmlBlock, ["<div>\n  a\n  </div>"])),
    PositionProbe(
      "references", "[a][b] [b][] [b] ![c][b]\n\n[b]: /u\n",
      (.link, ["[a][b]", "[b][]", "[b]"]), (.image, ["![c][b]"])),
    PositionProbe(
      "tabs", "-\ta *b*\n\n\tc [d](e)\n", (.emphasis, ["*b*"]), (.link, ["[d](e)"]),
      (.item, ["-\ta *b*\n\n\tc [d](e)"])),
    PositionProbe(
      "text of several bytes", "隱私 **權「x」** [條款](/u)\n",
      (.strong, ["**權「x」**"]), (.link, ["[條款](/u)"]), (.text, ["隱私 ", "權「x」", " ", "條款"])),
    PositionProbe(
      "links in emphasis and images in links", "*a [b](c)* [![d](e)](f)\n",
      (.link, ["[b](c)", "[![d](e)](f)"]), (.image, ["![d](e)"]), (.emphasis, ["*a [b](c)*"])),
    PositionProbe(
      "quotes with every marker", "> > a\n> > *b*\n>\n> c\n",
      (.blockQuote, ["> > a\n> > *b*\n>\n> c", "> a\n> > *b*"]), (.paragraph, ["a\n> > *b*", "c"])),
    PositionProbe("empty items", "-\n- a\n-\n", (.item, ["-", "- a", "-"])),
  ]

  static let extensionProbes = [
    PositionProbe(
      "a paragraph before a table", "para *e*\n| a | b |\n|---|---|\n| c | d |\n",
      (.paragraph, ["para *e*"]), (.emphasis, ["*e*"]),
      (.table, ["| a | b |\n|---|---|\n| c | d |"]), (.tableRow, ["| c | d |"])),
    PositionProbe(
      "an escaped pipe in a cell", "| a |\n|---|\n| b \\| c *d* [l](u) |\n",
      (.emphasis, ["*d*"]), (.link, ["[l](u)"]), (.text, ["a", "b \\| c ", "d", " ", "l"])),
    PositionProbe(
      "an indented table in a quote", "> | a | *b* |\n> |:-|-:|\n> | `c` | d\n",
      (.emphasis, ["*b*"]), (.code, ["`c`"]), (.text, ["a", "b", "d"])),
    PositionProbe(
      "bare addresses", "see https://a.b/c now, mail a@b.c or www.d.e.\n",
      (.link, ["https://a.b/c", "a@b.c", "www.d.e"]),
      (.text, ["see ", "https://a.b/c", " now, mail ", "a@b.c", " or ", "www.d.e", "."])),
    PositionProbe(
      "bare addresses on a continuation line", "a\n   (http://a.b) *x@y.z*\n",
      (.link, ["http://a.b", "x@y.z"]), (.emphasis, ["*x@y.z*"])),
    PositionProbe(
      "strikethrough", "a ~~b *c*~~ ~d~\n", (.strikethrough, ["~~b *c*~~", "~d~"]),
      (.emphasis, ["*c*"])),
    PositionProbe(
      "task items", "- [ ] a\n- [x] *b*\n", (.item, ["- [ ] a", "- [x] *b*"]),
      (.paragraph, ["a", "*b*"])),
  ]
}
