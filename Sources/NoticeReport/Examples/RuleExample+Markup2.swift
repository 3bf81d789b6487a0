// Made of the specs in `fixtures/rules/markup`; see `RuleSpecTests`.

extension RuleExample {
  static let markup2Rules: [(String, RuleExample)] = [
    (
      "markup/unmatched-emphasis",
      RuleExample(
        #"""
        warning[markup/unmatched-emphasis]: `**` has no other end in its paragraph
         --> locales/en/privacy-policy.md:1:9
          |
        1 | We sell **nothing at all.
          |         ^^ printed as it stands
          = why: CommonMark 0.31.2 section 6.2
          = help: write the other end, or take this one away
        """#
      )
    ),
    (
      "markup/unsafe-html",
      RuleExample(
        #"""
        error[markup/unsafe-html]: the element `script` must not stand in a notice
         --> locales/en/privacy-policy.md:1:1
          |
        1 | <script>alert(1)</script>
          | ^^^^^^^^ taken out of what is built
          = why: OWASP XSS Prevention
          = help: take it out, and say in words what it should show
        """#
      )
    ),
    (
      "markup/unspaced-attribute-list",
      RuleExample(
        #"""
        warning[markup/unspaced-attribute-list]: no blank stands before the heading's attribute list
         --> locales/en/privacy-policy.md:1:8
          |
        1 | ## Data{: #data }
          |        ^^^^^^^^^^ touches the text
          = help: put a blank before it
          = fix: insert the blank (safe)
        """#,
        before: #"""
          ## Data{: #data }

          Text.
          """#,
        after: #"""
          ## Data {: #data }

          Text.
          """#
      )
    ),
    (
      "markup/unspaced-bullet",
      RuleExample(
        #"""
        warning[markup/unspaced-bullet]: 2 times `*` without a blank behind it is no list
         --> locales/en/privacy-policy.md:3:1
          |
        3 | *Your name
          | ^ printed as it stands
        4 | *Your address
          | - here too
          = why: CommonMark 0.31.2 section 5.2
          = help: put a blank behind it
          = fix: insert the blanks (safe)
        """#,
        before: #"""
          We ask for:

          *Your name
          *Your address
          """#,
        after: #"""
          We ask for:

          * Your name
          * Your address
          """#
      )
    ),
    (
      "markup/unspaced-heading",
      RuleExample(
        #"""
        error[markup/unspaced-heading]: `##` without a blank behind it is no heading
         --> locales/en/privacy-policy.md:1:1
          |
        1 | ##Your data
          | ^^ printed as it stands
          = why: CommonMark 0.31.2 section 4.2
          = help: put a blank behind it
          = fix: insert the blank (safe)
        """#,
        before: #"""
          ##Your data

          Text.

          ###保存期間
          """#,
        after: #"""
          ## Your data

          Text.

          ### 保存期間
          """#
      )
    ),
    (
      "markup/unspaced-number",
      RuleExample(
        #"""
        warning[markup/unspaced-number]: 3 numbers without a blank behind them make no list
         --> locales/en/privacy-policy.md:3:1
          |
        3 | 1.To see your data
          | ^^ no list item
        4 | 2.To have it deleted
          | -- here too
        5 | 3.To complain
          | -- here too
          = why: CommonMark 0.31.2 section 5.2
          = help: put a blank behind each number
          = fix: insert the blanks (safe)
        """#,
        before: #"""
          You have the right:

          1.To see your data
          2.To have it deleted
          3.To complain
          """#,
        after: #"""
          You have the right:

          1. To see your data
          2. To have it deleted
          3. To complain
          """#
      )
    ),
    (
      "markup/unused-footnote",
      RuleExample(
        #"""
        warning[markup/unused-footnote]: nothing in the text refers to the footnote `[^time]`
         --> locales/en/privacy-policy.md:3:1
          |
        3 | [^time]: For as long as you have an account.
          | ^^^^^^^^ readers do not know what it belongs to
          = help: put `[^time]` where it belongs, or take the footnote away
        """#
      )
    ),
  ]
}
