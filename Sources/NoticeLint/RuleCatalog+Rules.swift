extension RuleCatalog {
  /// The rules, one line each.
  ///
  /// A test compares the list with the files and the specs.
  static let rules: [any Rule.Type] = []
}
