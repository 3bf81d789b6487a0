/// The names of HTML's elements, those of older versions included.
enum HTMLNames {
  /// All of them.
  static let elements: Set<String> = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink \
    blockquote body br button canvas caption center cite code col colgroup data datalist dd del \
    details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame \
    frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend \
    li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol \
    optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script \
    search section select slot small source span strike strong style sub summary sup svg table \
    tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp
    """.split(separator: " ").map(String.init))

  /// Those that a text is likely to be marked up with.
  static let common: Set<String> = [
    "a", "b", "blockquote", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "small", "span", "strong", "sub", "sup",
    "table", "td", "th", "tr", "u", "ul",
  ]

  /// Names of character references that are often written without their `;`.
  static let references: Set<String> = [
    "amp", "apos", "bull", "cent", "copy", "deg", "euro", "gt", "hellip", "laquo", "ldquo", "lsquo",
    "lt", "mdash", "middot", "nbsp", "ndash", "para", "pound", "quot", "raquo", "rdquo", "reg",
    "rsquo", "sect", "shy", "thinsp", "trade", "yen",
  ]
}
