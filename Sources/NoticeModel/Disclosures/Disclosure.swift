/// Something that a privacy notice is to tell its readers.
package enum Disclosure: String, CaseIterable, Sendable {
  /// Who is responsible for the data.
  case controllerIdentity = "controller-identity"
  /// How to reach them about privacy.
  case contactChannel = "contact-channel"
  /// Where to write.
  case postalAddress = "postal-address"
  /// The data protection officer, the representative or the accountable person.
  case officer = "dpo-or-representative"
  /// What data are collected.
  case dataCategories = "data-categories"
  /// Why.
  case purposes
  /// On what legal basis.
  case legalBasis = "legal-basis"
  /// Who receives the data.
  case recipients
  /// Whether they leave the country, and under which safeguard.
  case internationalTransfers = "international-transfers"
  /// How long they are kept.
  case retention
  /// The rights of those whose data they are.
  case rights = "data-subject-rights"
  /// That consent can be withdrawn.
  case consentWithdrawal = "withdraw-consent"
  /// The right to complain to an authority.
  case complaint = "complaint-authority"
  /// Automated decisions and profiling.
  case automatedDecisions = "automated-decisions"
  /// Where the data come from.
  case sources = "sources-of-data"
  /// How the data are protected.
  case security
  /// Children and age.
  case children
  /// Cookies and trackers.
  case cookies = "cookies-tracking"
  /// How changes are announced.
  case changes = "changes-to-notice"
  /// The date.
  case effectiveDate = "effective-date"
  /// What is done about browser signals.
  case doNotTrack = "do-not-track"
  /// Whether data are sold, and how to stop it.
  case sale = "sale-opt-out"

  /// The disclosures that every law knows in one form or another.
  package static let core: [Disclosure] = [
    .controllerIdentity, .contactChannel, .postalAddress, .officer, .dataCategories, .purposes,
    .legalBasis, .recipients, .internationalTransfers, .retention, .rights, .consentWithdrawal,
    .complaint, .automatedDecisions, .sources, .security, .children, .cookies, .changes,
    .effectiveDate, .doNotTrack, .sale,
  ]

  /// The parts of which a disclosure needs some to be made; none for most.
  package var facets: [String] {
    switch self {
    case .rights:
      ["access", "correction", "deletion", "portability", "restriction", "objection"]
    default: []
    }
  }

  /// How many of its ``facets`` make the disclosure.
  package var facetsNeeded: Int { 2 }
}
