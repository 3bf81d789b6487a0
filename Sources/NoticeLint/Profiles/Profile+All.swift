import NoticeModel

extension Profile {
  /// `all`: the core disclosures, whatever the conditions.
  static let allDemands: [ProfileDemand] = Disclosure.core.map { .always($0) }
}
