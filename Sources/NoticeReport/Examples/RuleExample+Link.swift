// Made of the specs in `fixtures/rules/link`; see `RuleSpecTests`.

extension RuleExample {
  static let linkRules: [(String, RuleExample)] = [
    (
      "link/bare-url",
      RuleExample(
        #"""
        note[link/bare-url]: an address stands in the text without marks
         --> locales/en/privacy-policy.md:3:5
          |
        3 | See https://privacy.example.org/rights for more.
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no dialect has to make a link of it
          = why: GFM 0.29 section 6.9
          = help: write `<…>` around it, or give it a text
          = fix: write it as a link (safe)
        """#,
        before: #"""
          # Privacy

          See https://privacy.example.org/rights for more.
          """#,
        after: #"""
          # Privacy

          See <https://privacy.example.org/rights> for more.
          """#
      )
    ),
    (
      "link/broken-anchor",
      RuleExample(
        #"""
        warning[link/broken-anchor]: no heading has the anchor `#cookies`
         --> locales/en/privacy-policy.md:3:5
          |
        3 | See [cookies](#cookies).
          |     ^^^^^^^^^^^^^^^^^^^ this link leads nowhere
          = why: HTML section 7.4.6.4
          = help: link to an anchor of this notice, or give the heading `{#cookies}`
        """#,
        before: #"""
          # Privacy

          See [cookies](#cookeis).

          ## Cookies

          We set one cookie.
          """#,
        after: #"""
          # Privacy

          See [cookies](#cookies).

          ## Cookies

          We set one cookie.
          """#
      )
    ),
    (
      "link/insecure",
      RuleExample(
        #"""
        note[link/insecure]: a link leads to a page over `http:`
         --> locales/en/privacy-policy.md:3:5
          |
        3 | Use [our form](http://forms.utrack.app/delete).
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not encrypted
          = why: Mixed Content section 4
          = help: write `https:`, if the page can be reached so
          = fix: write `https:` (unsafe)
        """#,
        before: #"""
          # Privacy

          Use [our form](http://forms.utrack.app/delete).
          """#,
        after: #"""
          # Privacy

          Use [our form](https://forms.utrack.app/delete).
          """#
      )
    ),
    (
      "link/malformed-target",
      RuleExample(
        #"""
        error[link/malformed-target]: a link to an e-mail address lacks `mailto:`
         --> locales/en/privacy-policy.md:3:15
          |
        3 | Write to [us](privacy@utrack.app).
          |               ^^^^^^^^^^^^^^^^^^ read as the name of a file
          = why: RFC 3986 section 4.1
          = help: write `mailto:` in front of the address
          = fix: write `mailto:privacy@utrack.app` (unsafe)
        """#,
        before: #"""
          # Privacy

          Write to [us](privacy@utrack.app).
          """#,
        after: #"""
          # Privacy

          Write to [us](mailto:privacy@utrack.app).
          """#
      )
    ),
    (
      "link/missing-file",
      RuleExample(
        #"""
        warning[link/missing-file]: the file `cookies.md` does not exist
         --> locales/en/privacy-policy.md:3:5
          |
        3 | See [cookies](cookies.md).
          |     ^^^^^^^^^^^^^^^^^^^^^ nothing at `locales/en/cookies.md`
          = why: RFC 3986 section 5.2
          = help: correct the path, which counts from the notice's folder, or link to the published page
        """#
      )
    ),
    (
      "link/text-target-mismatch",
      RuleExample(
        #"""
        error[link/text-target-mismatch]: a link shows `utrack.app` and leads to `utrak.example`
         --> locales/en/privacy-policy.md:3:5
          |
        3 | See [www.utrack.app](https://www.utrak.example).
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leads to `utrak.example`
          = why: WCAG 2.2 2.4.4
          = help: let the text and the destination name the same address
        """#
      )
    ),
    (
      "link/unlinked-reference",
      RuleExample(
        #"""
        warning[link/unlinked-reference]: `Cookie Notice` is named and never linked
         --> locales/en/privacy-policy.md:3:12
          |
        3 | Read our **Cookie Notice** before you go on.
          |            ^^^^^^^^^^^^^ strong letters, no link
          = why: GDPR Art. 12(1); WP260 rev.01 paragraph 11
          = help: link it to the document, or say here what it says
        """#
      )
    ),
    (
      "link/unreachable",
      RuleExample(
        #"""
        warning[link/unreachable]: a link leads to no page
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Ask with [our form](https://example.org/form) or on [our page](https://example.org).
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the server answers 404
          = why: RFC 9110 section 15.5.5
          = help: correct the address, or take the link away
        """#
      )
    ),
  ]
}
