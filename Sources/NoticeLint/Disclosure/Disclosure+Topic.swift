import NoticeModel

extension Disclosure {
  /// What the disclosure is about, as part of a sentence: "the notice mentions … only in passing".
  var topic: String {
    switch self {
    case .controllerIdentity: "the controller"
    case .contactChannel: "ways to ask"
    case .postalAddress: "an address"
    case .officer: "a data protection officer"
    case .dataCategories: "data"
    case .purposes: "purposes"
    case .legalBasis: "a legal basis"
    case .recipients: "recipients"
    case .internationalTransfers: "other countries"
    case .retention: "how long data is kept"
    case .rights: "rights"
    case .consentWithdrawal: "consent"
    case .complaint: "complaints"
    case .automatedDecisions: "automated decisions"
    case .sources: "sources of data"
    case .security: "security"
    case .children: "children"
    case .cookies: "cookies or trackers"
    case .changes: "changes"
    case .effectiveDate: "its date"
    case .doNotTrack: "Do Not Track"
    case .sale: "the sale of data"
    default: rawValue.split(separator: "-").joined(separator: " ")
    }
  }
}
