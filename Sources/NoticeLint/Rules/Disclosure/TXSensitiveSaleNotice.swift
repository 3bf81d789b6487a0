import NoticeModel

/// `disclosure/tx-sensitive-sale-notice`: the words that Texas prescribes on sales are missing.
enum TXSensitiveSaleNotice: DisclosureRule {
  static let disclosure = Disclosure.texasSensitiveSale
  static let absence = "the words that Texas prescribes for sensitive data are missing"
  static let label = "neither the words nor a denial"
  static let help =
    "write \"NOTICE: We may sell your sensitive personal data.\" beside the notice's link"

  static let metadata = RuleMetadata(
    id: "disclosure/tx-sensitive-sale-notice",
    summary: "the words that Texas prescribes on sales are missing",
    severity: .error,
    why: """
      Who sells sensitive or biometric data of Texans posts the words that the statute prescribes, \
      in the place and manner of the privacy notice.
      """,
    sources: [
      RuleSource("Tex. Bus. & Com. Code", "541.102(b)-(c)")
    ])
}
