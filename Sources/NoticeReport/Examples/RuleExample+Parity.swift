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
        warning[parity/end-mark]: the block ends with a colon, the source does not
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
    (
      "parity/link-target",
      RuleExample(
        #"""
        warning[parity/link-target]: the link leads to another page than the source's
         --> locales/de/privacy-policy.md:3:18
          |
        3 | Lesen Sie unsere [Cookie-Hinweise](https://example.com/legal/terms).
          |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |                  leads to `https://example.com/legal/terms`
         ::: locales/en/privacy-policy.md:3:10
          |
        3 | Read our [cookie notice](https://example.com/legal/cookies).
          |          -------------------------------------------------- the source's link
          = help: lead to `https://example.com/legal/cookies`, or to that page in this language
          = fix: lead to `https://example.com/legal/cookies` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Lesen Sie unsere [Cookie-Hinweise](https://example.com/legal/terms).
          """#,
        after: #"""
          # Datenschutz

          Lesen Sie unsere [Cookie-Hinweise](https://example.com/legal/cookies).
          """#
      )
    ),
    (
      "parity/missing-document",
      RuleExample(
        #"""
        error[parity/missing-document]: `terms.md` is not there in `de`
         --> locales/en/terms.md:1:3
          |
        1 | # Terms
          |   ^^^^^ not in `de`
          = help: translate it, or name the locale in the option `partial-locales`
        """#
      )
    ),
    (
      "parity/missing-link",
      RuleExample(
        #"""
        warning[parity/missing-link]: the link to `https://example.com/cooki…` is missing
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Lesen Sie unsere Cookie-Hinweise und schreiben Sie uns.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the source has the link here
         ::: locales/en/privacy-policy.md:3:10
          |
        3 | Read our [cookie notice](https://example.com/cookies) and write to us.
          |          -------------------------------------------- the source's link
          = help: link the words that name it, as the source does
        """#
      )
    ),
    (
      "parity/number",
      RuleExample(
        #"""
        warning[parity/number]: the number `5` is `50` in the source
         --> locales/cs/privacy-policy.md:3:20
          |
        3 | Můžete vytvořit až 5 masek.
          |                    ^ the source has `50`
         ::: locales/en/privacy-policy.md:3:22
          |
        3 | You may create up to 50 masks.
          |                      -- the source's number
          = help: write the source's number
          = fix: write `50` (unsafe)
        """#,
        before: #"""
          # Soukromí

          Můžete vytvořit až 5 masek.
          """#,
        after: #"""
          # Soukromí

          Můžete vytvořit až 50 masek.
          """#
      )
    ),
    (
      "parity/orphan-document",
      RuleExample(
        #"""
        error[parity/orphan-document]: the document has no source
         --> locales/de/terms.md:1:3
          |
        1 | # Bedingungen
          |   ^^^^^^^^^^^ no other notice is the source of `terms.md`
         ::: locales/en/privacy-policy.md:1:3
          |
        1 | # Privacy
          |   ------- a source
          = help: give the file the name that its source has, take it out, or set `source-locale`
        """#
      )
    ),
  ]
}
