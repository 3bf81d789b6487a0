// Made of the specs in `fixtures/rules/front-matter`; see `RuleSpecTests`.

extension RuleExample {
  static let frontMatterRules: [(String, RuleExample)] = [
    (
      "front-matter/duplicate-key",
      RuleExample(
        #"""
        error[front-matter/duplicate-key]: the key `title` stands here twice
         --> locales/en/privacy-policy.md:4:1
          |
        2 | title: Privacy Policy
          | ----- the first time
        ...
        4 | title: Cookie Policy
          | ^^^^^ the second time
          = why: YAML 1.2.2 section 3.2.1.3
          = help: keep one of the two
        """#
      )
    ),
    (
      "front-matter/duplicate-locale",
      RuleExample(
        #"""
        error[front-matter/duplicate-locale]: the document has another text in `en`
         --> locales/EN/privacy-policy.md:4:9
          |
        4 | locale: en
          |         ^^ the second `en` text of `privacy-policy.md`
         ::: locales/en/privacy-policy.md:4:9
          |
        4 | locale: en
          |         -- the first one
          = help: keep one of the two files
        """#
      )
    ),
    (
      "front-matter/duplicate-slug",
      RuleExample(
        #"""
        error[front-matter/duplicate-slug]: another `en` notice has the slug `Privacy`
         --> locales/en/privacy-policy.md:3:7
          |
        3 | slug: Privacy
          |       ^^^^^^^ its artifacts would overwrite the other's
         ::: locales/en/apps.md:3:7
          |
        3 | slug: privacy
          |       ------- the slug stands here first
          = help: give each notice of a locale its own slug
        """#
      )
    ),
    (
      "front-matter/invalid-date",
      RuleExample(
        #"""
        error[front-matter/invalid-date]: `effective` is not written as `YYYY-MM-DD`
         --> locales/en/privacy-policy.md:2:12
          |
        2 | effective: 2026/5/4
          |            ^^^^^^^^ the form is different
          = why: ISO 8601-1 section 5.2.2.1
          = help: write `2026-05-04`
          = fix: write `2026-05-04` (safe)
        """#,
        before: #"""
          ---
          effective: 2026/5/4
          ---
          """#,
        after: #"""
          ---
          effective: 2026-05-04
          ---
          """#
      )
    ),
    (
      "front-matter/invalid-locale",
      RuleExample(
        #"""
        error[front-matter/invalid-locale]: the locale `zh_CN` is no language tag
         --> locales/en/privacy-policy.md:2:9
          |
        2 | locale: zh_CN
          |         ^^^^^ a tag joins its parts with `-`
          = why: BCP 47 section 2.1; WCAG 2.2 3.1.1
          = help: write `zh-CN`
          = fix: write `zh-CN` (safe)
        """#,
        before: #"""
          ---
          locale: zh_CN
          ---
          """#,
        after: #"""
          ---
          locale: zh-CN
          ---
          """#
      )
    ),
    (
      "front-matter/invalid-slug",
      RuleExample(
        #"""
        error[front-matter/invalid-slug]: the slug leaves the output folder
         --> locales/en/privacy-policy.md:2:7
          |
        2 | slug: ../../etc/passwd
          |       ^^^^^^^^^^^^^^^^ `.` and `..` are not taken
          = why: RFC 3986 section 3.3
          = help: write a path such as `/legal/privacy-policy`
        """#
      )
    ),
    (
      "front-matter/locale-path-mismatch",
      RuleExample(
        #"""
        error[front-matter/locale-path-mismatch]: the notice is `de` in the folder of `fr`
         --> locales/fr/privacy-policy.md:3:9
          |
        3 | locale: de
          |         ^^ the path says `fr`
          = why: WCAG 2.2 3.1.1
          = help: write `locale: fr`, or move the file
        """#
      )
    ),
    (
      "front-matter/missing",
      RuleExample(
        #"""
        error[front-matter/missing]: the notice has no front matter
         --> locales/de/datenschutz.md:1:1
          |
        1 | # Datenschutzerklärung
          | ^ `---` is expected here
          = why: WCAG 2.2 3.1.1
          = help: begin the file with `---`, lines for `title`, `slug` and `locale`, and `---`
          = fix: insert front matter from the heading and the path (unsafe)
        """#,
        before: #"""
          # Datenschutzerklärung

          Wir verarbeiten Daten.
          """#,
        after: #"""
          ---
          title: Datenschutzerklärung
          slug: datenschutz
          locale: de
          ---

          # Datenschutzerklärung

          Wir verarbeiten Daten.
          """#
      )
    ),
    (
      "front-matter/missing-key",
      RuleExample(
        #"""
        error[front-matter/missing-key]: the front matter has no `locale`
         --> locales/pt-BR/privacy.md:1:1
          |
        1 | ---
          | ^^^ `locale` is expected in here
          = why: WCAG 2.2 3.1.1
          = help: add a line `locale: …`
          = fix: add `locale: pt-BR` (safe)
        """#,
        before: #"""
          ---
          title: Política de Privacidade
          slug: privacy
          ---
          """#,
        after: #"""
          ---
          locale: pt-BR
          title: Política de Privacidade
          slug: privacy
          ---
          """#
      )
    ),
    (
      "front-matter/syntax",
      RuleExample(
        #"""
        error[front-matter/syntax]: YAML cannot read the front matter (line 2)
         --> locales/en/privacy-policy.md:2:15
          |
        2 | title: Privacy: Policy
          |               ^^^^^^^^ mapping values are not allowed in this context
          = why: YAML 1.2.2
          = help: put values with `: `, `#` or quotation marks into quotation marks
        """#
      )
    ),
    (
      "front-matter/unknown-key",
      RuleExample(
        #"""
        warning[front-matter/unknown-key]: the key `titel` is not known
         --> locales/en/privacy-policy.md:2:1
          |
        2 | titel: Privacy Policy
          | ^^^^^ did you mean `title`?
          = help: known are `title`, `slug`, `locale`, `description`, `effective`, `updated`, `version`, `profile`, `disclosures`, `divergences`
          = fix: rename it to `title` (unsafe)
        """#,
        before: #"""
          ---
          titel: Privacy Policy
          slug: privacy
          ---
          """#,
        after: #"""
          ---
          title: Privacy Policy
          slug: privacy
          ---
          """#
      )
    ),
    (
      "front-matter/unknown-profile",
      RuleExample(
        #"""
        error[front-matter/unknown-profile]: the profile `gdrp` is not known
         --> locales/en/privacy-policy.md:3:11
          |
        3 | profile: [gdrp, ccpa]
          |           ^^^^ did you mean `gdpr`?
          = help: known are `core`, `gdpr`, `uk-gdpr`, `ccpa`, `caloppa`, `coppa`, `us-states`, `lgpd`, `pipeda`, `quebec`, `fadp`, `appi`, `pipa`, `pipl`, `dpdp`, `app-store`, `google-play`, `all`
          = fix: write `gdpr` (unsafe)
        """#,
        before: #"""
          ---
          title: Privacy Policy
          profile: [gdrp, ccpa]
          ---
          """#,
        after: #"""
          ---
          title: Privacy Policy
          profile: [gdpr, ccpa]
          ---
          """#
      )
    ),
    (
      "front-matter/wrong-type",
      RuleExample(
        #"""
        error[front-matter/wrong-type]: `title` has a value of the wrong shape
         --> locales/en/privacy-policy.md:2:8
          |
        2 | title: [Privacy, Policy]
          |        ^^^^^^^^^^^^^^^^^ expected here: text
          = help: write text
        """#
      )
    ),
  ]
}
