import NoticeModel

extension Profile {
  /// `all`: the core disclosures, whatever the conditions.
  static let allDefinition = ProfileDefinition(
    "all core disclosures, whatever the conditions", [], Disclosure.core.map { .always($0) })
}
