/// Writes random inline text: well formed constructs among loose delimiters and odd neighbours.
struct InlineGenerator {
  var random: SeededGenerator

  /// The inlines of about one line. Line ends inside constructs are possible.
  mutating func inlines(depth: Int) -> String {
    var text = ""
    for _ in 0..<random.number(1...(depth == 0 ? 6 : 3)) {
      text += random.chance(45) ? construct(depth: depth) : random.pick(Self.marks)
      if random.chance(25) { text += " " }
    }
    return text
  }

  private mutating func construct(depth: Int) -> String {
    let inner = depth < 3 ? inlines(depth: depth + 1) : random.pick(Self.words)
    switch random.number(0...13) {
    case 0, 1:
      let mark = random.pick(["*", "**", "***", "_", "__", "___"])
      return mark + inner + (random.chance(90) ? mark : String(mark.dropLast()))
    case 2:
      let mark = random.pick(["`", "`", "``", "```"])
      return mark + random.pick(["", " ", "  "]) + inner + random.pick(["", " ", " `"]) + mark
    case 3, 4: return random.pick(["[", "[", "!["]) + inner + "](" + destination() + title() + ")"
    case 5: return random.pick(["[", "!["]) + inner + "][" + random.pick(Self.labels) + "]"
    case 6: return random.pick(["[", "!["]) + random.pick(Self.labels) + random.pick(["]", "][]"])
    case 7: return random.pick(Self.entities)
    case 8: return "\\" + random.pick(Self.marks)
    case 9: return random.pick(Self.autolinks)
    case 10: return random.pick(Self.tags)
    case 11: return random.pick(["  \n", "\\\n", " \n", "\n", "\n    ", "   \n "])
    default: return random.pick(Self.words)
    }
  }

  private mutating func destination() -> String {
    random.pick(["", "", " ", "\n"])
      + random.pick([
        "/u", "/u", "", "<>", "</u v>", "<u", "u(v)", "u(v", "u\\)", "&auml;", "ü", "/u*v*", "\\",
        "<a\\>b>", "<a\nb>", "u v", "a&copy;b", "<b>c", "(a(b))", "\"t\"", "http://a.b/?c=d&e",
      ])
  }

  private mutating func title() -> String {
    random.pick([
      "", "", "", "", " \"t\"", " 't'", " (t)", "\n\"t\"", " \"t\nv\" ", " \"t", " \"a\\\"b&amp;\"",
      " (a(b)", " ", "\"t\"", " \"\"", " 't' x", "\u{A0}\"t\"",
    ])
  }

  static let words = [
    "a", "b", "foo", "bar", "隱私", "條款", "é", "ß", "Ω", "1", "0", "a.b", "don't", "e\u{301}", "س",
  ]

  static let labels = [
    "a", "b", "A", "foo", "a b", "a\nb", "ẞ", "SS", "*c*", "a\\]", "", " ", "αγω",
  ]

  static let entities = [
    "&amp;", "&copy;", "&#35;", "&#x41;", "&nosuch;", "&#0;", "&#1114112;", "&amp", "&#X22;", "&#;",
    "&nbsp;", "&ngE;", "&#42;", "&lt;", "&#10;", "&#9;", "&#x;", "&", "&#12345678;", "&#xD800;",
    "&;",
  ]

  static let autolinks = [
    "<http://a.b>", "<a@b.c>", "<x:>", "<ab:c d>", "<MAILTO:A@B.C>", "<http://a.b/?c=d&amp;e\\*>",
    "<a+b.c-d:e>", "<a@b_c>", "< http://a.b>", "<a@b.c-d.e>", "<a@-b>", "<m:<>", "<http://隱.tw>",
  ]

  static let tags = [
    "<a>", "</a>", "<a b=\"c\">", "<a\nb='x'>", "<a/>", "<br />", "<!-- c -->", "<!-- c\nd -->",
    "<?p?>",
    "<?p\nq?>", "<!X y>", "<![CDATA[x]]>", "<![CDATA[x]]", "<", "<a b", "<a b=c'>", "<a b=>",
    "</a b>",
    "<a_b>", "<1>", "<a:b>", "<a b c:d _e.f>", "<a  b\t=\t\"*\" >", "<a\"b\">", "<?p", "<!X",
    "<a b='`'>",
  ]

  static let marks =
    words + entities + [
      " ", " ", "  ", "\t", "\u{A0}", "\u{3000}", "*", "*", "**", "**", "***", "****", "_", "_",
      "__",
      "___", "`", "``", "```", "\\", "\\*", "\\[", "[", "]", "[", "]", "![", "!", "(", ")", "](",
      "]:",
      "[a]", "<", ">", "\"", "'", ":", "~", "=", "-", "+", "#", "|", ";", "。", "「", "」", "“", "”",
      "—", "¿", "«", "…", "，", ".", ",", "a\u{0}a", "\u{1}", "\u{200B}", "\u{2028}", "1.", "- ",
      "\u{C}",
      "\u{85}", "\u{7F}", "\u{300}", "\u{10FFFF}",
    ]
}
