// Made of the specs in `fixtures/rules/typography`; see `RuleSpecTests`.

extension RuleExample {
  static let typographyRules: [(String, RuleExample)] = [
    (
      "typography/double-space",
      RuleExample(
        #"""
        note[typography/double-space]: more than one blank stands between two words
         --> locales/en/privacy-policy.md:1:8
          |
        1 | We keep  little.
          |        ^^ one is enough
          = help: write one blank
          = fix: write one blank (safe)
        """#,
        before: #"""
          We keep  little.
          """#,
        after: #"""
          We keep little.
          """#
      )
    ),
    (
      "typography/doubled-mark",
      RuleExample(
        #"""
        note[typography/doubled-mark]: `..` stands where one mark belongs
         --> locales/en/privacy-policy.md:1:15
          |
        1 | We keep little.. We share nothing.
          |               ^^ two marks
          = help: write one, and see whether words between them were lost
          = fix: write one (safe)
        """#,
        before: #"""
          We keep little.. We share nothing.
          """#,
        after: #"""
          We keep little. We share nothing.
          """#
      )
    ),
    (
      "typography/doubled-sentence",
      RuleExample(
        #"""
        warning[typography/doubled-sentence]: the sentence stands twice in this paragraph
         --> locales/en/privacy-policy.md:1:67
          |
        1 | We delete your account data after thirty days. Ask us for a copy. We delete your account data...
          | ---------------------------------------------- the first time
        1 | ...unt data after thirty days. Ask us for a copy. We delete your account data after thirty days.
          |                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |                                                   again
          = help: take one away, or write what was meant to stand there
        """#
      )
    ),
    (
      "typography/doubled-word",
      RuleExample(
        #"""
        warning[typography/doubled-word]: the word `the` stands twice
         --> locales/en/privacy-policy.md:1:9
          |
        1 | We keep the the address.
          |         ^^^^^^^ twice the same word
          = help: take one away, or write what was meant to stand there
          = fix: take the second one away (unsafe)
        """#,
        before: #"""
          We keep the the address.
          """#,
        after: #"""
          We keep the address.
          """#
      )
    ),
    (
      "typography/french-spacing",
      RuleExample(
        #"""
        note[typography/french-spacing]: a blank is missing before `?`
         --> locales/fr/privacy-policy.md:1:75
          |
        1 | Vos données : peu. Vos droits : tous. Pour vous : rien. Pourquoi ? Et vous?
          |                                                                           ^ no blank before it
          = help: put a no-break space before it
          = fix: insert a no-break space (safe)
        """#,
        before: #"""
          Vos données : peu. Vos droits : tous. Pour vous : rien. Pourquoi ? Et vous?

          Nos outils: un seul.
          """#,
        after: #"""
          Vos données : peu. Vos droits : tous. Pour vous : rien. Pourquoi ? Et vous\#u{A0}?

          Nos outils\#u{A0}: un seul.
          """#
      )
    ),
    (
      "typography/glued-link",
      RuleExample(
        #"""
        warning[typography/glued-link]: no blank parts the link from the word before it
         --> locales/en/privacy-policy.md:1:12
          |
        1 | Write to our[office](https://example.com/office).
          |            ^^ they touch
          = help: put a blank before the link
          = fix: insert the blank (safe)
        """#,
        before: #"""
          Write to our[office](https://example.com/office).
          """#,
        after: #"""
          Write to our [office](https://example.com/office).
          """#
      )
    ),
    (
      "typography/mixed-dashes",
      RuleExample(
        #"""
        warning[typography/mixed-dashes]: a horizontal bar stands where the notice has `—`
         --> locales/en/privacy-policy.md:1:16
          |
        1 | We keep little ― and share nothing.
          |                ^ a horizontal bar
        ...
        3 | Your data — all of it — is yours.
          |           - the usual one, the first of 2
          = help: use one kind of dash throughout
          = fix: write `—` (safe)
        """#,
        before: #"""
          We keep little ― and share nothing.

          Your data — all of it — is yours.
          """#,
        after: #"""
          We keep little — and share nothing.

          Your data — all of it — is yours.
          """#
      )
    ),
    (
      "typography/mixed-quotes",
      RuleExample(
        #"""
        note[typography/mixed-quotes]: 2 straight quotation marks among 4 typographic
         --> locales/en/privacy-policy.md:1:37
          |
        1 | We say “you” and “data”, and we are "us".
          |        - typographic
          |                                     ^ straight
          = help: use one kind throughout
          = fix: make all typographic (safe)
        """#,
        before: #"""
          We say “you” and “data”, and we are "us".
          """#,
        after: #"""
          We say “you” and “data”, and we are “us”.
          """#
      )
    ),
    (
      "typography/spaced-link-text",
      RuleExample(
        #"""
        warning[typography/spaced-link-text]: a blank stands at the edge of the link's text
         --> locales/en/privacy-policy.md:1:15
          |
        1 | See [our terms ](https://example.com/terms).
          |               ^^ part of the link
          = help: take it away
          = fix: take it away (safe)
        """#,
        before: #"""
          See [our terms ](https://example.com/terms).
          """#,
        after: #"""
          See [our terms](https://example.com/terms).
          """#
      )
    ),
    (
      "typography/spaced-mark",
      RuleExample(
        #"""
        note[typography/spaced-mark]: a blank stands before `,`
         --> locales/en/privacy-policy.md:1:14
          |
        1 | We keep names , and little else .
          |              ^^ no blank belongs here
          = help: take the blank away, and see whether a word is missing
          = fix: take the blank away (safe)
        """#,
        before: #"""
          We keep names , and little else .
          """#,
        after: #"""
          We keep names, and little else.
          """#
      )
    ),
    (
      "typography/spanish-opening-mark",
      RuleExample(
        #"""
        warning[typography/spanish-opening-mark]: the question does not open with `¿`
         --> locales/es/privacy-policy.md:1:23
          |
        1 | ## Qué datos recogemos?
          |    - it begins here
          |                       ^ ends here, and opens nowhere
          = help: write `¿` where it begins
          = fix: open it with `¿` (unsafe)
        """#,
        before: #"""
          ## Qué datos recogemos?

          Pocos.
          """#,
        after: #"""
          ## ¿Qué datos recogemos?

          Pocos.
          """#
      )
    ),
    (
      "typography/stray-comma",
      RuleExample(
        #"""
        warning[typography/stray-comma]: a comma with nothing behind it in its brackets
         --> locales/en/privacy-policy.md:1:29
          |
        1 | We are Example Ltd ("Company,").
          |                             ^ what should stand behind it?
          = help: write what is missing, or take the comma away
        """#
      )
    ),
    (
      "typography/unbalanced-bracket",
      RuleExample(
        #"""
        note[typography/unbalanced-bracket]: `(` is never closed
         --> locales/en/privacy-policy.md:1:16
          |
        1 | We keep little (names only.
          |                ^ where does it end?
          = help: write the other half, or take this one away
        """#
      )
    ),
    (
      "typography/wrong-end-mark",
      RuleExample(
        #"""
        note[typography/wrong-end-mark]: `.` ends no sentence in this language
         --> locales/zh/privacy-policy.md:1:10
          |
        1 | 我们不收集您的数据.
          |                   ^ the mark of another language
          = help: write `。`
          = fix: write `。` (safe)
        """#,
        before: #"""
          我们不收集您的数据.
          """#,
        after: #"""
          我们不收集您的数据。
          """#
      )
    ),
  ]
}
