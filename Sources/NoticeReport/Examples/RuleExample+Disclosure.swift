// Made of the specs in `fixtures/rules/disclosure`; see `RuleSpecTests`.

extension RuleExample {
  static let disclosureRules: [(String, RuleExample)] = [
    (
      "disclosure/adm-logic",
      RuleExample(
        #"""
        warning[disclosure/adm-logic]: the notice says less about this than is asked for
         --> locales/en/privacy-policy.md:6:1
          |
        6 | We use automated decisions.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaks of it in general
          = why: GDPR Art. 13(2)(f); GDPR Art. 14(2)(g)
          = help: explain what the decision depends on, and what it means for the reader
        """#
      )
    ),
    (
      "disclosure/appi-complaint-desk",
      RuleExample(
        #"""
        error[disclosure/appi-complaint-desk]: no desk for complaints is named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no place for complaints and questions
          = why: APPI Art. 32(1); APPI Order Art. 10
          = help: name where complaints about the handling of data are received, or mark the section that covers it with `{: disclosure="appi-complaint-desk" }`
        """#
      )
    ),
    (
      "disclosure/appi-disclosure-procedure",
      RuleExample(
        #"""
        error[disclosure/appi-disclosure-procedure]: the procedure for requests is not given
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of how to ask for disclosure or correction
          = why: APPI Art. 32(1)
          = help: say how to ask for disclosure, correction and suspension of use, and what it costs, or mark the section that covers it with `{: disclosure="appi-disclosure-procedure" }`
        """#
      )
    ),
    (
      "disclosure/appi-joint-use",
      RuleExample(
        #"""
        error[disclosure/appi-joint-use]: the terms of the joint use are not given
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no items, users, purposes or manager
          = why: APPI Art. 27(5)(iii)
          = help: name the joint use, its items, its users, its purposes and who manages the data, or mark the section that covers it with `{: disclosure="appi-joint-use" }`
        """#
      )
    ),
    (
      "disclosure/apple-third-party-protection",
      RuleExample(
        #"""
        error[disclosure/apple-third-party-protection]: nothing says that third parties protect data as the app does
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of equal protection
          = why: App Review Guidelines 5.1.1(i)
          = help: confirm that third parties give data the same protection as the notice states, or mark the section that covers it with `{: disclosure="apple-third-party-protection" }`
        """#
      )
    ),
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
      "disclosure/caloppa-review",
      RuleExample(
        #"""
        error[disclosure/caloppa-review]: the process to review and change data is not described
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no way to review or change
          = why: Cal. Bus. & Prof. Code 22575(b)(2)
          = help: describe how readers can review and ask for changes of what is held about them, or mark the section that covers it with `{: disclosure="caloppa-review" }`
        """#
      )
    ),
    (
      "disclosure/caloppa-third-party-tracking",
      RuleExample(
        #"""
        error[disclosure/caloppa-third-party-tracking]: nothing says whether others track readers across sites
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ neither a statement nor a denial
          = why: Cal. Bus. & Prof. Code 22575(b)(6)
          = help: say whether other parties may follow a reader's activities over time and across sites, or mark the section that covers it with `{: disclosure="caloppa-third-party-tracking" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-collected-12m",
      RuleExample(
        #"""
        error[disclosure/ccpa-collected-12m]: no list of what was collected in the preceding 12 months
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ names no period of 12 months
          = why: CCPA Cal. Civ. Code 1798.130(a)(5)(B); 11 CCR 7011(e)(1)(A)
          = help: list the statutory categories that were collected in the preceding 12 months, or mark the section that covers it with `{: disclosure="ccpa-collected-12m" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-disclosed-12m",
      RuleExample(
        #"""
        error[disclosure/ccpa-disclosed-12m]: no list of what was disclosed in the preceding 12 months
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ neither a list nor a denial for 12 months
          = why: CCPA Cal. Civ. Code 1798.130(a)(5)(C)(ii); 11 CCR 7011(e)(1)(H)-(J)
          = help: list what was disclosed for a business purpose in the preceding 12 months and to whom, or mark the section that covers it with `{: disclosure="ccpa-disclosed-12m" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-financial-incentive",
      RuleExample(
        #"""
        error[disclosure/ccpa-financial-incentive]: the terms of the financial incentive are not given
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of an incentive and its terms
          = why: CCPA Cal. Civ. Code 1798.125(b); 11 CCR 7016
          = help: give the terms of the incentive, the value of the data, and how to opt in and withdraw, or mark the section that covers it with `{: disclosure="ccpa-financial-incentive" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-know-delete-correct",
      RuleExample(
        #"""
        error[disclosure/ccpa-know-delete-correct]: the rights to know, to delete and to correct are not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ none of the three rights
          = why: CCPA Cal. Civ. Code 1798.105; CCPA Cal. Civ. Code 1798.106; CCPA Cal. Civ. Code 1798.110; 11 CCR 7011(e)(2)
          = help: name the rights to know, to delete and to correct, or mark the section that covers it with `{: disclosure="ccpa-know-delete-correct" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-limit-sensitive",
      RuleExample(
        #"""
        error[disclosure/ccpa-limit-sensitive]: the right to limit the use of sensitive data is not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no way to limit, and no denial
          = why: CCPA Cal. Civ. Code 1798.121; 11 CCR 7011(e)(2); 11 CCR 7014; 11 CCR 7027
          = help: name the right to limit, with its link, or say that sensitive data is used for nothing else, or mark the section that covers it with `{: disclosure="ccpa-limit-sensitive" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-metrics",
      RuleExample(
        #"""
        error[disclosure/ccpa-metrics]: the numbers of requests are not published
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no numbers and no link to them
          = why: 11 CCR 7102
          = help: publish how many requests were received, complied with and denied, and the days they took, or mark the section that covers it with `{: disclosure="ccpa-metrics" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-minors-sale",
      RuleExample(
        #"""
        warning[disclosure/ccpa-minors-sale]: nothing says whether data of consumers under 16 is sold
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no statement about sales and age
          = why: 11 CCR 7011(e)(1)(G); CCPA Cal. Civ. Code 1798.120(c)
          = help: say whether you have actual knowledge of selling or sharing data of consumers under 16, or mark the section that covers it with `{: disclosure="ccpa-minors-sale" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-non-discrimination",
      RuleExample(
        #"""
        error[disclosure/ccpa-non-discrimination]: nothing says that exercising rights has no ill consequences
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of discrimination or retaliation
          = why: CCPA Cal. Civ. Code 1798.125; 11 CCR 7011(e)(2)
          = help: say that nobody is treated worse for exercising a right, or mark the section that covers it with `{: disclosure="ccpa-non-discrimination" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-request-methods",
      RuleExample(
        #"""
        error[disclosure/ccpa-request-methods]: the notice does not say how to make a request
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no method, no verification and no agent
          = why: CCPA Cal. Civ. Code 1798.130(a)(1); 11 CCR 7011(e)(3)
          = help: name the methods, how the identity is verified, and how an authorized agent can ask, or mark the section that covers it with `{: disclosure="ccpa-request-methods" }`
        """#
      )
    ),
    (
      "disclosure/ccpa-sold-shared-12m",
      RuleExample(
        #"""
        error[disclosure/ccpa-sold-shared-12m]: no statement on sales and sharing in the preceding 12 months
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ neither a list nor a denial for 12 months
          = why: CCPA Cal. Civ. Code 1798.130(a)(5)(C)(i); 11 CCR 7011(e)(1)(D)-(F)
          = help: list what was sold or shared in the preceding 12 months and with whom, or say that nothing was, or mark the section that covers it with `{: disclosure="ccpa-sold-shared-12m" }`
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
      "disclosure/cookie-durations",
      RuleExample(
        #"""
        warning[disclosure/cookie-durations]: the notice does not say how long cookies last
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no lifetime, and no word of who can read them
          = why: ePrivacy Directive Art. 5(3); Planet49 C-673/17
          = help: give the lifetime of each cookie, and say whether third parties can access it, or mark the section that covers it with `{: disclosure="cookie-durations" }`
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
      "disclosure/coppa-operators",
      RuleExample(
        #"""
        error[disclosure/coppa-operators]: the notice does not name the operators with their addresses
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no name, address, number or e-mail address
          = why: COPPA 16 CFR 312.4(d)(1)
          = help: give the name, address, telephone number and e-mail address of the operators, or mark the section that covers it with `{: disclosure="coppa-operators" }`
        """#
      )
    ),
    (
      "disclosure/coppa-parent-rights",
      RuleExample(
        #"""
        error[disclosure/coppa-parent-rights]: the rights of parents are not named
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no review, no deletion and no refusal
          = why: COPPA 16 CFR 312.4(d); COPPA 16 CFR 312.6(a)
          = help: say that parents can review and delete data, refuse further collection, and how, or mark the section that covers it with `{: disclosure="coppa-parent-rights" }`
        """#
      )
    ),
    (
      "disclosure/coppa-practices",
      RuleExample(
        #"""
        error[disclosure/coppa-practices]: the notice does not say what is done with data of children
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no collection, use or disclosure
          = why: COPPA 16 CFR 312.4(d)(2)
          = help: say what is collected from children, how it is used, and to whom it is disclosed for what, or mark the section that covers it with `{: disclosure="coppa-practices" }`
        """#
      )
    ),
  ]
}
