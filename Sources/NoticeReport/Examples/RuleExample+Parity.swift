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
      "parity/percentage",
      RuleExample(
        #"""
        warning[parity/percentage]: the percentage `2,5 %` is `25 %` in the source
         --> locales/de/privacy-policy.md:3:14
          |
        3 | Wir behalten 2,5 % der Protokolle als Stichprobe.
          |              ^^^^^ the source has `25 %`
         ::: locales/en/privacy-policy.md:3:9
          |
        3 | We keep 25 % of the logs as a sample.
          |         ---- the source's percentage
          = help: write the source's percentage
          = fix: write `25` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Wir behalten 2,5 % der Protokolle als Stichprobe.
          """#,
        after: #"""
          # Datenschutz

          Wir behalten 25 % der Protokolle als Stichprobe.
          """#
      )
    ),
    (
      "parity/period",
      RuleExample(
        #"""
        warning[parity/period]: the period `90 Tagen` is `30 days` in the source
         --> locales/de/privacy-policy.md:3:29
          |
        3 | Wir löschen Protokolle nach 90 Tagen.
          |                             ^^^^^^^^ the source has `30 days`
         ::: locales/en/privacy-policy.md:3:22
          |
        3 | We delete logs after 30 days.
          |                      ------- the source's period
          = why: GDPR Art. 13(2)(a)
          = help: write the source's period
          = fix: write `30` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Wir löschen Protokolle nach 90 Tagen.
          """#,
        after: #"""
          # Datenschutz

          Wir löschen Protokolle nach 30 Tagen.
          """#
      )
    ),
    (
      "parity/phone",
      RuleExample(
        #"""
        error[parity/phone]: the phone number `+49 30 901829` is `+49 30 901820` in the source
         --> locales/de/privacy-policy.md:3:20
          |
        3 | Rufen Sie werktags +49 30 901829 an.
          |                    ^^^^^^^^^^^^^ the source has `+49 30 901820`
         ::: locales/en/privacy-policy.md:3:6
          |
        3 | Call +49 30 901820 on weekdays.
          |      ------------- the source's phone number
          = help: write the source's number, or declare why this language has its own
          = fix: write `+49 30 901820` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Rufen Sie werktags +49 30 901829 an.
          """#,
        after: #"""
          # Datenschutz

          Rufen Sie werktags +49 30 901820 an.
          """#
      )
    ),
    (
      "parity/signed-unchanged",
      RuleExample(
        #"""
        warning[parity/signed-unchanged]: signed off for a new source, but the translation is the old one
         --> locales/de/privacy-policy.md:1:1
          |
        1 | ## Cookies
          | ^^^^^^^^^^ nothing has changed here
         ::: locales/en/privacy-policy.md:1:1
          |
        1 | ## Cookies
          | ---------- this has changed
          = help: translate the change, or run `policyc sign-off --locale de --section cookies --reason …`
        """#
      )
    ),
    (
      "parity/stale-section",
      RuleExample(
        #"""
        warning[parity/stale-section]: the source has changed since `How long we keep data` was signed off
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Wir speichern die Daten Ihres Kontos 30 Tage lang.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this says what the source said then
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | We keep the data of your account for 14 days.
          | --------------------------------------------- … your account for [-30-]{+14+} days.
          = help: follow the change, then run `policyc sign-off --locale de --section how-long-we-keep-data`
        """#
      )
    ),
    (
      "parity/unsigned",
      RuleExample(
        #"""
        note[parity/unsigned]: this section was never signed off
         --> locales/de/privacy-policy.md:5:1
          |
        5 | ## Cookies
          | ^^^^^^^^^^ changes of its source will not be noticed
          = help: when it is right, run `policyc sign-off --locale de --section cookies`
        """#
      )
    ),
    (
      "parity/untranslated-block",
      RuleExample(
        #"""
        warning[parity/untranslated-block]: this text is still in English
         --> locales/de/privacy-policy.md:3:1
          |
        3 | We keep the data that you give us for as long as your account exists.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not translated
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | We keep the data that you give us for as long as your account exists.
          | --------------------------------------------------------------------- the source's text
          = why: GDPR Art. 12(1)
          = help: translate it
        """#
      )
    ),
  ]
}
