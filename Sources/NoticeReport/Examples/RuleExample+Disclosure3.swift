// Made of the specs in `fixtures/rules/disclosure`; see `RuleSpecTests`.

extension RuleExample {
  static let disclosure3Rules: [(String, RuleExample)] = [
    (
      "disclosure/qc-governance",
      RuleExample(
        #"""
        error[disclosure/qc-governance]: nothing tells of the policies that govern personal information
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no policies, roles or procedures
          = why: Quebec P-39.1 s. 3.2
          = help: describe the policies: roles of staff, keeping and destruction, and how complaints are handled, or mark the section that covers it with `{: disclosure="qc-governance" }`
        """#
      )
    ),
    (
      "disclosure/qc-person-in-charge",
      RuleExample(
        #"""
        error[disclosure/qc-person-in-charge]: the person in charge of personal information is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no title with a way to reach it
          = why: Quebec P-39.1 s. 3.1
          = help: publish the title and the contact details of the person in charge, or mark the section that covers it with `{: disclosure="qc-person-in-charge" }`
        """#
      )
    ),
    (
      "disclosure/qc-tracking-profiling",
      RuleExample(
        #"""
        error[disclosure/qc-tracking-profiling]: nothing says how identifying or locating functions are switched on
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ neither the technology nor its switch
          = why: Quebec P-39.1 s. 8.1
          = help: say that such technology is used, and how readers activate it, or mark the section that covers it with `{: disclosure="qc-tracking-profiling" }`
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
      "disclosure/right-access",
      RuleExample(
        #"""
        error[disclosure/right-access]: the right to access data is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence names this right
          = why: GDPR Art. 13(2)(b); GDPR Art. 15
          = help: say that readers can ask whether and which data is held, and get a copy, or mark the section that covers it with `{: disclosure="right-access" }`
        """#
      )
    ),
    (
      "disclosure/right-erasure",
      RuleExample(
        #"""
        error[disclosure/right-erasure]: the right to have data erased is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence names this right
          = why: GDPR Art. 13(2)(b); GDPR Art. 17
          = help: say that readers can have data erased, and when, or mark the section that covers it with `{: disclosure="right-erasure" }`
        """#
      )
    ),
    (
      "disclosure/right-objection",
      RuleExample(
        #"""
        error[disclosure/right-objection]: the right to object is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence names this right
          = why: GDPR Art. 13(2)(b); GDPR Art. 21(4)
          = help: say, apart from the rest, that readers can object, and to marketing without a reason, or mark the section that covers it with `{: disclosure="right-objection" }`
        """#
      )
    ),
    (
      "disclosure/right-portability",
      RuleExample(
        #"""
        error[disclosure/right-portability]: the right to data portability is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence names this right
          = why: GDPR Art. 13(2)(b); GDPR Art. 20
          = help: say that readers can get their data in a machine-readable format, or have it moved, or mark the section that covers it with `{: disclosure="right-portability" }`
        """#
      )
    ),
    (
      "disclosure/right-rectification",
      RuleExample(
        #"""
        error[disclosure/right-rectification]: the right to have data corrected is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence names this right
          = why: GDPR Art. 13(2)(b); GDPR Art. 16
          = help: say that readers can have wrong data corrected and incomplete data completed, or mark the section that covers it with `{: disclosure="right-rectification" }`
        """#
      )
    ),
    (
      "disclosure/right-restriction",
      RuleExample(
        #"""
        error[disclosure/right-restriction]: the right to restrict processing is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no section or sentence names this right
          = why: GDPR Art. 13(2)(b); GDPR Art. 18
          = help: say that readers can have the processing restricted, or mark the section that covers it with `{: disclosure="right-restriction" }`
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
      "disclosure/shine-the-light",
      RuleExample(
        #"""
        warning[disclosure/shine-the-light]: nothing says how to ask about disclosures for direct marketing
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no such request, no choice and no denial
          = why: Cal. Civ. Code 1798.83
          = help: say how customers in California can ask to whom data was disclosed for direct marketing, or mark the section that covers it with `{: disclosure="shine-the-light" }`
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
      "disclosure/special-category-data",
      RuleExample(
        #"""
        warning[disclosure/special-category-data]: the notice names no condition for processing sensitive data
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ neither a condition nor a denial
          = why: GDPR Art. 9(2)
          = help: name the sensitive data and the condition, such as explicit consent, or mark the section that covers it with `{: disclosure="special-category-data" }`
        """#
      )
    ),
    (
      "disclosure/transfer-safeguards",
      RuleExample(
        #"""
        error[disclosure/transfer-safeguards]: the notice names no safeguard for transfers abroad
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no clauses, decision, rules or framework
          = why: GDPR Art. 13(1)(f); GDPR Art. 14(1)(f)
          = help: name the adequacy decision, the clauses or the rules, and how to get a copy, or mark the section that covers it with `{: disclosure="transfer-safeguards" }`
        """#
      )
    ),
    (
      "disclosure/tx-sensitive-sale-notice",
      RuleExample(
        #"""
        error[disclosure/tx-sensitive-sale-notice]: the words that Texas prescribes for sensitive data are missing
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ neither the words nor a denial
          = why: Tex. Bus. & Com. Code 541.102(b)-(c)
          = help: write "NOTICE: We may sell your sensitive personal data." beside the notice's link, or mark the section that covers it with `{: disclosure="tx-sensitive-sale-notice" }`
        """#
      )
    ),
    (
      "disclosure/uk-complaint-to-controller",
      RuleExample(
        #"""
        warning[disclosure/uk-complaint-to-controller]: the notice does not say how to complain to the controller
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no way to complain to the controller
          = why: DPA 2018 s. 164A
          = help: say how to complain to you first, such as by a form or an address, or mark the section that covers it with `{: disclosure="uk-complaint-to-controller" }`
        """#
      )
    ),
    (
      "disclosure/us-state-appeal",
      RuleExample(
        #"""
        error[disclosure/us-state-appeal]: nothing says that a refused request can be appealed
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of an appeal
          = why: VCDPA Va. Code 59.1-577(C); CPA C.R.S. 6-1-1306(3); CTDPA Conn. Gen. Stat. 42-518(d)
          = help: say how a consumer can appeal against the refusal of a request, or mark the section that covers it with `{: disclosure="us-state-appeal" }`
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
