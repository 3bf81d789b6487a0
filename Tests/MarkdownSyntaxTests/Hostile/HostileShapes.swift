extension HostileShape {
  /// The shapes that CommonMark's own tests call pathological, and those that took a Markdown
  /// parser down.
  static let all = inlines + brackets + blocks + tables + addresses

  private static let inlines = [
    HostileShape("nested strong emphasis", "*a **a ", middle: "b", " a** a*"),
    HostileShape("emphasis closers without openers", repeating: "a_ "),
    HostileShape("emphasis openers without closers", repeating: "_a "),
    HostileShape("mismatched openers and closers", repeating: "*a_ "),
    HostileShape(
      "openers and closers that a multiple of three keeps apart", repeating: "a**b", after: "c* "),
    HostileShape("openers of three kinds", repeating: "*a _b **c __d ", after: "e"),
    HostileShape("one long run of asterisks", repeating: "*"),
    HostileShape("long runs of asterisks around a letter", "*", "*"),
    HostileShape("alternating delimiters", repeating: "*_"),
    HostileShape("underscores and dots", repeating: "___.___"),
    HostileShape("backtick runs of growing length") { size in
      var text = ""
      var length = 1
      while text.utf8.count < size {
        text += "e" + String(repeating: "`", count: length)
        length += 1
      }
      return text
    },
    HostileShape("backticks", repeating: "`a``"),
    HostileShape("backslashes", repeating: "\\"),
    HostileShape("escaped backticks", repeating: "\\``"),
    HostileShape("ampersands", repeating: "&"),
    HostileShape("long entity names", repeating: "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    HostileShape("entities", repeating: "&#x10FFFF;&amp;"),
    HostileShape("hard breaks", repeating: "a  \n"),
    HostileShape("trailing blanks", repeating: "a         "),
    HostileShape("unclosed processing instructions", repeating: "a<?"),
    HostileShape("unclosed declarations", repeating: "a<!A "),
    HostileShape("unclosed character data", repeating: "a<![CDATA["),
    HostileShape("unclosed comments", repeating: "a<!-- "),
    HostileShape("comment starts", repeating: "</", after: "<!--"),
    HostileShape("unclosed tags", repeating: "<a b='"),
    HostileShape("unclosed tags with attributes", repeating: "<a b=c "),
    HostileShape("less-than signs", repeating: "<"),
    HostileShape("empty pointed brackets", repeating: "<>"),
    HostileShape("unclosed autolinks", repeating: "<a:b"),
    HostileShape("unclosed e-mail autolinks", repeating: "<a@b."),
    HostileShape("NUL", repeating: "abc\u{0}de"),
    HostileShape("strikethrough runs", repeating: "~~a ~b "),
    HostileShape("tildes", repeating: "~"),
  ]

  private static let brackets = [
    HostileShape("nested brackets", "[", "]"),
    HostileShape("opening brackets", repeating: "["),
    HostileShape("closing brackets", repeating: "]"),
    HostileShape("link openers without closers", repeating: "[a"),
    HostileShape("link closers without openers", repeating: "a]"),
    HostileShape("link openers and emphasis closers", repeating: "[ a_"),
    HostileShape("brackets that look like links", repeating: "[ (]("),
    HostileShape("image openers", repeating: "!["),
    HostileShape("nested links", "[", middle: "a", "](b)"),
    HostileShape("unclosed links", repeating: "[a](b"),
    HostileShape("unclosed links with a pointed destination", repeating: "[a](<b"),
    HostileShape("unclosed titles", repeating: "[a](b \""),
    HostileShape("links that an image holds", repeating: "![[]()"),
    HostileShape("images in images", "![", middle: "a", "](b)"),
    HostileShape("footnotes", repeating: "[^a]: b\n"),
    HostileShape("footnotes in footnotes", repeating: "[^a]: "),
    HostileShape("references to one footnote", repeating: "[^a]", before: "[^a]: b\n\n"),
    HostileShape("brackets and emphasis", repeating: "[ *a_ "),
    HostileShape("links between emphasis openers", repeating: "**x [a*b**c*](d)"),
    HostileShape("opening parentheses", repeating: "[a](", after: ")"),
    HostileShape("nested parentheses in a destination", "(", middle: "a", ")"),
    HostileShape("a long label", repeating: "a", before: "[", after: "]: /u"),
    HostileShape("unfinished definitions", repeating: "[a]: <u\n"),
    HostileShape("definitions of one label", repeating: "[a]: /u\n", after: "\n[a]\n"),
    .numbered("definitions of many labels", after: "\n[1]\n") { "[\($0)]: /u\n" },
    .numbered("references without definitions") { "[\($0)] " },
    HostileShape("a long definition that is used often") { size in
      "[a]: /" + String(repeating: "u", count: size / 2) + "\n\n"
        + String(repeating: "[a] ", count: size / 8)
    },
    HostileShape("definitions with an unclosed title", repeating: "[a]: /u 't\n"),
    HostileShape("labels with escapes", repeating: "[\\]"),
    HostileShape("attribute lists", repeating: "*a*{: b=\"c\" }"),
    HostileShape("unclosed attribute lists", repeating: "*a*{: b=\"c "),
    HostileShape("braces", repeating: "{: "),
  ]

  private static let blocks = [
    HostileShape("nested quotes", repeating: "> ", after: "a"),
    HostileShape("quotes and lazy lines", repeating: "> > > a\nb\n"),
    HostileShape("nested items on one line", repeating: "- ", after: "a"),
    HostileShape("nested items and blank lines") { size in
      String(repeating: "- ", count: size / 4) + "a" + String(repeating: "\n", count: size / 2)
    },
    HostileShape("nested ordered items", repeating: "1. ", after: "a"),
    HostileShape("items that nest line by line") { size in
      var text = ""
      var depth = 0
      while text.utf8.count < size {
        text += String(repeating: "  ", count: depth) + "- a\n"
        depth += 1
      }
      return text
    },
    HostileShape("quotes and items in turn", repeating: "> - ", after: "a"),
    HostileShape("empty items", repeating: "-\n"),
    HostileShape("items of changing markers", repeating: "- a\n+ b\n* c\n"),
    HostileShape("blank lines", repeating: "\n"),
    HostileShape("carriage returns", repeating: "\r"),
    HostileShape("blanks", repeating: " "),
    HostileShape("tabs", repeating: "\t"),
    HostileShape("tabs behind an item", repeating: "\t", before: "-"),
    HostileShape("a long heading", repeating: "#", before: "# ", after: " a"),
    HostileShape("hashes", repeating: "# "),
    HostileShape("equals signs below a long paragraph", repeating: "a\n", after: "===\n"),
    HostileShape("thematic breaks that fail", repeating: "* ", after: "a"),
    HostileShape("lines of a thematic break that fails", repeating: "- - - - - - - - a\n"),
    HostileShape("fences that do not close", repeating: "```\n~~~\n"),
    HostileShape("fences of growing length") { size in
      var text = ""
      var length = 3
      while text.utf8.count < size {
        text += String(repeating: "`", count: length) + "\n"
        length += 1
      }
      return text
    },
    HostileShape("HTML starts", repeating: "<div\n\n"),
    HostileShape("HTML comments without an end", repeating: "<!--\n\n"),
    HostileShape("front matter without an end", repeating: "a: b\n", before: "---\n"),
    HostileShape("a paragraph of definitions", repeating: "[a]:\n/u\n't'\n"),
  ]

  private static let tables = [
    HostileShape("a table header of many columns") { size in
      let columns = size / 4
      return String(repeating: "|a", count: columns) + "|\n"
        + String(repeating: "|-", count: columns)
        + "|\n"
    },
    HostileShape("a wide table with short rows") { size in
      let columns = size / 8
      return String(repeating: "|a", count: columns) + "|\n"
        + String(repeating: "|-", count: columns)
        + "|\n" + String(repeating: "|b\n", count: size / 6)
    },
    HostileShape("delimiter rows", repeating: "|-|-|\n"),
    HostileShape("rows without a delimiter row", repeating: "| a | b |\n"),
    HostileShape("pipes", repeating: "|"),
    HostileShape("escaped pipes", repeating: "\\|", before: "|a|\n|-|\n|", after: "|"),
    HostileShape("a delimiter row below a long paragraph", repeating: "a | b\n", after: "|-|-|\n"),
    HostileShape("task items", repeating: "- [ ] "),
  ]

  private static let addresses = [
    HostileShape("an address and closing parentheses", repeating: ")", before: "http://x.y/"),
    HostileShape("an address and entities", repeating: "&amp;", before: "http://x.y/"),
    HostileShape("an address and question marks", repeating: "?", before: "http://x.y/"),
    HostileShape("an address and opening parentheses", repeating: "(", before: "http://x.y/"),
    HostileShape("at signs", repeating: "a@"),
    HostileShape("a long local part", repeating: "a.", after: "@b.c"),
    HostileShape("a long domain", repeating: "a@b."),
    HostileShape("schemes", repeating: "http://"),
    HostileShape("addresses", repeating: "http://a.b/c "),
    HostileShape("links", repeating: "[a](b) "),
    HostileShape("www", repeating: "www."),
    HostileShape("colons", repeating: "ttp:"),
    HostileShape("underscores in a domain", repeating: "_a", before: "www.b"),
  ]
}
