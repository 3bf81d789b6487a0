// Made of the specs in `fixtures/rules/parity`; see `RuleSpecTests`.

extension RuleExample {
  static let parity2Rules: [(String, RuleExample)] = [
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
      "parity/list-shape",
      RuleExample(
        #"""
        error[parity/list-shape]: the list lacks an item of the source
         --> locales/de/privacy-policy.md:5:3
          |
        5 | - Ihren Namen, den Sie uns geben
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ it belongs behind this
         ::: locales/en/privacy-policy.md:6:1
          |
        6 | - your address at [maps.example.com](https://maps.example.com)
          | -------------------------------------------------------------- the source's item
          = why: GDPR Art. 12(1)
          = help: translate what the source lists there
        """#,
        before: #"""
          # Privacidad

          - Datos que usted nos da:
          - su nombre
          - su dirección
          - Datos que creamos:
            - un número para su navegador
          """#,
        after: #"""
          # Privacidad

          - Datos que usted nos da:
            - su nombre
            - su dirección
          - Datos que creamos:
            - un número para su navegador
          """#
      )
    ),
    (
      "parity/literal-markup",
      RuleExample(
        #"""
        warning[parity/literal-markup]: `]` is shown as it stands; the source shows none
         --> locales/fr/privacy-policy.md:3:50
          |
        3 | Nous lisons [le guide](https://guide.example.com)] chaque année.
          |                                                  ^ printed
         ::: locales/en/privacy-policy.md:3:1
          |
        3 | We read [the guide](https://guide.example.com) each year.
          | --------------------------------------------------------- the source's text
          = help: mark the text as the source does, or take the sign out
        """#
      )
    ),
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
      "parity/missing-document",
      RuleExample(
        #"""
        warning[parity/missing-document]: `terms.md` is not there in `de`
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
        error[parity/period]: the period `90 Tagen` is `30 days` in the source
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
  ]
}
