// Made of the specs in `fixtures/rules/parity`; see `RuleSpecTests`.

extension RuleExample {
  static let parity2Rules: [(String, RuleExample)] = [
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
  ]
}
