// Made of the specs in `fixtures/rules/contact`; see `RuleSpecTests`.

extension RuleExample {
  static let contactRules: [(String, RuleExample)] = [
    (
      "contact/expected",
      RuleExample(
        #"""
        error[contact/expected]: the notice lacks the configured data protection officer's address
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ `dpo@getutrack.io` is not in the text
          = why: GDPR Art. 13(1)(a)-(b)
          = help: name it where readers look for contact details, or correct `organization`
        """#
      )
    ),
    (
      "contact/incomplete-address",
      RuleExample(
        #"""
        warning[contact/incomplete-address]: a postal address ends with the street
         --> locales/en/privacy-policy.md:1:18
          |
        1 | Our office is at 350 Fifth Avenue. Write to us there.
          |                  ^^^^^^^^^^^^^^^^ in which town?
          = why: GDPR Art. 13(1)(a)
          = help: add postal code, town and country
        """#
      )
    ),
    (
      "contact/inconsistent",
      RuleExample(
        #"""
        warning[contact/inconsistent]: `privacy` has an address under two domains
         --> locales/en/privacy-policy.md:5:22
          |
        1 | Write to privacy@getutrack.io.
          |          -------------------- the first one
        ...
        5 | Send your request to privacy@utrack.com.
          |                      ^^^^^^^^^^^^^^^^^^ another domain than before
          = why: GDPR Art. 13(1)(b)
          = help: name one address, or say what each is for
        """#
      )
    ),
    (
      "contact/invalid-email",
      RuleExample(
        #"""
        error[contact/invalid-email]: this e-mail address cannot exist
         --> locales/en/privacy-policy.md:1:14
          |
        1 | Mail goes to privacy@getutrack, to info@getutrack.con and to info@@getutrack.io.
          |              ^^^^^^^^^^^^^^^^^ the domain ends too early
          = why: RFC 5321 section 4.1.2
          = help: write the address as `name@domain`, and send a message to it
        """#,
        before: #"""
          Write to info@getutrack.ogr.
          """#,
        after: #"""
          Write to info@getutrack.org.
          """#
      )
    ),
    (
      "contact/invalid-phone",
      RuleExample(
        #"""
        warning[contact/invalid-phone]: this phone number cannot be dialled
         --> locales/en/privacy-policy.md:1:6
          |
        1 | Call +1 650 903 080 or +33 1 42 68 53 0.
          |      ^^^^^^^^^^^^^^ too few digits
          = why: ITU-T E.164 section 6
          = help: write the number with its country code, as `+49 30 1234567`
        """#
      )
    ),
    (
      "contact/mailto-mismatch",
      RuleExample(
        #"""
        error[contact/mailto-mismatch]: a link shows one e-mail address and writes to another
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Write to [privacy@getutrack.io](mailto:privcay@getutrack.io?subject=Data).
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |          shows `privacy@getutrack.io`, writes to `privcay@getutrack.io`
          = why: RFC 6068 section 2
          = help: let the text and the destination name the same address
          = fix: write to the address that is shown (unsafe)
        """#,
        before: #"""
          Write to [privacy@getutrack.io](mailto:privcay@getutrack.io?subject=Data).
          """#,
        after: #"""
          Write to [privacy@getutrack.io](mailto:privacy@getutrack.io?subject=Data).
          """#
      )
    ),
    (
      "contact/masked",
      RuleExample(
        #"""
        error[contact/masked]: an e-mail address has been replaced by its protection
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Write to [email protected] or to [\[email protected\]](https://getutrack.io/cdn-cgi/l/email-p...
          |          ^^^^^^^^^^^^^^^^^ nobody can write to this
          = why: GDPR Art. 12(1)-(2)
          = help: write the address itself
        """#,
        before: #"""
          Write to privacy [at] getutrack [dot] io, info(at)getutrack.io or dpo at getutrack dot io.
          """#,
        after: #"""
          Write to privacy@getutrack.io, info@getutrack.io or dpo@getutrack.io.
          """#
      )
    ),
    (
      "contact/missing",
      RuleExample(
        #"""
        warning[contact/missing]: the notice names no way to reach anybody
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no address in the whole text
          = why: GDPR Art. 13(1)(a); CCPA regulations 11 CCR 7011(e)(3)(J)
          = help: name an e-mail address, a phone number, a postal address or a contact page
        """#
      )
    ),
    (
      "contact/phone-mismatch",
      RuleExample(
        #"""
        error[contact/phone-mismatch]: a link shows one phone number and calls another
         --> locales/en/privacy-policy.md:1:6
          |
        1 | Call [+49 30 1234567](tel:+49301234576).
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shows 49301234567, calls 49301234576
          = why: RFC 3966 section 3
          = help: let the text and the destination name the same number
        """#
      )
    ),
    (
      "contact/placeholder",
      RuleExample(
        #"""
        error[contact/placeholder]: an e-mail address of a template
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Write to privacy@example.com or info@yourcompany.com, or call (123) 456-7890.
          |          ^^^^^^^^^^^^^^^^^^^ no mail arrives here
          = why: RFC 2606 section 3
          = help: write the organisation's own
        """#
      )
    ),
    (
      "contact/unknown-domain",
      RuleExample(
        #"""
        error[contact/unknown-domain]: `getutrak.io` is none of the organisation's domains
         --> locales/en/privacy-policy.md:1:10
          |
        1 | Write to privacy@getutrak.io, or see [our site](https://www.getutrack.oi/legal).
          |          ^^^^^^^^^^^^^^^^^^^ did you mean `getutrack.io`?
          = help: write `getutrack.io`, or add the domain to the organisation's in the configuration
          = fix: write `getutrack.io` (unsafe)
        """#,
        before: #"""
          Write to privacy@getutrak.io, or see [our site](https://www.getutrack.oi/legal).

          Write to privacy@getutrack.com, or to our lawyers at office@lawyers.example.net.
          """#,
        after: #"""
          Write to privacy@getutrack.io, or see [our site](https://www.getutrack.oi/legal).

          Write to privacy@getutrack.io, or to our lawyers at office@lawyers.example.net.
          """#
      )
    ),
  ]
}
