// Made of the specs in `fixtures/rules`; see `RuleSpecTests`.

extension RuleExample {
  /// The examples by rule, group after group.
  static let generated: [[(String, RuleExample)]] = [
    configRules,
    contactRules,
    dateRules,
    disclosureRules,
    disclosure2Rules,
    disclosure3Rules,
    frontMatterRules,
    linkRules,
    markupRules,
    markup2Rules,
    parityRules,
    parity2Rules,
    parity3Rules,
    sourceRules,
    structureRules,
    suppressionRules,
    termRules,
    typographyRules,
  ]
}
