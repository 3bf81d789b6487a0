import NoticeModel

/// `disclosure/appi-joint-use`: data is used jointly, and the terms are not given.
enum APPIJointUse: DisclosureRule {
  static let disclosure = Disclosure.appiJointUse
  static let absence = "the terms of the joint use are not given"
  static let label = "no items, users, purposes or manager"
  static let help =
    "name the joint use, its items, its users, its purposes and who manages the data"

  static let metadata = RuleMetadata(
    id: "disclosure/appi-joint-use", summary: "data is used jointly, and the terms are not given",
    severity: .error,
    why: """
      Personal data may be used jointly without consent in Japan only if the items, the users, the \
      purposes and the manager are made known.
      """,
    sources: [
      RuleSource("APPI", "Art. 27(5)(iii)")
    ])
}
