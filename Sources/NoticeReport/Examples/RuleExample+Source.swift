// Made of the specs in `fixtures/rules/source`; see `RuleSpecTests`.

extension RuleExample {
  static let sourceRules: [(String, RuleExample)] = [
    (
      "source/bidi-control",
      RuleExample(
        #"""
        error[source/bidi-control]: the direction of letters is overridden
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Write to �moc.elpmaxe@ofni�.
          |          ^ U+202E, right-to-left override
          = why: UAX #9 section 2; UTS #55 section 3; CVE-2021-42574
          = help: remove the mark; letters know their direction
          = fix: remove the mark (unsafe)
        """#,
        before: #"""
          The term \#u{2067}سياسة is Arabic.
          """#,
        after: #"""
          The term سياسة is Arabic.
          """#
      )
    ),
    (
      "source/byte-order-mark",
      RuleExample(
        #"""
        note[source/byte-order-mark]: the file begins with a byte-order mark
         --> locales/en/privacy-policy.md:1:1
          |
        1 | \#u{FEFF}# Privacy Policy
          | ^ U+FEFF, invisible
          = why: Unicode 16 section 23.8
          = help: save the file as UTF-8 without byte-order mark
          = fix: remove the byte-order mark (safe)
        """#,
        before: #"""
          \#u{FEFF}# Privacy Policy
          """#,
        after: #"""
          # Privacy Policy
          """#
      )
    ),
    (
      "source/control-character",
      RuleExample(
        #"""
        error[source/control-character]: the text holds NUL
         --> locales/en/privacy-policy.md:1:18
          |
        1 | We keep data for ␀ days.
          |                  ^ U+0000, shown as a replacement character
          = why: CommonMark 0.31.2 section 2.3; XML 1.0 section 2.2
          = help: write the character that was lost here, or remove it
          = fix: remove it (unsafe)
        """#,
        before: #"""
          We keep data for \#u{0} days.
          """#,
        after: #"""
          We keep data for  days.
          """#
      )
    ),
    (
      "source/file-too-large",
      RuleExample(
        #"""
        error[source/file-too-large]: the file is larger than 20 bytes
         --> locales/en/privacy-policy.md:1:1
          |
        1 | We collect data and keep it.
          | ^ it is not read as a notice
          = help: name the notice itself, or split the file
        """#
      )
    ),
    (
      "source/invalid-utf8",
      RuleExample(
        #"""
        error[source/invalid-utf8]: the file has bytes that are not UTF-8
         --> locales/en/privacy-policy.md:1:22
          |
        1 | We keep data in a caf� for a year.
          |                      ^ E9 begins no character
          = why: RFC 3629 section 3
          = help: save the file as UTF-8; the bytes look like another encoding or a cut character
        """#
      )
    ),
    (
      "source/invisible-character",
      RuleExample(
        #"""
        warning[source/invisible-character]: the text holds an invisible character
         --> locales/en/privacy-policy.md:1:15
          |
        1 | Write to info@\#u{200B}example.com.
          |              ^ U+200B, zero width space
          = why: Unicode 16 section 23.2
          = help: remove it
          = fix: remove it (safe)
        """#,
        before: #"""
          Write to info@\#u{200B}example.com.
          """#,
        after: #"""
          Write to info@example.com.
          """#
      )
    ),
    (
      "source/merge-conflict",
      RuleExample(
        #"""
        error[source/merge-conflict]: a merge conflict is not settled
         --> locales/en/privacy-policy.md:2:1
          |
        2 | <<<<<<< HEAD
          | ^^^^^^^^^^^^ one version begins here
        ...
        4 | =======
          | ------- the other version begins here
        ...
        6 | >>>>>>> update
          | -------------- the conflict ends here
          = help: keep one version and remove the marks
        """#
      )
    ),
    (
      "source/missing-final-newline",
      RuleExample(
        #"""
        note[source/missing-final-newline]: the last line has no line end
         --> locales/en/privacy-policy.md:2:11
          |
        2 | We keep it.
          |           ^ the file stops here
          = why: POSIX.1-2017 section 3.206
          = help: end the last line
          = fix: end the last line (safe)
        """#,
        before: #"""
          We collect data.
          We keep it.
          """#,
        after: #"""
          We collect data.
          We keep it.
          """#
      )
    ),
    (
      "source/mixed-line-endings",
      RuleExample(
        #"""
        warning[source/mixed-line-endings]: 1 line ends in another way than the rest, with LF
         --> locales/en/privacy-policy.md:2:12
          |
        2 | We keep it.
          |           ^ CRLF here
          = help: let all lines end with LF
          = fix: let all lines end with LF (safe)
        """#,
        before: #"""
          We collect data.
          We keep it.\#u{D}
          We delete it.
          """#,
        after: #"""
          We collect data.
          We keep it.
          We delete it.
          """#
      )
    ),
    (
      "source/nesting-limit",
      RuleExample(
        #"""
        error[source/nesting-limit]: markup is nested deeper than 128 levels
         --> locales/en/privacy-policy.md:1:127
          |
        1 | ...>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> text
          |                                                                                        ^
          |                                                                    from here on markers are text
          = help: flatten the quotes or lists
        """#
      )
    ),
    (
      "source/not-nfc",
      RuleExample(
        #"""
        note[source/not-nfc]: 2 letters are not in Normalization Form C
         --> locales/en/privacy-policy.md:1:4
          |
        1 | Café and Zürich
          |    ^ several characters for one letter
          = why: UAX #15; Character Model for the World Wide Web
          = help: write them as Normalization Form C has them; they look the same
          = fix: normalise them (safe)
        """#,
        before: #"""
          Café and Zürich
          """#,
        after: #"""
          Café and Zürich
          """#
      )
    ),
  ]
}
