extension Profile {
  /// `ccpa`: the California Consumer Privacy Act as amended, and its regulations.
  static let ccpaDefinition = ProfileDefinition(
    "what the California Consumer Privacy Act asks for",
    [.ccpa("1798.100 to 1798.199.100"), .ccpaRegulations("7011")],
    [
      .always(.contactChannel, .error, .ccpa("1798.130(a)(1)"), .ccpaRegulations("7011(e)(3)(J)")),
      .always(
        .dataCategories, .error, .ccpa("1798.100(a)(1)"), .ccpa("1798.110(c)(1)"),
        .ccpaRegulations("7011(e)(1)(A)")),
      .always(
        .purposes, .error, .ccpa("1798.100(a)(1)"), .ccpa("1798.110(c)(3)"),
        .ccpaRegulations("7011(e)(1)(C)")),
      .unlessNo(
        .recipients, .recipients, .error, .ccpa("1798.110(c)(4)"), .ccpa("1798.130(a)(5)(C)")),
      .always(.retention, .error, .ccpa("1798.100(a)(3)")),
      .always(.rights, .error, .ccpa("1798.130(a)(5)(A)"), .ccpaRegulations("7011(e)(2)")),
      .always(.sources, .error, .ccpa("1798.110(c)(2)"), .ccpaRegulations("7011(e)(1)(B)")),
      .always(.effectiveDate, .error, .ccpa("1798.130(a)(5)"), .ccpaRegulations("7011(e)(4)")),
      .when(
        .sale, .doNotTrack, .error, .ccpa("1798.135(b)"), .ccpaRegulations("7011(e)(3)(F)"),
        .ccpaRegulations("7025")),
      .always(
        .sale, .error, .ccpa("1798.120"), .ccpa("1798.130(a)(5)(C)"),
        .ccpaRegulations("7011(e)(1)(D)")),
      .always(
        .ccpaCollected, .error, .ccpa("1798.130(a)(5)(B)"), .ccpaRegulations("7011(e)(1)(A)")),
      .always(
        .ccpaSoldOrShared, .error, .ccpa("1798.130(a)(5)(C)(i)"),
        .ccpaRegulations("7011(e)(1)(D)-(F)")),
      .always(
        .ccpaDisclosed, .error, .ccpa("1798.130(a)(5)(C)(ii)"),
        .ccpaRegulations("7011(e)(1)(H)-(J)")),
      .always(
        .ccpaRights, .error, .ccpa("1798.105"), .ccpa("1798.106"), .ccpa("1798.110"),
        .ccpaRegulations("7011(e)(2)")),
      .when(
        .sensitiveUses, .ccpaLimit, .error, .ccpa("1798.121"), .ccpaRegulations("7011(e)(2)"),
        .ccpaRegulations("7014"), .ccpaRegulations("7027")),
      .always(.ccpaNonDiscrimination, .error, .ccpa("1798.125"), .ccpaRegulations("7011(e)(2)")),
      .always(.ccpaRequestMethods, .error, .ccpa("1798.130(a)(1)"), .ccpaRegulations("7011(e)(3)")),
      .always(.ccpaMinors, .warning, .ccpaRegulations("7011(e)(1)(G)"), .ccpa("1798.120(c)")),
      .when(
        .financialIncentives, .ccpaFinancialIncentive, .error, .ccpa("1798.125(b)"),
        .ccpaRegulations("7016")),
      .when(.tenMillionConsumers, .ccpaMetrics, .error, .ccpaRegulations("7102")),
      .when(
        .marketingDisclosure, .shineTheLight, .warning, RuleSource("Cal. Civ. Code", "1798.83")),
    ])
}
