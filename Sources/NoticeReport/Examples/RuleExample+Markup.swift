// Made of the specs in `fixtures/rules/markup`; see `RuleSpecTests`.

extension RuleExample {
  static let markupRules: [(String, RuleExample)] = [
    (
      "markup/blank-in-destination",
      RuleExample(
        #"""
        error[markup/blank-in-destination]: a blank in the link's address
         --> locales/en/privacy-policy.md:1:40
          |
        1 | See [our terms](https://example.com/our terms) first.
          |                                        ^ so this is no link
          = why: CommonMark 0.31.2 section 6.3
          = help: write `%20` for it, or take out what stands behind it
          = fix: put the address between `<` and `>` (unsafe)
        """#,
        before: #"""
          See [our terms](https://example.com/our terms) first.
          """#,
        after: #"""
          See [our terms](<https://example.com/our terms>) first.
          """#
      )
    ),
    (
      "markup/broken-attribute-list",
      RuleExample(
        #"""
        warning[markup/broken-attribute-list]: the attribute list is malformed
         --> locales/en/privacy-policy.md:2:1
          |
        2 | {:#data}
          | ^^^^^^^^ printed as it stands
          = help: write `{: #data }`
          = fix: write it as a list (unsafe)
        """#,
        before: #"""
          We keep little.
          {:#data}
          """#,
        after: #"""
          We keep little.
          {: #data }
          """#
      )
    ),
    (
      "markup/broken-table",
      RuleExample(
        #"""
        error[markup/broken-table]: the rows make no table
         --> locales/en/privacy-policy.md:1:1
          |
        1 | | Data | Kept for |
          | ^^^^^^^^^^^^^^^^^^^ no row of dashes follows
          = why: GFM 0.29 section 4.10
          = help: write a row such as `| --- | --- |` under the first one
        """#
      )
    ),
    (
      "markup/date-as-list",
      RuleExample(
        #"""
        warning[markup/date-as-list]: the date is a list item
         --> locales/de/privacy-policy.md:1:1
          |
        1 | 5. November 2025
          | ^^ read as the number of a list
          = why: CommonMark 0.31.2 section 5.2
          = help: write `5\.` so that it stays text
          = fix: escape the full stop (safe)
        """#,
        before: #"""
          5. November 2025

          Text.
          """#,
        after: #"""
          5\. November 2025

          Text.
          """#
      )
    ),
    (
      "markup/dropped-html",
      RuleExample(
        #"""
        note[markup/dropped-html]: the element `center` is left out of what is built
         --> locales/en/privacy-policy.md:1:1
          |
        1 | <center>Important</center>
          | ^^^^^^^^ its text stays
          = help: write it in Markdown, or use an element such as `div` or `span`
        """#
      )
    ),
    (
      "markup/empty-emphasis",
      RuleExample(
        #"""
        warning[markup/empty-emphasis]: the emphasis has no text
         --> locales/en/privacy-policy.md:1:16
          |
        1 | We sell nothing**** and share little** **.
          |                ^^^^ printed as it stands
          = help: take it out, or write the words that belong there
          = fix: take it out (unsafe)
        """#,
        before: #"""
          We sell nothing**** and share little** **.
          """#,
        after: #"""
          We sell nothing and share little.
          """#
      )
    ),
    (
      "markup/empty-link",
      RuleExample(
        #"""
        error[markup/empty-link]: the link has no text
         --> locales/en/privacy-policy.md:1:5
          |
        1 | See [](https://example.com/terms) and [ ](https://example.com/list).
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing to see or to click on
          = why: WCAG 2.2 2.4.4
          = help: write between the brackets what the link leads to, or take it out
        """#
      )
    ),
    (
      "markup/glued-emphasis",
      RuleExample(
        #"""
        warning[markup/glued-emphasis]: `__` makes no emphasis beside this text
         --> locales/ja/privacy-policy.md:1:1
          |
        1 | __Example VPN__は、次のとおりです。
          | ^^ printed as it stands
          |              -- the other end
          = why: CommonMark 0.31.2 section 6.2
          = help: write `*` instead of `_`
          = fix: write `**` (safe)
        """#,
        before: #"""
          __Example VPN__は、次のとおりです。
          """#,
        after: #"""
          **Example VPN**は、次のとおりです。
          """#
      )
    ),
    (
      "markup/indented-code",
      RuleExample(
        #"""
        warning[markup/indented-code]: the text is code because it is indented
         --> locales/en/privacy-policy.md:3:5
          |
        3 |     We keep your address as long as you have an account.
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ set as code
          = why: CommonMark 0.31.2 section 4.4
          = help: take the indentation away
          = fix: take the indentation away (unsafe)
        """#,
        before: #"""
          We keep little:

              We keep your address as long as you have an account.
          """#,
        after: #"""
          We keep little:

          We keep your address as long as you have an account.
          """#
      )
    ),
    (
      "markup/literal-tag",
      RuleExample(
        #"""
        warning[markup/literal-tag]: the tag `< br>` is printed as text
         --> locales/en/privacy-policy.md:1:9
          |
        1 | One line< br>another, and <b color=red"x>text.
          |         ^^^^^ malformed, and so no tag
          = why: CommonMark 0.31.2 section 6.6
          = help: use Markdown, write the tag as HTML has it, or take it out
        """#
      )
    ),
    (
      "markup/markdown-in-html",
      RuleExample(
        #"""
        warning[markup/markdown-in-html]: emphasis in Markdown stands between HTML tags
         --> locales/en/privacy-policy.md:2:9
          |
        2 | This is **important** and *so on*.
          |         ^^^^^^^^^^^^^ printed as it stands
          = why: CommonMark 0.31.2 section 4.6
          = help: write `<strong>`, or put blank lines round the text
        """#
      )
    ),
    (
      "markup/parted-link",
      RuleExample(
        #"""
        error[markup/parted-link]: a blank parts the link's text from its address
         --> locales/en/privacy-policy.md:1:16
          |
        1 | See [our terms] (https://example.com/terms).
          |                ^ so this is no link
          = why: CommonMark 0.31.2 section 6.3
          = help: take the blank away
          = fix: take the blank away (safe)
        """#,
        before: #"""
          See [our terms] (https://example.com/terms).
          """#,
        after: #"""
          See [our terms](https://example.com/terms).
          """#
      )
    ),
    (
      "markup/spaced-emphasis",
      RuleExample(
        #"""
        warning[markup/spaced-emphasis]: `**` with a blank on its inner side makes no emphasis
         --> locales/en/privacy-policy.md:1:6
          |
        1 | Your ** data** is yours.
          |      ^^ printed as it stands
          |             -- the other end
          = why: CommonMark 0.31.2 section 6.2
          = help: take the blank inside away
          = fix: take the blanks inside away (safe)
        """#,
        before: #"""
          Your ** data** is yours.
          """#,
        after: #"""
          Your **data** is yours.
          """#
      )
    ),
    (
      "markup/stacked-attribute-lists",
      RuleExample(
        #"""
        warning[markup/stacked-attribute-lists]: the block has two attribute lists
         --> locales/en/privacy-policy.md:3:1
          |
        2 | {: #data }
          | ---------- the first list
        3 | {: #retention }
          | ^^^^^^^^^^^^^^^ the second list
          = help: keep one list, and put a second anchor on another block
        """#
      )
    ),
    (
      "markup/stray-bracket",
      RuleExample(
        #"""
        warning[markup/stray-bracket]: a `[` too many stands before the link
         --> locales/en/privacy-policy.md:1:5
          |
        1 | See [[our terms](https://example.com/terms) first.
          |     ^ printed as it stands
          |      -------------------------------------- the link
          = why: CommonMark 0.31.2 section 6.3
          = help: take it away
          = fix: take it away (safe)
        """#,
        before: #"""
          See [[our terms](https://example.com/terms) first.
          """#,
        after: #"""
          See [our terms](https://example.com/terms) first.
          """#
      )
    ),
    (
      "markup/stray-entity",
      RuleExample(
        #"""
        warning[markup/stray-entity]: `&nbsp` lacks its `;`
         --> locales/en/privacy-policy.md:1:2
          |
        1 | A&nbspB, &copy 2026, &#8217s
          |  ^^^^^ printed as it stands
          = why: CommonMark 0.31.2 section 2.5
          = help: write `&nbsp;`
          = fix: add the `;` (safe)
        """#,
        before: #"""
          A&nbspB, &copy 2026, &#8217s
          """#,
        after: #"""
          A&nbsp;B, &copy; 2026, &#8217;s
          """#
      )
    ),
    (
      "markup/unclosed-fence",
      RuleExample(
        #"""
        error[markup/unclosed-fence]: the code fence has no other end
         --> locales/en/privacy-policy.md:3:1
          |
        3 | ````text
          | ^^^^ all that follows is code
          = why: CommonMark 0.31.2 section 4.5
          = help: close it with a line of 4 such marks, or take it away
        """#
      )
    ),
    (
      "markup/unclosed-html",
      RuleExample(
        #"""
        warning[markup/unclosed-html]: the element `b` is never closed
         --> locales/en/privacy-policy.md:1:9
          |
        1 | This is <b>important.
          |         ^^^ no end tag
          = why: HTML section 13.1.2
          = help: write `</b>` where it ends, or take the tag away
        """#
      )
    ),
    (
      "markup/unclosed-link",
      RuleExample(
        #"""
        error[markup/unclosed-link]: the link lacks its `]`
         --> locales/en/privacy-policy.md:1:5
          |
        1 | See [our terms(https://example.com/terms) first.
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ so this is no link
          = why: CommonMark 0.31.2 section 6.3
          = help: put the `]` behind the link's text
          = fix: add the `]` (unsafe)
        """#,
        before: #"""
          See [our terms(https://example.com/terms) first.
          """#,
        after: #"""
          See [our terms](https://example.com/terms) first.
          """#
      )
    ),
    (
      "markup/undefined-reference",
      RuleExample(
        #"""
        error[markup/undefined-reference]: nothing defines the link label `terms`
         --> locales/en/privacy-policy.md:1:5
          |
        1 | See [our terms][terms] first.
          |     ^^^^^^^^^^^^^^^^^^ so this is no link
          = why: CommonMark 0.31.2 section 6.3
          = help: add a line `[terms]: address`, or write the address in `(` and `)`
        """#
      )
    ),
    (
      "markup/unknown-element",
      RuleExample(
        #"""
        error[markup/unknown-element]: `<Company Name>` is read as a tag and not shown
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Write to <Company Name> first.
          |          ^^^^^^^^^^^^^^ HTML has no such element
          = why: CommonMark 0.31.2 section 6.6
          = help: write `\<` if it is meant to be read, or take it out
          = fix: show it as it stands (unsafe)
        """#,
        before: #"""
          Write to <Company Name> first.
          """#,
        after: #"""
          Write to \<Company Name> first.
          """#
      )
    ),
  ]
}
