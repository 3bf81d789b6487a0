// Made of the specs in `fixtures/rules/parity`; see `RuleSpecTests`.

extension RuleExample {
  static let parity2Rules: [(String, RuleExample)] = [
    (
      "parity/lost-emphasis",
      RuleExample(
        #"""
        warning[parity/lost-emphasis]: text that is strong in the source is plain here
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Was Sie uns geben, heißt **Ihre Daten**, und was wir daraus machen, unsere Daten.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not marked
         ::: locales/en/privacy-policy.md:3:26
          |
        3 | We call what you give us **your data**, and what we make of it **our data**.
          |                          ------------- marked here
          |                                                                ------------ marked here
          = help: mark the words that the source marks
        """#
      )
    ),
    (
      "parity/lost-line-break",
      RuleExample(
        #"""
        warning[parity/lost-line-break]: 3 line breaks of the source are lost
         --> locales/de/privacy-policy.md:3:1
          |
        3 | Example Corporation
          | ^^^^^^^^^^^^^^^^^^^ this line runs into the next
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | Example Corporation\
          | -------------------- broken here
          = why: CommonMark 0.31.2 section 6.7
          = help: end the line with a backslash or two blanks, as the source does
          = fix: break the lines (unsafe)
        """#,
        before: #"""
          # Datenschutz

          Example Corporation
          Rechtsabteilung
          12 Harbour Street
          Springfield
          """#,
        after: #"""
          # Datenschutz

          Example Corporation\
          Rechtsabteilung\
          12 Harbour Street\
          Springfield
          """#
      )
    ),
    (
      "parity/missing-block",
      RuleExample(
        #"""
        error[parity/missing-block]: a paragraph of the source is missing
         --> locales/de/privacy-policy.md:5:1
          |
        5 | Wir speichern Ihren Namen und Ihre Anschrift, solange Sie bei uns kaufen.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ it belongs behind this
         ::: locales/en/privacy-policy.md:7:1
          |
        7 | We share them with [our carrier](https://carrier.example.com), who brings you the parcels.
          | ------------------------------------------------------------------------------------------
          | the source's text
          = why: GDPR Art. 12(1)
          = help: translate what the source says there, or declare why this language lacks it
        """#
      )
    ),
    (
      "parity/missing-section",
      RuleExample(
        #"""
        error[parity/missing-section]: the section `Cookies` is missing
         --> locales/de/privacy-policy.md:7:1
          |
        7 | Wir speichern Ihren Namen und Ihre Anschrift.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ it belongs behind this
         ::: locales/en/privacy-policy.md:9:1
          |
        9 | ## Cookies
          | ---------- the source's section
          = why: GDPR Art. 12(1)
          = help: translate what the source says there, or declare why this language lacks it
        """#
      )
    ),
    (
      "parity/moved-block",
      RuleExample(
        #"""
        warning[parity/moved-block]: the paragraph stands in another place
         --> locales/de/privacy-policy.md:9:1
          |
        3 | Wir sind ein kleiner Laden, der Bücher per Post verkauft.
          | --------------------------------------------------------- it belongs behind this
        ...
        9 | Wir geben Ihre Anschrift an [unseren Spediteur](https://carrier.example.com), der Ihnen di...
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          | the source has it elsewhere
         ::: locales/en/privacy-policy.md:5:1
          |
        5 | We share your address with [our carrier](https://carrier.example.com), who brings you the ...
          | ------------------------------------------------------------------------------------------
          | the source has it here
          = help: move it to where the source has it
        """#
      )
    ),
    (
      "parity/moved-section",
      RuleExample(
        #"""
        warning[parity/moved-section]: the section `Contact` stands in another place
          --> locales/de/privacy-policy.md:3:1
           |
         3 | ## Kontakt {: #contact }
           | ^^^^^^^^^^^^^^^^^^^^^^^^ the source has it elsewhere
        ...
        13 | Wir setzen ein Cookie.
           | ---------------------- it belongs behind this
          ::: locales/en/privacy-policy.md:11:1
           |
        11 | ## Contact {: #contact }
           | ------------------------ the source has it here
           = help: move it to where the source has it
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
  ]
}
