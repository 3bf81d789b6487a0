/// Writes random documents of all constructs of CommonMark, well formed and nearly so.
///
/// Left out is what changed between cmark 0.30.2 and CommonMark 0.31.2: symbols outside ASCII (which
/// became punctuation beside delimiters), comments with `--` inside or of the form `<!-->` (read as
/// HTML reads them now), and the tags `search` and `source` (one became a block's, one ceased to).
struct DocumentGenerator {
  var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next document.
  mutating func document() -> [UInt8] {
    var lines: [String] = []
    if random.chance(60) {
      for _ in 0..<random.number(1...4) { lines += block(depth: 0) }
    } else {
      for _ in 0..<random.number(1...7) { lines.append(line()) }
    }
    if random.chance(40) { disturb(&lines) }
    var text = random.chance(2) ? "\u{FEFF}" : ""
    let lineEnd = random.pick(["\n", "\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r", "mixed"])
    for (index, line) in lines.enumerated() {
      text += line
      if index == lines.count - 1, random.chance(40) { break }
      text += lineEnd == "mixed" ? random.pick(["\n", "\r\n", "\r"]) : lineEnd
    }
    return Array(text.utf8)
  }

  /// A block's lines, nested at most a few deep.
  private mutating func block(depth: Int) -> [String] {
    switch random.number(0...(depth < 3 ? 19 : 13)) {
    case 0, 1, 2: return paragraph()
    case 3: return [random.pick(["#", "##", "### ", "######", "#######"]) + heading()]
    case 4:
      return paragraph() + [random.pick(["===", "---", "=", "-", "  ---  ", "    ---", "=-="])]
    case 5:
      return [random.pick(["---", "***", "___", "- - -", "* * *", " _ _ _ _", "--", "*\t*\t*"])]
    case 6: return paragraph().map { random.pick(["    ", "    ", "\t", "     ", "  \t"]) + $0 }
    case 7: return fence()
    case 8: return htmlBlock()
    case 9: return definition()
    case 10: return definition() + paragraph()
    case 11: return [random.pick(["", "", " ", "\t", "    "])]
    case 12: return paragraph() + [""]
    case 13: return [line()]
    case 14, 15, 16: return quote(depth: depth)
    default: return list(depth: depth)
    }
  }

  private mutating func heading() -> String {
    let closing = random.pick(["", "", " #", " ##", "#", " # ", " \\#", " #\t", " #a"])
    return random.pick([" ", " ", "", "  ", "\t"]) + (random.chance(85) ? inlines() : "") + closing
  }

  private mutating func paragraph() -> [String] {
    (0..<random.number(1...3)).map { index in
      let indentation = random.pick(["", "", "", "", " ", "   ", index == 0 ? "  " : "      "])
      return indentation + inlines() + random.pick(["", "", "", "", " ", "  ", "\\", "   ", "\t"])
    }
  }

  private mutating func fence() -> [String] {
    let mark = random.pick(["```", "```", "~~~", "````", "~~~~~"])
    let info = random.pick(["", "", "a", " a b", " a&amp;b", " a\\*b", " `", " ~", "\ta ", " ü"])
    var lines = [random.pick(["", "", " ", "   "]) + mark + info]
    for _ in 0..<random.number(0...3) {
      lines.append(random.chance(30) ? line() : random.pick(["", " ", "  "]) + inlines())
    }
    if random.chance(75) {
      lines.append(
        random.pick([mark, mark, mark + "`", " " + mark, mark + " ", "    " + mark, "```"]))
    }
    return lines
  }

  private mutating func htmlBlock() -> [String] {
    let opening = random.pick([
      "<div>", "<DIV class=\"a\"", "</p>", "<table>", "<pre>", "<script>", "<style\ta>",
      "<textarea>",
      "<!-- a", "<!-- a -->", "<?a", "<?a?>", "<!A", "<!A b>", "<![CDATA[", "<![CDATA[ a ]]>",
      "<a>",
      "</a >", "<a b=\"c\" d='e' f=g h>", "<x-y/>", "<a> b", "<hr/>", "<h1", "<b", "<pre",
      "<script",
      "<pre/>", "<!b>", "<div/ >",
    ])
    var lines = [random.pick(["", "", "", " ", "   ", "    "]) + opening]
    for _ in 0..<random.number(0...3) {
      lines.append(
        random.pick([
          "", "", "a", "*a*", "</div>", "</pre>", "</script> b", "</style>", "</textarea>", "-->",
          "b --> c", "?>", ">", "]]>", "    a", "- a", "</PRE>",
        ]))
    }
    return lines
  }

