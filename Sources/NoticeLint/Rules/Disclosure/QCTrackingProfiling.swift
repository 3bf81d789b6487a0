import NoticeModel

/// `disclosure/qc-tracking-profiling`: nothing says how identifying or locating functions are switched on.
enum QCTrackingProfiling: DisclosureRule {
  static let disclosure = Disclosure.quebecTracking
  static let absence = "nothing says how identifying or locating functions are switched on"
  static let label = "neither the technology nor its switch"
  static let help =
    "say that such technology is used, and how readers activate it"

  static let metadata = RuleMetadata(
    id: "disclosure/qc-tracking-profiling",
    summary: "nothing says how identifying or locating functions are switched on",
    severity: .warning,
    why: """
      In Quebec, who uses technology that can identify, locate or profile a person says so \
      beforehand, and how the functions are activated.
      """,
    sources: [
      RuleSource("Quebec P-39.1", "s. 8.1")
    ])
}
