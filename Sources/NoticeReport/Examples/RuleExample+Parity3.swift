// Made of the specs in `fixtures/rules/parity`; see `RuleSpecTests`.

extension RuleExample {
  static let parity3Rules: [(String, RuleExample)] = [
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
      "parity/table-shape",
      RuleExample(
        #"""
        error[parity/table-shape]: the table lacks a row of the source
         --> locales/de/privacy-policy.md:5:1
          |
        5 | | Name | 12 Monate |
          | ^^^^^^^^^^^^^^^^^^^^ it belongs behind this
         ::: locales/en/privacy-policy.md:6:1
          |
        6 | | Address at [maps.example.com](https://maps.example.com) | 24 months |
          | ----------------------------------------------------------------------- the source's row
          = why: GDPR Art. 12(1)
          = help: translate the row
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
