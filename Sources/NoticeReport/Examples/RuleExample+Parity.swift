// Made of the specs in `fixtures/rules/parity`; see `RuleSpecTests`.

extension RuleExample {
  static let parityRules: [(String, RuleExample)] = [
    (
      "parity/amount",
      RuleExample(
        #"""
        warning[parity/amount]: the amount `25 €` is `€20` in the source
         --> locales/de/privacy-policy.md:3:25
          |
        3 | Kopien kosten höchstens 25 €.
          |                         ^^^^ the source has `€20`
         ::: locales/en/privacy-policy.md:3:13
          |
        3 | Copies cost €20 at most.
          |             --- the source's amount
          = help: write the source's amount and currency
          = fix: write `20` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Kopien kosten höchstens 25 €.
          """#,
        after: #"""
          # Datenschutz

          Kopien kosten höchstens 20 €.
          """#
      )
    ),
    (
      "parity/anchor",
      RuleExample(
        #"""
        warning[parity/anchor]: the anchor `contact` is missing
         --> locales/de/privacy-policy.md:9:1
          |
        9 | ## Kontakt
          | ^^^^^^^^^^ the source has it here
         ::: locales/en/privacy-policy.md:9:14
          |
        9 | ## Contact {#contact}
          |              ------- the source's anchor
          = help: add `{#contact}`, so that links to it lead here
          = fix: add `{#contact}` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Wir behalten wenig.

          ## Kekse {#cookies}

          Wir setzen einen Keks.

          ## Kontakt

          Schreiben Sie uns.
          """#,
        after: #"""
          # Datenschutz

          Wir behalten wenig.

          ## Kekse {#cookies}

          Wir setzen einen Keks.

          ## Kontakt {#contact}

          Schreiben Sie uns.
          """#
      )
    ),
    (
      "parity/block-kind",
      RuleExample(
        #"""
        warning[parity/block-kind]: the source's heading is a paragraph here
         --> locales/de/privacy-policy.md:9:1
          |
        9 | Kontakt
          | ^^^^^^^ a paragraph
         ::: locales/en/privacy-policy.md:9:1
          |
        9 | ## Contact
          | ---------- a heading
          = help: mark it as the source does
          = fix: make it a heading (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Wir sind ein kleiner Laden.

          ## Cookies

          Wir setzen ein Cookie.

          Kontakt

          Schreiben Sie an privacy@example.com.
          """#,
        after: #"""
          # Datenschutz

          Wir sind ein kleiner Laden.

          ## Cookies

          Wir setzen ein Cookie.

          ## Kontakt

          Schreiben Sie an privacy@example.com.
          """#
      )
    ),
    (
      "parity/date",
      RuleExample(
        #"""
        error[parity/date]: the date `2024-04-15` is `2026-06-24` in the source
         --> locales/zh-CN/privacy-policy.md:4:14
          |
        4 | {: datetime="2024-04-15" }
          |              ^^^^^^^^^^ the source has `2026-06-24`
         ::: locales/en/privacy-policy.md:4:14
          |
        4 | {: datetime="2026-06-24" }
          |              ---------- the source's date
          = help: write the source's date, or update the translation if it is behind
          = fix: write `2026-06-24` (safe)
        """#,
        before: #"""
          # 隐私

          2026年6月24日生效
          {: datetime="2024-04-15" }
          """#,
        after: #"""
          # 隐私

          2026年6月24日生效
          {: datetime="2026-06-24" }
          """#
      )
    ),
    (
      "parity/do-not-translate",
      RuleExample(
        #"""
        warning[parity/do-not-translate]: `Example Cloud` is not in the translation
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Die Beispielwolke ist ein Dienst der Example GmbH.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the source names it here
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | Example Cloud is a service of Example GmbH.
          | ------------- the name
          = help: write `Example Cloud` as the source does
        """#
      )
    ),
    (
      "parity/email",
      RuleExample(
        #"""
        error[parity/email]: the address `datenschutz@example.com` is not the source's
         --> locales/de/privacy-policy.md:3:18
          |
        3 | Schreiben Sie an datenschutz@example.com und wir antworten binnen eines Monats.
          |                  ^^^^^^^^^^^^^^^^^^^^^^^ the source has `privacy@example.com`
         ::: locales/en/privacy-policy.md:3:10
          |
        3 | Write to privacy@example.com and we answer within a month.
          |          ------------------- the source's address
          = help: write the source's address, or declare why this language has its own
          = fix: write `privacy@example.com` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Schreiben Sie an datenschutz@example.com und wir antworten binnen eines Monats.
          """#,
        after: #"""
          # Datenschutz

          Schreiben Sie an privacy@example.com und wir antworten binnen eines Monats.
          """#
      )
    ),
    (
      "parity/end-mark",
      RuleExample(
        #"""
        note[parity/end-mark]: the block ends with a colon, the source does not
         --> locales/it/privacy-policy.md:3:27
          |
        3 | ## Segnalazioni di arresto:
          |                           ^ here it ends
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | ## Crash reports
          | ---------------- the source's text
          = help: see whether the text was cut, and end it like the source
        """#
      )
    ),
    (
      "parity/extra-block",
      RuleExample(
        #"""
        warning[parity/extra-block]: the source has no such paragraph
         --> locales/de/privacy-policy.md:7:1
          |
        7 | Wir geben sie an [Werber](https://ads.example.com) weiter, die Ihnen Briefe schicken.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          | only this language has it
         ::: locales/en/privacy-policy.md:5:1
          |
        5 | We keep your name and your address for as long as you buy from us.
          | ------------------------------------------------------------------
          | the source goes on behind this
          = help: take it out, or declare why this language has it
        """#
      )
    ),
    (
      "parity/extra-link",
      RuleExample(
        #"""
        warning[parity/extra-link]: the link to `https://example.net/partn…` is not in the source
         --> locales/de/privacy-policy.md:3:8
          |
        3 | Unsere [Partner](https://example.net/partner) zeigen Anzeigen.
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the source has no such link here
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | Our partners show advertisements.
          | --------------------------------- what the source says
          = help: take it out, or declare why this language has it
        """#
      )
    ),
    (
      "parity/extra-section",
      RuleExample(
        #"""
        warning[parity/extra-section]: the source has no section `Werbung`
         --> locales/de/privacy-policy.md:9:1
          |
        9 | ## Werbung
          | ^^^^^^^^^^ only this language has it
         ::: locales/en/privacy-policy.md:7:1
          |
        7 | We keep your name and your address.
          | ----------------------------------- it would stand behind this
          = help: take it out, or declare why this language has it
        """#
      )
    ),
    (
      "parity/front-matter",
      RuleExample(
        #"""
        error[parity/front-matter]: `effective` is not the source's
         --> locales/de/privacy-policy.md:5:12
          |
        5 | effective: 2025-05-04
          |            ^^^^^^^^^^ the source has `2026-05-04`
         ::: locales/en/privacy-policy.md:5:12
          |
        5 | effective: 2026-05-04
          |            ---------- the source's `effective`
          = help: write the source's value, or update the translation if it is behind
          = fix: write `2026-05-04` (unsafe)
        """#,
        before: #"""
          ---
          title: Datenschutz
          slug: privacy
          locale: de
          effective: 2025-05-04
          ---

          # Datenschutz
          """#,
        after: #"""
          ---
          title: Datenschutz
          slug: privacy
          locale: de
          effective: 2026-05-04
          ---

          # Datenschutz
          """#
      )
    ),
    (
      "parity/glossary",
      RuleExample(
        #"""
        warning[parity/glossary]: `controller` is not translated as `Verantwortlicher`
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Der Kontrolleur liest Ihre Briefe.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the glossary's term is not in this text
         ::: locales/en/privacy-policy.md:3:5
          |
        3 | The controller reads your letters.
          |     ---------- the term
          = help: write `Verantwortlicher` for `controller`
        """#
      )
    ),
    (
      "parity/heading-level",
      RuleExample(
        #"""
        warning[parity/heading-level]: the heading is on level 2, the source's on 1
         --> locales/de/privacy-policy.md:1:1
          |
        1 | ## Datenschutz
          | ^^^^^^^^^^^^^^ level 2
         ::: locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy
          | --------- level 1
          = why: WCAG 2.2 1.3.1
          = help: give it the level that it has in the source
          = fix: write the source's level (unsafe)
        """#,
        before: #"""
          ## Datenschutz

          Wir sind ein kleiner Laden.

          ## Kontakt

          Schreiben Sie an privacy@example.com.
          """#,
        after: #"""
          # Datenschutz

          Wir sind ein kleiner Laden.

          ## Kontakt

          Schreiben Sie an privacy@example.com.
          """#
      )
    ),
    (
      "parity/inconsistent-translation",
      RuleExample(
        #"""
        note[parity/inconsistent-translation]: the source's text is translated in another way elsewhere
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Fragen Sie uns jederzeit, was wir wissen.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here it is translated again
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | You can ask us at any time what we know.
          | ---------------------------------------- the source's text
         ::: locales/de/apps.md:3:1
          |
        3 | Sie können uns jederzeit fragen, was wir wissen.
          | ------------------------------------------------ the other translation
          = help: use one translation, the better one
        """#
      )
    ),
    (
      "parity/length",
      RuleExample(
        #"""
        warning[parity/length]: the block has 40 % of the source's length
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Wir bewahren die Daten auf, solange Ihr Konto besteht, und löschen sie danach.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          | 58 to 288 % would be usual
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | We keep the data that you give us for as long as your account exists, and delete it when y...
          | ------------------------------------------------------------------------------------------
          | the source's text
          = help: compare the sentences: one may be missing
        """#
      )
    ),
  ]
}
