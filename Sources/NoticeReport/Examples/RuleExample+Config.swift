// Made of the specs in `fixtures/rules/config`; see `RuleSpecTests`.

extension RuleExample {
  static let configRules: [(String, RuleExample)] = [
    (
      "config/expired-divergence",
      RuleExample(
        #"""
        warning[config/expired-divergence]: the declared divergence has ended on 2026-05-04
         --> locales/de/privacy-policy.md:9:12
          |
        9 |     until: 2026-05-04
          |            ^^^^^^^^^^ it silences nothing any more
          = help: ask `legal@example.com` whether it goes on, then change the day or take it out
        """#
      )
    ),
    (
      "config/unexplained-divergence",
      RuleExample(
        #"""
        error[config/unexplained-divergence]: the declared divergence gives no reason
         --> locales/de/privacy-policy.md:6:14
          |
        6 |   - section: cookies
          |              ^^^^^^^ it silences nothing
          = help: add `reason:` with why the translation differs here
        """#
      )
    ),
    (
      "config/unused-divergence",
      RuleExample(
        #"""
        warning[config/unused-divergence]: the declared divergence `cookies` silences nothing
         --> locales/de/privacy-policy.md:6:14
          |
        6 |   - section: cookies
          |              ^^^^^^^ no translation differs from its source here
          = help: take it out, or name the section, fact, link or rule that differs
        """#
      )
    ),
  ]
}
