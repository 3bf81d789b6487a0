/// Writes random documents of GFM's tables, strikethrough, task items and extended autolinks among
/// plain inlines. The CommonMark around them is simple, as cmark-gfm reads an older version of it.
struct ExtensionGenerator {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next document.
  mutating func document() -> [UInt8] {
    var lines: [String] = []
    for _ in 0..<random.number(1...3) {
      lines += block()
      if random.chance(60) { lines.append("") }
    }
    let prefix = random.pick(["", "", "", "", "", "> ", "  "])
    let text = lines.map { prefix + $0 }.joined(separator: random.chance(10) ? "\r\n" : "\n")
    return Array((text + (random.chance(60) ? "\n" : "")).utf8)
  }

  private mutating func block() -> [String] {
    switch random.number(0...9) {
    case 0...4: return table()
    case 5:
      return (0..<random.number(1...3)).map { _ in
        random.pick(["- ", "* ", "1. ", "  - "])
          + random.pick(["[ ] ", "[x] ", "[ ]", "[] ", "[x]\t", "[y] ", "[ ]  "])
          + inlines()
      }
    default: return (0..<random.number(1...2)).map { _ in inlines() }
    }
  }

  private mutating func table() -> [String] {
    let columns = random.number(1...3)
    var lines: [String] = []
    if random.chance(12) { lines.append(inlines()) }
    lines.append(row(columns))
    let widths = random.chance(90) ? columns : random.number(1...3)
    let cells = (0..<widths).map { _ in
      random.pick([
        "-", "--", "---", ":-", "-:", ":-:", ":--", " :---: ", " - ", "- -", "::", "-\t",
      ])
    }
    let outer = widths == 1 || random.chance(60)
    lines.append((outer ? "|" : "") + cells.joined(separator: "|") + (outer ? "|" : ""))
    for _ in 0..<random.number(0...3) {
      lines.append(
        random.chance(85)
          ? row(random.chance(80) ? columns : random.number(1...4))
          : random.pick(["> a", "- a", "# a", "a", "---", "```", "<div>", "    a", "|", "||"]))
    }
    return lines
  }

  private mutating func row(_ columns: Int) -> String {
    let cells = (0..<columns).map { _ in
      random.pick(["", " ", " ", "  "])
        + (random.chance(85) ? inlines().replacing("|", with: random.pick(["\\|", "", "|"])) : "")
        + random.pick(["", " ", " "])
    }
    let isOpen = random.chance(70)
    return (isOpen ? "|" : "") + cells.joined(separator: "|") + (random.chance(70) ? "|" : "")
  }

  private mutating func inlines() -> String {
    (0..<random.number(1...5)).map { _ in
      random.pick(random.chance(40) ? Self.links : Self.marks) + (random.chance(30) ? " " : "")
    }.joined()
  }

  private static let links = [
    "www.a.b", "www.a_b.c", "www.a.b_c", "www.", "http://a.b", "https://a.b/c_d", "http://a",
    "ftp://a.b/c",
    "http://a.b/(c)", "http://a.b/c).", "(http://a.b/c)", "http://a.b?c=d&e=f", "http://a.b/&amp;",
    "a@b.c", "a.b+c@d-e.f", "a@b", "a@b.c_", "a@b.c-", "a@b.c.", "www.a.b/c<d", "http://a.b*",
    "*www.a.b*",
    "www.a.b.", "http://a.b/~c~", "~~www.a.b~~", "http://ä.b", "_a@b.c_", "[www.a.b](/u)",
    "www.a.b,",
    "http://a.b/c'd\"", "xwww.a.b", "xhttp://a.b", "HTTP://A.B", "Www.a.b", "[a](http://b.c)",
    "a@b.c/d",
  ]

  private static let marks = [
    "a", "b", "foo", "隱私", "é", "~", "~~", "~~", "~~~", "~a~", "~~a~~", "*a*", "**b**", "`c`",
    "`|`",
    "`\\|`", "\\|", "\\~", " ", " ", "*", "_", "[a](/u)", "![a](/u)", "&amp;", "<b>", "\\", "(",
    ")", ".",
    ",", ":", "!", "?", "<", ">", "\"", "'", "-", "。", "「", "」", "|", "[", "]", "@", "/", "_", "`",
  ]
}
