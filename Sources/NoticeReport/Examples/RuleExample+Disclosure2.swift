// Made of the specs in `fixtures/rules/disclosure`; see `RuleSpecTests`.

extension RuleExample {
  static let disclosure2Rules: [(String, RuleExample)] = [
    (
      "disclosure/minor-content-removal",
      RuleExample(
        #"""
        warning[disclosure/minor-content-removal]: nothing says how minors can have their posts removed
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of removal for users under 18
          = why: Cal. Bus. & Prof. Code 22581
          = help: say how registered users under 18 can remove their posts, or ask for it, and what may remain, or mark the section that covers it with `{: disclosure="minor-content-removal" }`
        """#
      )
    ),
    (
      "disclosure/pipa-auto-collection",
      RuleExample(
        #"""
        error[disclosure/pipa-auto-collection]: nothing says how to refuse automatic collection
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no way to refuse cookies, and no denial
          = why: PIPA Art. 30(1)
          = help: say which devices collect automatically, such as cookies, and how to refuse them, or mark the section that covers it with `{: disclosure="pipa-auto-collection" }`
        """#
      )
    ),
    (
      "disclosure/pipa-cpo",
      RuleExample(
        #"""
        error[disclosure/pipa-cpo]: the chief privacy officer is not named with a way to reach them
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no such role
          = why: PIPA Art. 30(1); PIPA Art. 31
          = help: name the chief privacy officer or the department, with a number or an address, or mark the section that covers it with `{: disclosure="pipa-cpo" }`
        """#
      )
    ),
    (
      "disclosure/pipa-destruction",
      RuleExample(
        #"""
        error[disclosure/pipa-destruction]: the notice does not say how data is destroyed
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no procedure and no method
          = why: PIPA Art. 30(1); PIPA Art. 21
          = help: give the procedure and the method by which data is destroyed, or mark the section that covers it with `{: disclosure="pipa-destruction" }`
        """#
      )
    ),
    (
      "disclosure/pipa-outsourcing",
      RuleExample(
        #"""
        error[disclosure/pipa-outsourcing]: the notice does not say to whom processing is entrusted
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no processors, and no denial
          = why: PIPA Art. 30(1); PIPA Art. 26
          = help: name each processor and the work that is entrusted to it, or mark the section that covers it with `{: disclosure="pipa-outsourcing" }`
        """#
      )
    ),
    (
      "disclosure/pipeda-openness",
      RuleExample(
        #"""
        error[disclosure/pipeda-openness]: no accountable person, no way to get access, no kinds of data
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ none of what openness asks for
          = why: PIPEDA Schedule 1, 4.8.2
          = help: name the accountable person with an address, how to get access, and what is held and why, or mark the section that covers it with `{: disclosure="pipeda-openness" }`
        """#
      )
    ),
    (
      "disclosure/pipl-cross-border",
      RuleExample(
        #"""
        error[disclosure/pipl-cross-border]: the recipient abroad is not named with a way to reach it
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no recipient abroad, and no denial
          = why: PIPL Art. 39
          = help: name the recipient abroad, its contact, purposes and methods, and the kinds of data, or mark the section that covers it with `{: disclosure="pipl-cross-border" }`
        """#
      )
    ),
    (
      "disclosure/pipl-separate-consent",
      RuleExample(
        #"""
        warning[disclosure/pipl-separate-consent]: nothing says for what separate consent is asked
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of separate consent
          = why: PIPL Art. 23; PIPL Art. 29; PIPL Art. 39
          = help: say where separate consent is asked: for sharing, sensitive data and transfers abroad, or mark the section that covers it with `{: disclosure="pipl-separate-consent" }`
        """#
      )
    ),
    (
      "disclosure/play-deletion",
      RuleExample(
        #"""
        error[disclosure/play-deletion]: the notice does not say how to delete an account or data
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no way to delete
          = why: Google Play User Data policy Privacy Policy; Google Play User Data policy Account deletion
          = help: say how data and accounts are deleted, with a link or an address, or mark the section that covers it with `{: disclosure="play-deletion" }`
        """#
      )
    ),
    (
      "disclosure/play-privacy-contact",
      RuleExample(
        #"""
        error[disclosure/play-privacy-contact]: no point of contact for questions about privacy
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no address or form for privacy
          = why: Google Play User Data policy Privacy Policy
          = help: name a contact for privacy, or another way to submit questions, or mark the section that covers it with `{: disclosure="play-privacy-contact" }`
        """#
      )
    ),
    (
      "disclosure/provision-required",
      RuleExample(
        #"""
        warning[disclosure/provision-required]: the notice does not say whether the reader must give data
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of a duty, nor of what follows without data
          = why: GDPR Art. 13(2)(e)
          = help: say which data the law or a contract asks for, and what follows if they are not given, or mark the section that covers it with `{: disclosure="provision-required" }`
        """#
      )
    ),
    (
      "disclosure/qc-confidentiality-policy",
      RuleExample(
        #"""
        warning[disclosure/qc-confidentiality-policy]: the notice says a part of what is asked for
         --> locales/en/privacy-policy.md:1:3
          |
        1 | # Privacy Policy
          |   ^^^^^^^^^^^^^^ still missing: amendments
          = why: Quebec P-39.1 s. 8.2
          = help: call it a confidentiality or privacy policy, and say how amendments are announced
        """#
      )
    ),
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
  ]
}
