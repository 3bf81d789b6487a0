extension Profile {
  /// `caloppa`: the California Online Privacy Protection Act, with two neighbouring statutes.
  static let caloppaDefinition = ProfileDefinition(
    "what the California Online Privacy Protection Act asks for",
    [.caloppa("22575 to 22579"), RuleSource("Cal. Civ. Code", "1798.83")],
    [
      .always(.dataCategories, .error, .caloppa("22575(b)(1)")),
      .unlessNo(.recipients, .recipients, .error, .caloppa("22575(b)(1)")),
      .always(.cookies, .warning, .caloppa("22575(b)(6)")),
      .always(.changes, .error, .caloppa("22575(b)(3)")),
      .always(.effectiveDate, .error, .caloppa("22575(b)(4)")),
      .when(.crossSiteTracking, .doNotTrack, .error, .caloppa("22575(b)(5)")),
      .when(.reviewOffered, .caloppaReview, .error, .caloppa("22575(b)(2)")),
      .always(.caloppaThirdPartyTracking, .error, .caloppa("22575(b)(6)")),
      .when(
        .marketingDisclosure, .shineTheLight, .warning, RuleSource("Cal. Civ. Code", "1798.83")),
      .when(.children, .minorContentRemoval, .warning, .caloppa("22581")),
    ])
}
