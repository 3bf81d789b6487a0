// Made of the specs in `fixtures/rules/parity`; see `RuleSpecTests`.

extension RuleExample {
  static let parity2Rules: [(String, RuleExample)] = [
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
      "parity/source-suspect",
      RuleExample(
        #"""
        error[parity/source-suspect]: 4 of 4 translations disagree with the source here
         --> locales/en/privacy-policy.md:3:10
          |
        3 | Write to privcay@example.com.
          |          ^^^^^^^^^^^^^^^^^^^ `parity/email` in each of them
         ::: locales/de/privacy-policy.md:3:18
          |
        3 | Schreiben Sie an privacy@example.com.
          |                  -------------------
          |                  the address `privacy@example.com` is `privcay@example.com` in the source
         ::: locales/fr/privacy-policy.md:3:11
          |
        3 | Écrivez à privacy@example.com.
          |           -------------------
          |           the address `privacy@example.com` is `privcay@example.com` in the source
         ::: locales/it/privacy-policy.md:3:10
          |
        3 | Scriva a privacy@example.com.
          |          -------------------
          |          the address `privacy@example.com` is `privcay@example.com` in the source
          = help: correct the source if it is wrong; otherwise have the translations follow it
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
    (
      "parity/url-in-text",
      RuleExample(
        #"""
        warning[parity/url-in-text]: the web address `www.example.com/hilfe` is not the source's
         --> locales/de/privacy-policy.md:3:16
          |
        3 | Siehe `help`, [www.example.com/hilfe](https://example.com/contact) und das Übrige.
          |                ^^^^^^^^^^^^^^^^^^^^^ the source has `www.example.com/help`
         ::: locales/en/privacy-policy.md:3:14
          |
        3 | See `help`, [www.example.com/help](https://example.com/contact) and the rest.
          |              -------------------- the source's web address
          = help: show the source's address, or the one of this language's page
          = fix: write `www.example.com/help` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Siehe `help`, [www.example.com/hilfe](https://example.com/contact) und das Übrige.
          """#,
        after: #"""
          # Datenschutz

          Siehe `help`, [www.example.com/help](https://example.com/contact) und das Übrige.
          """#
      )
    ),
    (
      "parity/wrong-language",
      RuleExample(
        #"""
        warning[parity/wrong-language]: this text is in Spanish, not in Italian
         --> locales/it/privacy-policy.md:3:1
          |
        3 | Conservamos los datos que usted nos da mientras exista su cuenta y los borramos cuando ust...
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          | another language
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | We keep the data that you give us for as long as your account exists.
          | --------------------------------------------------------------------- what it translates
          = why: GDPR Art. 12(1)
          = help: put the Italian text here
        """#
      )
    ),
    (
      "parity/wrong-locale-url",
      RuleExample(
        #"""
        warning[parity/wrong-locale-url]: the link leads to the page for `en-US`
         --> locales/de/privacy-policy.md:3:15
          |
        3 | Lesen Sie den [Hinweis](https://example.com/en-US/privacy/).
          |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `en-US` is not this notice's locale
         ::: locales/en/privacy-policy.md:3:10
          |
        3 | Read the [notice](https://example.com/privacy/).
          |          -------------------------------------- the source's link
          = help: leave the locale out as the source does, or name this notice's
          = fix: lead to `https://example.com/privacy/` (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Lesen Sie den [Hinweis](https://example.com/en-US/privacy/).
          """#,
        after: #"""
          # Datenschutz

          Lesen Sie den [Hinweis](https://example.com/privacy/).
          """#
      )
    ),
  ]
}
