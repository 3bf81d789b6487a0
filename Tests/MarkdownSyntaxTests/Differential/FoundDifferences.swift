/// Documents that the differential test once found us to read differently, made small.
enum FoundDifferences {
  static let commonMark = [
    "    *\r", "~~~\na\r\r", "> ~~~\r>  a\r\r", "~~~\n\r", "<div\r", " ~~~\r ", "<tp:&amp;>\n",
    "foo \nbaz\n", "- [a]:u\n\n  ;\n",
    "> > a\n> > *b*\n", "- a\n- b\n\n  [r]: /u\n- d\n", "[a]: /u\n\"t\"\n\n[a]\n", "\n\u{0B}\n",
    "- - - a\n\n\n\nb\n", "* a\n\n      b\n\n\n      c\n", "a\rb\r\rc\r", "***a** b*\n", "[](\0)\n",
    "- x\n\n  [A]: v\n", "- x\n\n  [A]: v\n- y\n", "- x\n\n  [A]: v\n\n  y\n",
    "<tp:\0>\n", "[a\u{301}]: /u\n\n[\u{E1}]\n", "- x\n\n  b\n\n  [A]: v\n",
    "- - x\n\n    [A]: v\n  - y\n- z\n",
    "- x\n\n  [A]: v\n  y\n",
    "- ba\n\n  [a]:u\n é\n\n     [b]:\n  <> ", "- ba\n\n  [a]:u\n  é\n  ---\n\n  [b]:u\n",
    "- ba\n\n  [a]:u\n  é\n\n  [b]:u\n\n  [c]:u\n\n- d",
    "> + \r\n>    \r\n>   [\r\n>     - ba\n> \r\n>       [ΑΓΩ]:u(v)\r\n>  é \r\n> \r\n>          [ẞ]:\r\n>       <> ",
  ]

  static let gfm = [
    "www.b_www.b", "www.a_b.c_www.d.e x", "http://a_b.c_www.b",
    "http://|\n", "http://`\n", "http:///\n", ">a||\n>-|-\n>|\n", "`\n-|\n|\n", "/a@.b\n",
    "a@\\.b\n",
    ".|http://c\\|\n-|-\n", "?||\n-\t|-\n", "c|||\n- |-|-\n", "**a*~b\n", "~c~~。~\n", "a@\\p.b\n",
    "~~c~. e~~\n", "~|~~a~\n", "~x~~b~a~ |\n", "| a |\n| - |\n| b \\| c *d* |\n",
  ]

  /// Documents that a fault of the tool alone makes differ.
  static let faultsOfCommonMark = [
    "[a]:\rf\r---", ">>\\\r>  .", "*\u{0C}?", "+\u{0C}y", "\u{0C}\n;", "[](< > '')",
    "```\u{0C}_", "``` \u{0C}]", "[a]: \n\u{01}", "[a]:\u{01}\n---",
    "[A]:\n< v>\n\"t\"[A]", "* [ẞ]:\"\r\r\r  *",
    "1. [b]:u\n [\nb]:\"",
    ">\t* ]\n>\t~~~\n>   7) ___\n>  \n> 0) ", "[](\\&nbsp;)", "\\``_``款``]``_``", "`__\\__&#;__",
    "   *\t[a\\]]:\t<>\r\n\n\r        <",
    " - a\r  \r    [a\\]]:/u\r + #\t #a\r         [b]: /u\r  \"t\" x [b]: ",
    "  - a\r  \r    [a\\]]:/u\r#\t #a\r         [b]: /u\r  \"t\" x [b]: ",
    "01)\t[a\\]]:\t\"t\"\n\n\n          b]:\n--  \n\n      [ẞ]:\n ü\n \"t\" x ![ẞ]",
    "   + \t]m  ~~~~~\n        \n             س &#0;\n               \t      [&amp&amp;``](/    &amp\n          a        ` ***`` &&# `  !\n`_\n      س 「\n\n+  [*c*]:\n     (t)  \n    \n\n\n   >",
  ]

  /// The same for GFM.
  static let faultsOfGFM = [">- `\n>  `", "~~~\\&mp;", "*a**a**b**"]
}
