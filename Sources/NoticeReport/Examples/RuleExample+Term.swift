// Made of the specs in `fixtures/rules/term`; see `RuleSpecTests`.

extension RuleExample {
  static let termRules: [(String, RuleExample)] = [
    (
      "term/placeholder",
      RuleExample(
        #"""
        error[term/placeholder]: a part of a template was never filled in
         --> locales/en/privacy-policy.md:1:12
          |
        1 | Welcome to [Company Name]. Write to us at [INSERT EMAIL ADDRESS] by [date].
          |            ^^^^^^^^^^^^^^ goes onto the page
          = why: GDPR Art. 13(1)(a); RFC 2606 section 3
          = help: write what belongs here, or remove the sentence
        """#
      )
    ),
    (
      "term/redefined",
      RuleExample(
        #"""
        warning[term/redefined]: `Services` is defined a second time
         --> locales/en/privacy-policy.md:3:42
          |
        1 | Our apps (the "Services") are free.
          |                -------- the first one
        ...
        3 | Our website and apps (collectively, the "Services") are ours.
          |                                          ^^^^^^^^ the second definition
          = why: WP260 rev.01 paragraph 12
          = help: keep one definition, where the term is first used
        """#
      )
    ),
    (
      "term/undefined",
      RuleExample(
        #"""
        warning[term/undefined]: `Site` is used like a term that is defined nowhere
         --> locales/en/privacy-policy.md:1:66
          |
        1 | "**Website**" is our website. We run the Website. We provide our Site and Services, and impro...
          |    ------- defined here
          |                                                                  ^^^^
          |                                                            used 2 times; did you mean `Website`?
          = why: WP260 rev.01 paragraph 12
          = help: use the defined term, or define this one too
        """#
      )
    ),
    (
      "term/unused",
      RuleExample(
        #"""
        warning[term/unused]: `Company` is defined and never used
         --> locales/en/privacy-policy.md:1:40
          |
        1 | Thank you for coming to Utrack, Inc. ("Company"). We protect your data.
          |                                        ^^^^^^^ the text does not come back to it
          = why: WP260 rev.01 paragraph 12
          = help: use the term where the thing is meant, or remove the definition
        """#
      )
    ),
    (
      "term/variant",
      RuleExample(
        #"""
        warning[term/variant]: the notice has a second name here: `Policy`
         --> locales/en/privacy-policy.md:3:48
          |
        1 | This privacy notice says what we do. Please read this privacy notice with care.
          |              ------ the usual name
        ...
        3 | We use data for the purposes described in this Policy.
          |                                                ^^^^^^ 1 × this name, 2 × `privacy notice`
          = why: WP260 rev.01 paragraph 12
          = help: keep to one name for the document
        """#
      )
    ),
  ]
}
