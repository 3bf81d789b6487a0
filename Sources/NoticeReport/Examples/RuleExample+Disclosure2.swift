// Made of the specs in `fixtures/rules/disclosure`; see `RuleSpecTests`.

extension RuleExample {
  static let disclosure2Rules: [(String, RuleExample)] = [
    (
      "disclosure/coppa-retention-policy",
      RuleExample(
        #"""
        error[disclosure/coppa-retention-policy]: the notice has no retention policy for data of children
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no period for data of children
          = why: COPPA 16 CFR 312.10; COPPA 16 CFR 312.4(d)(2)
          = help: say why data of children is kept, and when it is deleted, or mark the section that covers it with `{: disclosure="coppa-retention-policy" }`
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
      "disclosure/dpdp-itemised",
      RuleExample(
        #"""
        error[disclosure/dpdp-itemised]: the notice does not itemise data and purpose
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no items, purpose, withdrawal or complaint
          = why: DPDP Act s. 5(1); DPDP Rules 2025 r. 3
          = help: itemise the data with its purpose, and say how to withdraw consent and complain to the Board, or mark the section that covers it with `{: disclosure="dpdp-itemised" }`
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
      "disclosure/fadp-destination-state",
      RuleExample(
        #"""
        warning[disclosure/fadp-destination-state]: the notice says less about this than is asked for
         --> locales/en/privacy-policy.md:6:1
          |
        6 | Your data is transferred abroad.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaks of it in general
          = why: FADP Art. 19(4)
          = help: name each state, and the guarantee where it has no adequate law
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
      "disclosure/joint-controllers",
      RuleExample(
        #"""
        error[disclosure/joint-controllers]: the notice does not say what the joint controllers have agreed
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of an arrangement
          = why: GDPR Art. 26(2)
          = help: give the essence of the arrangement: who answers requests, who informs, whom to contact, or mark the section that covers it with `{: disclosure="joint-controllers" }`
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
      "disclosure/legitimate-interest-named",
      RuleExample(
        #"""
        error[disclosure/legitimate-interest-named]: the notice does not say what the legitimate interest is
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no interest is named
          = why: GDPR Art. 13(1)(d); GDPR Art. 14(2)(b)
          = help: name each interest, such as preventing fraud, beside the processing that it is the basis of, or mark the section that covers it with `{: disclosure="legitimate-interest-named" }`
        """#
      )
    ),
    (
      "disclosure/lgpd-agents-responsibility",
      RuleExample(
        #"""
        warning[disclosure/lgpd-agents-responsibility]: nothing says for what controller and operator are responsible
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no word of responsibilities
          = why: LGPD Art. 9 VI
          = help: say for what the controller and those who process for it are responsible, or mark the section that covers it with `{: disclosure="lgpd-agents-responsibility" }`
        """#
      )
    ),
    (
      "disclosure/lgpd-encarregado",
      RuleExample(
        #"""
        error[disclosure/lgpd-encarregado]: the encarregado is not named with a way to reach them
         --> locales/en/privacy-policy.md:1:1
          |
        1 | # Privacy Policy
          | ^^^^^^^^^^^^^^^^ no encarregado and no officer
          = why: LGPD Art. 41(1)
          = help: name the encarregado, and give an address, or mark the section that covers it with `{: disclosure="lgpd-encarregado" }`
        """#
      )
    ),
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
  ]
}
