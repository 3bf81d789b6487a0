// Made of the specs in `fixtures/rules/disclosure`; see `RuleSpecTests`.

extension RuleExample {
  static let disclosureRules: [(String, RuleExample)] = [
    (
      "disclosure/automated-decisions",
      RuleExample(
        #"""
        error[disclosure/automated-decisions]: the notice does not say whether machines decide about readers
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no automated decision, profiling or denial in the whole text
          = why: GDPR Art. 13(2)(f); LGPD Art. 20
          = help: say whether there are automated decisions or profiling, and with what consequence, or mark the section that covers it with `{: disclosure="automated-decisions" }`
        """#
      )
    ),
    (
      "disclosure/changes-to-notice",
      RuleExample(
        #"""
        note[disclosure/changes-to-notice]: the notice does not say how its changes are announced
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word about changes
          = why: Cal. Bus. & Prof. Code 22575(b)(3); GDPR Art. 13(3)
          = help: say how readers learn of a change, or mark the section that covers it with `{: disclosure="changes-to-notice" }`
        """#
      )
    ),
    (
      "disclosure/children",
      RuleExample(
        #"""
        error[disclosure/children]: the notice says nothing about children
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no age and no word about children's data
          = why: COPPA 16 CFR 312.4; GDPR Art. 8
          = help: say from which age the service may be used and what happens to younger children's data, or mark the section that covers it with `{: disclosure="children" }`
        """#
      )
    ),
    (
      "disclosure/complaint-authority",
      RuleExample(
        #"""
        error[disclosure/complaint-authority]: the right to complain to an authority is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no supervisory authority in the whole text
          = why: GDPR Art. 13(2)(d); LGPD Art. 18 § 1
          = help: say that readers may complain to a supervisory authority, and to which, or mark the section that covers it with `{: disclosure="complaint-authority" }`
        """#
      )
    ),
    (
      "disclosure/contact-channel",
      RuleExample(
        #"""
        error[disclosure/contact-channel]: the notice names no way to ask about privacy
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no address, number or form in the whole text
          = why: GDPR Art. 13(1)(a); 11 CCR 7011(e)(3)(J); PIPEDA Schedule 1, 4.8.2(a)
          = help: name an e-mail address, a phone number, a postal address or a contact form, or mark the section that covers it with `{: disclosure="contact-channel" }`
        """#
      )
    ),
    (
      "disclosure/controller-identity",
      RuleExample(
        #"""
        error[disclosure/controller-identity]: the notice does not say who is responsible for the data
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no company, body or person in the whole text
          = why: GDPR Art. 13(1)(a); GDPR Art. 14(1)(a); COPPA 16 CFR 312.4(d)(1)
          = help: name the legal entity or the person who decides why and how data are processed, or mark the section that covers it with `{: disclosure="controller-identity" }`
        """#
      )
    ),
    (
      "disclosure/cookies-tracking",
      RuleExample(
        #"""
        note[disclosure/cookies-tracking]: the notice says nothing about cookies or trackers
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no cookie, identifier or tracker, and no denial
          = why: ePrivacy Directive Art. 5(3); Cal. Bus. & Prof. Code 22575(b)(6)
          = help: say which cookies or trackers are used and how to refuse them, or that none are, or mark the section that covers it with `{: disclosure="cookies-tracking" }`
        """#
      )
    ),
    (
      "disclosure/data-categories",
      RuleExample(
        #"""
        error[disclosure/data-categories]: the notice does not say which data is collected
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no kind of data in the whole text
          = why: GDPR Art. 14(1)(d); Cal. Bus. & Prof. Code 22575(b)(1); CCPA Cal. Civ. Code 1798.130(a)(5)(B)
          = help: list the kinds of data, or say that none are collected, or mark the section that covers it with `{: disclosure="data-categories" }`
        """#
      )
    ),
    (
      "disclosure/data-subject-rights",
      RuleExample(
        #"""
        warning[disclosure/data-subject-rights]: the notice does not name the readers' rights
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no right in the whole text
          = why: GDPR Art. 13(2)(b); CCPA Cal. Civ. Code 1798.130(a)(5)(A); LGPD Art. 18
          = help: name the rights, such as access, correction and deletion, and how to use them, or mark the section that covers it with `{: disclosure="data-subject-rights" }`
        """#
      )
    ),
    (
      "disclosure/do-not-track",
      RuleExample(
        #"""
        error[disclosure/do-not-track]: the notice does not say what it does about Do Not Track
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of the signal in the whole text
          = why: Cal. Bus. & Prof. Code 22575(b)(5); 11 CCR 7025
          = help: say whether Do Not Track and Global Privacy Control signals are honoured, or mark the section that covers it with `{: disclosure="do-not-track" }`
        """#
      )
    ),
    (
      "disclosure/dpo-or-representative",
      RuleExample(
        #"""
        error[disclosure/dpo-or-representative]: no data protection officer or representative is named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no such role in the whole text
          = why: GDPR Art. 13(1)(b); GDPR Art. 27; PIPEDA Schedule 1, 4.8.2(a)
          = help: name the officer or representative with a way to reach them, or mark the section that covers it with `{: disclosure="dpo-or-representative" }`
        """#
      )
    ),
    (
      "disclosure/effective-date",
      RuleExample(
        #"""
        warning[disclosure/effective-date]: the notice has no date
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no date beside words such as "effective" or "last updated"
          = why: Cal. Bus. & Prof. Code 22575(b)(4); 11 CCR 7011(e)(4)
          = help: write the day from which the notice holds, or of its last change, or mark the section that covers it with `{: disclosure="effective-date" }`
        """#
      )
    ),
    (
      "disclosure/international-transfers",
      RuleExample(
        #"""
        error[disclosure/international-transfers]: the notice does not say whether data leaves the country
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no transfer and no denial in the whole text
          = why: GDPR Art. 13(1)(f); FADP Art. 19(4); LGPD Art. 33
          = help: name the countries and the safeguard, or say that data stay in the country, or mark the section that covers it with `{: disclosure="international-transfers" }`
        """#
      )
    ),
    (
      "disclosure/legal-basis",
      RuleExample(
        #"""
        error[disclosure/legal-basis]: the notice names no legal basis
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no contract, consent, obligation or legitimate interest as a basis
          = why: GDPR Art. 13(1)(c) and (d); LGPD Art. 7
          = help: name the basis of each purpose, such as consent or the performance of a contract, or mark the section that covers it with `{: disclosure="legal-basis" }`
        """#
      )
    ),
    (
      "disclosure/postal-address",
      RuleExample(
        #"""
        error[disclosure/postal-address]: the notice gives no postal address
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no street or box and town in the whole text
          = why: COPPA 16 CFR 312.4(d)(1); APPI Art. 32(1)(i); EDPB WP260 rev.01, annex
          = help: give the address where the controller can be written to, or mark the section that covers it with `{: disclosure="postal-address" }`
        """#
      )
    ),
    (
      "disclosure/purposes",
      RuleExample(
        #"""
        error[disclosure/purposes]: the notice does not say what data is used for
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no purpose in the whole text
          = why: GDPR Art. 13(1)(c); CCPA Cal. Civ. Code 1798.100(a)(1); PIPEDA Schedule 1, 4.2
          = help: say for each kind of data what it is used for, or mark the section that covers it with `{: disclosure="purposes" }`
        """#
      )
    ),
    (
      "disclosure/recipients",
      RuleExample(
        #"""
        warning[disclosure/recipients]: the notice does not say who receives the data
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no recipient in the whole text, and no denial
          = why: GDPR Art. 13(1)(e); Cal. Bus. & Prof. Code 22575(b)(1); LGPD Art. 9 V
          = help: name the recipients or their categories, or say that data are not shared, or mark the section that covers it with `{: disclosure="recipients" }`
        """#
      )
    ),
    (
      "disclosure/retention",
      RuleExample(
        #"""
        error[disclosure/retention]: the notice does not say how long data is kept
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence gives a period or a criterion
          = why: GDPR Art. 13(2)(a); CCPA Cal. Civ. Code 1798.100(a)(3); COPPA 16 CFR 312.10
          = help: give a period such as 30 days, or an event such as the deletion of the account, or mark the section that covers it with `{: disclosure="retention" }`
        """#
      )
    ),
    (
      "disclosure/sale-opt-out",
      RuleExample(
        #"""
        error[disclosure/sale-opt-out]: the notice does not say whether data is sold
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no sale, no denial and no way to opt out
          = why: CCPA Cal. Civ. Code 1798.120; CCPA Cal. Civ. Code 1798.130(a)(5)(C)
          = help: say whether data are sold or shared for advertising and, if so, how to stop it, or mark the section that covers it with `{: disclosure="sale-opt-out" }`
        """#
      )
    ),
    (
      "disclosure/security",
      RuleExample(
        #"""
        note[disclosure/security]: the notice does not say how data is protected
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no measure and no undertaking in the whole text
          = why: APPI Art. 32; PIPEDA Schedule 1, 4.7
          = help: name measures such as encryption or access controls, or mark the section that covers it with `{: disclosure="security" }`
        """#
      )
    ),
    (
      "disclosure/sources-of-data",
      RuleExample(
        #"""
        error[disclosure/sources-of-data]: the notice does not say where data come from
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no source of data in the whole text
          = why: GDPR Art. 14(2)(f); CCPA Cal. Civ. Code 1798.110(c)(2)
          = help: name the sources, such as partners, public registers or social networks, or mark the section that covers it with `{: disclosure="sources-of-data" }`
        """#
      )
    ),
    (
      "disclosure/withdraw-consent",
      RuleExample(
        #"""
        error[disclosure/withdraw-consent]: the notice does not say that consent can be withdrawn
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of withdrawing consent
          = why: GDPR Art. 13(2)(c); GDPR Art. 7(3); LGPD Art. 18 IX
          = help: say that consent can be withdrawn at any time, and how, or mark the section that covers it with `{: disclosure="withdraw-consent" }`
        """#
      )
    ),
  ]
}
