extension Profile {
  /// `pipeda`: the federal act of Canada.
  static let pipedaDefinition = ProfileDefinition(
    "what the Personal Information Protection and Electronic Documents Act of Canada asks for",
    [.pipeda("4.8")],
    [
      .always(.contactChannel, .error, .pipeda("4.8.2(a)")),
      .always(.officer, .error, .pipeda("4.8.2(a)")),
      .always(.dataCategories, .error, .pipeda("4.8.2(c)")),
      .always(.purposes, .error, .pipeda("4.2")),
      .unlessNo(.recipients, .recipients, .warning, .pipeda("4.8.2(e)")),
      .always(.rights, .error, .pipeda("4.8.2(b)"), .pipeda("4.9")),
      .when(.consent, .consentWithdrawal, .warning, .pipeda("4.3.8")),
      .always(.complaint, .warning, .pipeda("4.10")),
      .always(.security, .note, .pipeda("4.7")),
      .always(.pipedaOpenness, .error, .pipeda("4.8.2")),
    ])
}
