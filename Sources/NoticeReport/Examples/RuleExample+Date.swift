// Made of the specs in `fixtures/rules/date`; see `RuleSpecTests`.

extension RuleExample {
  static let dateRules: [(String, RuleExample)] = [
    (
      "date/future",
      RuleExample(
        #"""
        error[date/future]: the date of the last change has not come yet
         --> locales/en/privacy-policy.md:3:15
          |
        3 | Last updated: 4 May 2031
          |               ^^^^^^^^^^ today is 2026-05-04
          = why: WP260 rev.01 paragraph 30
          = help: write the day on which the notice was changed
        """#
      )
    ),
    (
      "date/impossible",
      RuleExample(
        #"""
        error[date/impossible]: this day does not exist
         --> locales/en/privacy-policy.md:3:15
          |
        3 | Last updated: 31 April 2025
          |               ^^^^^^^^^^^^^ the month has 30 days
          = why: ISO 8601-1 section 5.2.2.1
          = help: write the day that was meant
        """#
      )
    ),
    (
      "date/mismatch",
      RuleExample(
        #"""
        error[date/mismatch]: the text shows another day than `updated` in the front matter
          --> locales/en/privacy-policy.md:10:15
           |
         5 | updated: 2025-05-04
           |          ---------- the front matter's day
        ...
        10 | Last updated: 5 May 2025
           |               ^^^^^^^^^^ the front matter says 2025-05-04
           = why: HTML section 4.5.14
           = help: write the same day in both places
        """#,
        before: #"""
          # Privacy

          Last updated: 5 May 2025
          {: datetime="2025-05-04"}

          We keep your name.
          """#,
        after: #"""
          # Privacy

          Last updated: 5 May 2025
          {: datetime="2025-05-05"}

          We keep your name.
          """#
      )
    ),
    (
      "date/missing",
      RuleExample(
        #"""
        note[date/missing]: the notice has no date
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy
          | ^^^^^^^^^ neither here nor in the text
          = why: CalOPPA Cal. Bus. & Prof. Code 22575(b)(4); CCPA regulations 11 CCR 7011(e)(4)
          = help: write the day as `updated:` in the front matter, or in a line such as "Last updated"
        """#
      )
    ),
    (
      "date/overdue",
      RuleExample(
        #"""
        warning[date/overdue]: the notice was last updated over twelve months ago
         --> locales/en/privacy-policy.md:3:15
          |
        3 | Last updated: 4 May 2023
          |               ^^^^^^^^^^ an update was due by 2024-05-04
          = why: CCPA Cal. Civ. Code 1798.130(a)(5)
          = help: review the notice, and write the day of the review as its date
        """#
      )
    ),
    (
      "date/promised-but-absent",
      RuleExample(
        #"""
        warning[date/promised-but-absent]: the text speaks of a date, and the notice has none
         --> locales/en/privacy-policy.md:3:67
          |
        3 | We may change this notice. The new version is shown by an updated "Revised" date at the top.
          |                                                                   ^^^^^^^^^^^^^^
          |                                                  no such date in the front matter or in the text
          = why: CalOPPA Cal. Bus. & Prof. Code 22575(b)(3)-(4); CCPA regulations 11 CCR 7011(e)(4)
          = help: put the date where this sentence sends readers, or `updated:` into the front matter
        """#
      )
    ),
  ]
}
