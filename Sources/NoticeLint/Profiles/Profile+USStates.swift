extension Profile {
  /// `us-states`: what the privacy acts of Virginia, Colorado, Connecticut, Texas and other states ask for alike.
  static let usStatesDefinition = ProfileDefinition(
    "what the privacy acts of Virginia, Colorado, Connecticut and Texas ask for",
    [
      RuleSource("VCDPA", "Va. Code 59.1-578"), RuleSource("CPA", "C.R.S. 6-1-1308"),
      RuleSource("CTDPA", "Conn. Gen. Stat. 42-520"),
      RuleSource("Tex. Bus. & Com. Code", "541.102"),
    ],
    [
      .always(.contactChannel, .error, RuleSource("VCDPA", "Va. Code 59.1-578(E)")),
      .always(.dataCategories, .error, RuleSource("VCDPA", "Va. Code 59.1-578(C)")),
      .always(.purposes, .error, RuleSource("VCDPA", "Va. Code 59.1-578(C)")),
      .unlessNo(.recipients, .recipients, .error, RuleSource("VCDPA", "Va. Code 59.1-578(C)")),
      .always(.rights, .error, RuleSource("VCDPA", "Va. Code 59.1-578(C)")),
      .always(.sale, .error, RuleSource("VCDPA", "Va. Code 59.1-578(D)")),
      .always(
        .stateAppeal, .error, RuleSource("VCDPA", "Va. Code 59.1-577(C)"),
        RuleSource("CPA", "C.R.S. 6-1-1306(3)"), RuleSource("CTDPA", "Conn. Gen. Stat. 42-518(d)")),
      .when(
        .sensitiveSale, .texasSensitiveSale, .error,
        RuleSource("Tex. Bus. & Com. Code", "541.102(b)-(c)")),
    ])
}
