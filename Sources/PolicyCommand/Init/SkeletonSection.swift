import NoticeModel

/// A section of the notice that `policyc init` writes, and what it is to say.
enum SkeletonSection: String, CaseIterable {
  case identity = "who-we-are"
  case data
  case purposes
  case recipients
  case transfers
  case retention
  case rights
  case decisions = "automated-decisions"
  case security
  case cookies
  case children
  case changes

  /// What the section is to disclose, with a line for the author of each.
  var disclosures: [(disclosure: Disclosure, hint: String)] {
    switch self {
    case .identity:
      [
        (.controllerIdentity, "the name of the person or company that is responsible"),
        (.contactChannel, "an address or number where questions are answered"),
        (.postalAddress, "the street or box, and the town"),
        (.officer, "the data protection officer or representative, with an address"),
      ]
    case .data:
      [
        (.dataCategories, "the kinds of data, by name"),
        (.sources, "where the data come from, if not from the reader"),
      ]
    case .purposes:
      [
        (.purposes, "what the data are used for, kind by kind"),
        (.legalBasis, "the legal basis of each purpose"),
      ]
    case .recipients:
      [
        (.recipients, "who receives the data, by name or kind"),
        (.sale, "whether data are sold or shared, and how to stop it"),
      ]
    case .transfers:
      [(.internationalTransfers, "the countries, and the safeguard")]
    case .retention: [(.retention, "how long, or what ends the time")]
    case .rights:
      [
        (.rights, "access, correction, deletion, portability, restriction, objection, and how"),
        (.consentWithdrawal, "that consent can be withdrawn, and how"),
        (.complaint, "the authority that hears complaints"),
      ]
    case .decisions:
      [(.automatedDecisions, "the logic and the consequences, or that there are none")]
    case .security: [(.security, "how the data are protected")]
    case .cookies:
      [
        (.cookies, "which are set, for what, for how long"),
        (.doNotTrack, "what is done about signals of browsers"),
      ]
    case .children: [(.children, "from which age on, and what is done about younger ones")]
    case .changes:
      [
        (.changes, "how readers learn of changes"),
        (.effectiveDate, "the day from which the notice holds"),
      ]
    }
  }
}
