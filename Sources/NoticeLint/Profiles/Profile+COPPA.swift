extension Profile {
  /// `coppa`: the Children's Online Privacy Protection Rule as amended in 2025, for services that are directed
  /// to children or know of them. Unless this is denied, the notice is taken for one of these.
  static let coppaDefinition = ProfileDefinition(
    "what the Children's Online Privacy Protection Rule of the United States asks for",
    [.coppa("312.4(d)")],
    [
      .unlessNo(.children, .controllerIdentity, .error, .coppa("312.4(d)(1)")),
      .unlessNo(.children, .contactChannel, .error, .coppa("312.4(d)(1)")),
      .unlessNo(.children, .postalAddress, .error, .coppa("312.4(d)(1)")),
      .unlessNo(.children, .dataCategories, .error, .coppa("312.4(d)(2)")),
      .unlessNo(.children, .purposes, .error, .coppa("312.4(d)(2)")),
      .unlessNo(.children, .recipients, .error, .coppa("312.4(d)(2)")),
      .unlessNo(.children, .retention, .error, .coppa("312.4(d)(2)"), .coppa("312.10")),
      .unlessNo(.children, .rights, .error, .coppa("312.4(d)"), .coppa("312.6(a)")),
      .always(.children, .error, .coppa("312.4")),
      .unlessNo(.children, .cookies, .warning, .coppa("312.4(d)(3)")),
      .unlessNo(.children, .coppaOperators, .error, .coppa("312.4(d)(1)")),
      .unlessNo(.children, .coppaPractices, .error, .coppa("312.4(d)(2)")),
      .unlessNo(.children, .coppaParentRights, .error, .coppa("312.4(d)"), .coppa("312.6(a)")),
      .unlessNo(.children, .coppaRetentionPolicy, .error, .coppa("312.10"), .coppa("312.4(d)(2)")),
    ])
}