  private mutating func definition() -> [String] {
    let label = random.pick([
      "a", "b", "A", "a b", "ẞ", "foo", "*c*", "a\\]", "[", " ", "ΑΓΩ", "a\nb",
    ])
    let gap = random.pick([" ", " ", "", "\n", "\n  ", "\t", "\n\n", "   "])
    let destination = random.pick([
      "/u", "/u", "<>", "</u v>", "<u", "u(v)", "u(v", "/u\\*v", "&auml;", "ü", "<a>b", "", "#f",
    ])
    let title = random.pick([
      "", "", "", " \"t\"", " 't'", " (t)", "\n\"t\"", "\n't\nv'", " \"t", " \"t\" x", "\n\"t\" x",
      " \"a\\\"b&amp;\"", " (a(b)", "\"t\"", " \"\"", "\t'a\n\nb'", "\n  (t)  ",
    ])
    let text =
      random.pick(["", "", "", " ", "   ", "    "])
      + "[\(label)]\(random.chance(95) ? ":" : " :")" + gap + destination + title
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func quote(depth: Int) -> [String] {
    let prefix = random.pick(["> ", "> ", ">", " > ", "   >", ">\t", ">  ", ">     "])
    return blocks(depth: depth + 1).map { line in
      switch random.number(0...19) {
      case 0, 1: line
      case 2: ">" + line
      default: prefix + line
      }
    }
  }

  private mutating func list(depth: Int) -> [String] {
    var lines: [String] = []
    let family = random.pick([["-"], ["*"], ["+"], ["1.", "2."], ["0)", "7)"], ["-", "*"]])
    for _ in 0..<random.number(1...3) {
      let marker =
        random.chance(90)
        ? random.pick(family)
        : random.pick(["-", "10.", "123456789.", "1234567890.", "01)", "+", "*", "1"])
      let gap = random.pick([" ", " ", " ", "  ", "    ", "     ", "\t", " \t", ""])
      let outer = random.pick(["", "", "", "", " ", "  ", "   ", "    "])
      let width = outer.count + marker.count + (gap.count > 4 ? 1 : max(gap.count, 1))
      let indentation = String(
        repeating: " ", count: max(width + random.pick([0, 0, 0, 0, 1, -1]), 0))
      for (index, line) in blocks(depth: depth + 1).enumerated() {
        if index == 0 {
          lines.append(random.chance(6) ? outer + marker : outer + marker + gap + line)
        } else if line.isEmpty {
          lines.append("")
        } else {
          lines.append((random.chance(8) ? "" : random.chance(5) ? "\t" : indentation) + line)
        }
      }
      if random.chance(25) { lines.append("") }
    }
    return lines
  }

  private mutating func blocks(depth: Int) -> [String] {
    var lines: [String] = []
    for index in 0..<random.number(1...3) {
      if index > 0, random.chance(50) { lines.append(random.pick(["", "", " "])) }
      lines += block(depth: depth)
    }
    return lines
  }

  /// A line of block starts in any order.
  private mutating func line() -> String {
    var text = ""
    for _ in 0..<random.number(0...3) { text += random.pick(Self.lineStarts) }
    return text + (random.chance(80) ? inlines() : "")
  }

  /// Removes, doubles, moves and inserts.
  private mutating func disturb(_ lines: inout [String]) {
    for _ in 0..<random.number(1...4) where !lines.isEmpty {
      let index = random.number(0...(lines.count - 1))
      var scalars = Array(lines[index].unicodeScalars)
      switch random.number(0...6) {
      case 0: lines.insert(lines[index], at: random.number(0...lines.count))
      case 1: lines[index] = random.pick([" ", "  ", "\t", "    ", ">", "- "]) + lines[index]
      case 2: lines[index] = String(lines[index].drop { $0 == " " || $0 == "\t" })
      case 3: lines.remove(at: index)
      case 4 where !scalars.isEmpty:
        scalars.remove(at: random.number(0...(scalars.count - 1)))
        lines[index] = Self.string(scalars)
      default:
        let inserted = random.pick(InlineGenerator.marks).unicodeScalars
        scalars.insert(contentsOf: inserted, at: random.number(0...scalars.count))
        lines[index] = Self.string(scalars)
      }
    }
  }

  private mutating func inlines() -> String {
    var generator = InlineGenerator(random: random)
    defer { random = generator.random }
    return generator.inlines(depth: 0)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  private static let lineStarts = [
    "", " ", "  ", "   ", "    ", "\t", "> ", ">", ">\t", "- ", "* ", "+ ", "-\t", "-", "1. ",
    "2) ",
    "1.", "12. ", "# ", "## ", "#", "```", "~~~", "---", "===", "***", "_ _ _", "<div>", "</div>",
    "<pre>", "<!-- ", "<?", "<a>", "[a]: ", "[a]: /u", "[b]: </u> 't'", "-   ", "-     ", "+\t\t",
  ]
}
