// Made of the specs in `fixtures/rules/structure`; see `RuleSpecTests`.

extension RuleExample {
  static let structureRules: [(String, RuleExample)] = [
    (
      "structure/accidental-heading",
      RuleExample(
        #"""
        warning[structure/accidental-heading]: the paragraph is a heading because of the dashes under it
         --> locales/en/privacy-policy.md:1:1
          |
        1 | We keep your address as long as you have an account, and for a month behind that.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a heading
        2 | ---
          | --- the dashes
          = why: CommonMark 0.31.2 section 4.3
          = help: put a blank line between the text and the dashes
          = fix: set the dashes apart (unsafe)
        """#,
        before: #"""
          We keep your address as long as you have an account, and for a month behind that.
          ---

          Text.
          """#,
        after: #"""
          We keep your address as long as you have an account, and for a month behind that.

          ---

          Text.
          """#
      )
    ),
    (
      "structure/duplicate-anchor",
      RuleExample(
        #"""
        error[structure/duplicate-anchor]: the anchor `cookies` is given twice
         --> locales/en/privacy-policy.md:5:14
          |
        1 | ## Cookies {#cookies}
          |             -------- the first time
        ...
        5 | ## Trackers {#cookies}
          |              ^^^^^^^^ the second time
          = why: HTML section 3.2.6
          = help: give this place another anchor, and check its links
        """#
      )
    ),
    (
      "structure/duplicate-heading",
      RuleExample(
        #"""
        warning[structure/duplicate-heading]: the heading `cookies` stands here twice
         --> locales/en/privacy-policy.md:5:1
          |
        1 | ## 1. Cookies
          | ------------- the first time
        ...
        5 | ## 2. cookies
          | ^^^^^^^^^^^^^ again
          = why: WCAG 2.2 2.4.6
          = help: join the two sections, or say what sets them apart
        """#
      )
    ),
    (
      "structure/empty-section",
      RuleExample(
        #"""
        warning[structure/empty-section]: the section is empty
         --> locales/en/privacy-policy.md:1:1
          |
        1 | ## Cookies
          | ^^^^^^^^^^ nothing stands under this heading
        ...
        7 | ## Contact
          | ---------- the next section
          = why: WCAG 2.2 2.4.6
          = help: write the section, or remove its heading
        """#
      )
    ),
    (
      "structure/inconsistent-heading",
      RuleExample(
        #"""
        note[structure/inconsistent-heading]: the heading is no question, as 4 beside it are
          --> locales/en/privacy-policy.md:17:1
           |
         1 | ## What do we keep?
           | ------------------- a question
        ...
        17 | ## How we use it
           | ^^^^^^^^^^^^^^^^ no question
           = help: put it as a question too
        """#
      )
    ),
    (
      "structure/misnumbered-section",
      RuleExample(
        #"""
        warning[structure/misnumbered-section]: section `3.` follows section `1.`
         --> locales/en/privacy-policy.md:5:4
          |
        1 | ## 1. Data
          |    -- the section before
        ...
        5 | ## 3. Cookies
          |    ^^ not the next number
          = help: renumber the sections, and check what cites them
        """#
      )
    ),
    (
      "structure/missing-summary",
      RuleExample(
        #"""
        note[structure/missing-summary]: the section does not open with `In short` as its siblings do
          --> locales/en/privacy-policy.md:13:1
           |
         3 | **In short**: we keep little.
           | ------------ a section that has one
        ...
        13 | ## Contact
           | ^^^^^^^^^^ no summary
           = why: GDPR Art. 12(1)
           = help: write one, as the sections beside it have
        """#
      )
    ),
    (
      "structure/odd-list-item",
      RuleExample(
        #"""
        note[structure/odd-list-item]: an item that begins with `as required` follows "to:"
         --> locales/en/privacy-policy.md:5:3
          |
        3 | - send you your maps,
          |   ------------------- this one goes on
        ...
        5 | - as required by applicable law or regulation.
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no verb goes on with the sentence
          = help: begin it with a verb, or set it apart from the list
        """#
      )
    ),
    (
      "structure/paragraph-as-heading",
      RuleExample(
        #"""
        warning[structure/paragraph-as-heading]: a paragraph in strong letters stands for a heading
         --> locales/en/privacy-policy.md:3:1
          |
        3 | **Data that you give us**
          | ^^^^^^^^^^^^^^^^^^^^^^^^^ no heading
          = why: WCAG 2.2 1.3.1
          = help: write `###` in front of it instead of the strong letters
          = fix: make it a heading (unsafe)
        """#,
        before: #"""
          ## Data

          **Data that you give us**

          We collect your name and address.
          """#,
        after: #"""
          ## Data

          ### Data that you give us

          We collect your name and address.
          """#
      )
    ),
    (
      "structure/several-titles",
      RuleExample(
        #"""
        warning[structure/several-titles]: the notice has 3 headings of level 1
         --> locales/en/privacy-policy.md:5:1
          |
        1 | # Privacy Policy
          | ---------------- the first
        ...
        5 | # Cookies
          | ^^^^^^^^^ the second
          = why: WCAG 2.2 1.3.1
          = help: begin sections with `##`, and keep `#` for the title
        """#
      )
    ),
    (
      "structure/skipped-level",
      RuleExample(
        #"""
        warning[structure/skipped-level]: the heading skips from level 2 to level 4
         --> locales/en/privacy-policy.md:3:1
          |
        1 | ## Cookies
          | ---------- the heading before has level 2
        ...
        3 | #### Session cookies
          | ^^^^^^^^^^^^^^^^^^^^ level 4
          = why: WCAG 2.2 1.3.1; GDPR Art. 12(1)
          = help: use `###`, or add the heading that is missing
          = fix: make it level 3 (unsafe)
        """#,
        before: #"""
          ## Cookies

          #### Session cookies

          Text.

          #### Other cookies

          Text.
          """#,
        after: #"""
          ## Cookies

          ### Session cookies

          Text.

          #### Other cookies

          Text.
          """#
      )
    ),
    (
      "structure/swallowed-heading",
      RuleExample(
        #"""
        error[structure/swallowed-heading]: a heading is swallowed by a paragraph
         --> locales/en/privacy-policy.md:1:15
          |
        1 | We delete it. ## 3. Cookies
          |               ^^ no heading behind other text
          = why: CommonMark 0.31.2 section 4.2
          = help: put it on a line of its own, behind a blank line
          = fix: set the heading apart (unsafe)
        """#,
        before: #"""
          We delete it. ## 3. Cookies
          """#,
        after: #"""
          We delete it.

          ## 3. Cookies
          """#
      )
    ),
    (
      "structure/swallowed-label",
      RuleExample(
        #"""
        warning[structure/swallowed-label]: the item `Device Data` runs on from the sentence before it
         --> locales/en/privacy-policy.md:1:33
          |
        1 | The data that we keep includes: **Device Data**. We keep what your device tells us.
          |                                 ^^^^^^^^^^^^^^^ no item of a list
          = help: make a list of it, and see whether items before it were lost
        """#
      )
    ),
    (
      "structure/swallowed-list-item",
      RuleExample(
        #"""
        warning[structure/swallowed-list-item]: 2 list items are swallowed by the paragraph before them
         --> locales/en/privacy-policy.md:2:1
          |
        2 | 2. your address
          | ^^ part of the paragraph
        3 | 3. your name
          | -- here too
          = why: CommonMark 0.31.2 section 5.2
          = help: put a blank line in front of the list, and no indentation
          = fix: set the list apart (unsafe)
        """#,
        before: #"""
          We keep this:
          2. your address
          3. your name
          """#,
        after: #"""
          We keep this:

          2. your address
          3. your name
          """#
      )
    ),
    (
      "structure/swallowed-paragraph",
      RuleExample(
        #"""
        warning[structure/swallowed-paragraph]: a paragraph is swallowed by the list item before it
         --> locales/en/privacy-policy.md:5:1
          |
        4 | - your address
          |   ------------ it runs on from here
        5 | We keep both for as long as your account exists.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ part of the list item
          = why: CommonMark 0.31.2 section 5.2
          = help: put a blank line in front of it, and no indentation
          = fix: set it apart (unsafe)
        """#,
        before: #"""
          We ask for:

          - your name
          - your address
          We keep both for as long as your account exists.
          """#,
        after: #"""
          We ask for:

          - your name
          - your address

          We keep both for as long as your account exists.
          """#
      )
    ),
    (
      "structure/unmarked-label",
      RuleExample(
        #"""
        note[structure/unmarked-label]: the name `Data Provided by You` stands in plain letters
         --> locales/en/privacy-policy.md:3:1
          |
        1 | **Device Data**. We keep what your device tells us.
          | --------------- others are strong
        ...
        3 | Data Provided by You. We keep your name.
          | ^^^^^^^^^^^^^^^^^^^^ reads as a sentence
          = help: set it strong, or make it a heading
          = fix: set it strong (unsafe)
        """#,
        before: #"""
          **Device Data**. We keep what your device tells us.

          Data Provided by You. We keep your name.
          """#,
        after: #"""
          **Device Data**. We keep what your device tells us.

          **Data Provided by You**. We keep your name.
          """#
      )
    ),
  ]
}
