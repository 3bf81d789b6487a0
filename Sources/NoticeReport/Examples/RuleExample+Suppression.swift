// Made of the specs in `fixtures/rules/suppression`; see `RuleSpecTests`.

extension RuleExample {
  static let suppressionRules: [(String, RuleExample)] = [
    (
      "suppression/missing-reason",
      RuleExample(
        #"""
        error[suppression/missing-reason]: the suppression gives no reason
         --> locales/en/privacy-policy.md:1:1
          |
        1 | <!-- policyc-disable-next-line structure/empty-section -->
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `-- reason` is expected at its end
          = help: write the reason behind the names: `-- the lawyers want it so`
        """#
      )
    ),
    (
      "suppression/unknown-rule",
      RuleExample(
        #"""
        error[suppression/unknown-rule]: no rule has the name `structure/emptysection`
         --> locales/en/privacy-policy.md:1:27
          |
        1 | <!-- policyc-disable-file structure/emptysection -- written next week -->
          |                           ^^^^^^^^^^^^^^^^^^^^^^ did you mean `structure/empty-section`?
          = help: `policyc rules` lists the names
          = fix: write `structure/empty-section` (unsafe)
        """#,
        before: #"""
          <!-- policyc-disable-file structure/emptysection -- written next week -->
          """#,
        after: #"""
          <!-- policyc-disable-file structure/empty-section -- written next week -->
          """#
      )
    ),
    (
      "suppression/unused",
      RuleExample(
        #"""
        warning[suppression/unused]: nothing is silenced for `structure/empty-section`
         --> locales/en/privacy-policy.md:1:32
          |
        1 | <!-- policyc-disable-next-line structure/empty-section -- written next week -->
          |                                ^^^^^^^^^^^^^^^^^^^^^^^
          |                                no such finding in the lines that it covers
          = help: remove the name, or the whole comment
          = fix: remove the comment (unsafe)
        """#,
        before: #"""
          <!-- policyc-disable-next-line structure/empty-section -- written next week -->
          ## Cookies

          We set one.
          """#,
        after: #"""
          ## Cookies

          We set one.
          """#
      )
    ),
  ]
}
