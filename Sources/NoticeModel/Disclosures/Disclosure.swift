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

  // What some laws ask for besides.

  /// How controllers that decide together have shared their duties.
  case jointControllers = "joint-controllers"
  /// Which interest is meant where one is the legal basis.
  case legitimateInterestNamed = "legitimate-interest-named"
  /// Under which safeguard data leave, and where it can be read.
  case transferSafeguards = "transfer-safeguards"
  /// Whether data must be given, and what happens otherwise.
  case provisionRequired = "provision-required"
  /// How machines decide, and with what consequences.
  case decisionLogic = "adm-logic"
  /// The right to access data.
  case rightAccess = "right-access"
  /// The right to have data corrected.
  case rightRectification = "right-rectification"
  /// The right to have data erased.
  case rightErasure = "right-erasure"
  /// The right to restrict processing.
  case rightRestriction = "right-restriction"
  /// The right to object.
  case rightObjection = "right-objection"
  /// The right to data portability.
  case rightPortability = "right-portability"
  /// Which sensitive data are processed, and on what condition.
  case specialCategories = "special-category-data"
  /// How long cookies last, and whether others can read them.
  case cookieDurations = "cookie-durations"
  /// Which categories of data were collected in the last 12 months.
  case ccpaCollected = "ccpa-collected-12m"
  /// Which categories were sold or shared in the last 12 months.
  case ccpaSoldOrShared = "ccpa-sold-shared-12m"
  /// Which categories were disclosed for a business purpose in the last 12 months.
  case ccpaDisclosed = "ccpa-disclosed-12m"
  /// The rights to know, to delete and to correct.
  case ccpaRights = "ccpa-know-delete-correct"
  /// The right to limit the use of sensitive data.
  case ccpaLimit = "ccpa-limit-sensitive"
  /// That nobody is punished for exercising a right.
  case ccpaNonDiscrimination = "ccpa-non-discrimination"
  /// How requests are made, verified and made by others.
  case ccpaRequestMethods = "ccpa-request-methods"
  /// Whether data of consumers under 16 are sold or shared.
  case ccpaMinors = "ccpa-minors-sale"
  /// The terms of what is offered for data.
  case ccpaFinancialIncentive = "ccpa-financial-incentive"
  /// How many requests were received and answered.
  case ccpaMetrics = "ccpa-metrics"
  /// How readers can review and change their data.
  case caloppaReview = "caloppa-review"
  /// Whether others follow readers across sites.
  case caloppaThirdPartyTracking = "caloppa-third-party-tracking"
  /// How Californians learn of disclosures for direct marketing.
  case shineTheLight = "shine-the-light"
  /// How minors can have their posts removed.
  case minorContentRemoval = "minor-content-removal"
  /// Name, address, telephone number and e-mail address of the operators.
  case coppaOperators = "coppa-operators"
  /// What is collected from children, why, and to whom it is disclosed.
  case coppaPractices = "coppa-practices"
  /// That parents can review, delete and refuse.
  case coppaParentRights = "coppa-parent-rights"
  /// How long data of children are kept, and why.
  case coppaRetentionPolicy = "coppa-retention-policy"
  /// That a refused request can be appealed.
  case stateAppeal = "us-state-appeal"
  /// The fixed words on the sale of sensitive data.
  case texasSensitiveSale = "tx-sensitive-sale-notice"
  /// Who the encarregado is, and how to reach them.
  case lgpdOfficer = "lgpd-encarregado"
  /// For what the agents of processing are responsible.
  case lgpdResponsibilities = "lgpd-agents-responsibility"
  /// Who is accountable, how to get access, and what is held.
  case pipedaOpenness = "pipeda-openness"
  /// The title and contact of the person in charge.
  case quebecPersonInCharge = "qc-person-in-charge"
  /// The policies that govern personal information, in plain words.
  case quebecGovernance = "qc-governance"
  /// The confidentiality policy, and its amendments.
  case quebecConfidentialityPolicy = "qc-confidentiality-policy"
  /// Technology that identifies, locates or profiles, and how it is switched on.
  case quebecTracking = "qc-tracking-profiling"
  /// To which state data go.
  case fadpDestination = "fadp-destination-state"
  /// What is used jointly, by whom, for what, and who manages it.
  case appiJointUse = "appi-joint-use"
  /// How disclosure, correction and suspension are asked for.
  case appiProcedure = "appi-disclosure-procedure"
  /// Where complaints about personal data are received.
  case appiDesk = "appi-complaint-desk"
  /// Which processors the work is entrusted to.
  case pipaOutsourcing = "pipa-outsourcing"
  /// How data are destroyed.
  case pipaDestruction = "pipa-destruction"
  /// Who the privacy officer is, and how to reach them.
  case pipaOfficer = "pipa-cpo"
  /// What is collected automatically, and how to refuse it.
  case pipaAutomaticCollection = "pipa-auto-collection"
  /// For what separate consent is asked.
  case piplSeparateConsent = "pipl-separate-consent"
  /// Who receives data abroad, and how to reach them.
  case piplCrossBorder = "pipl-cross-border"
  /// The items, the purpose, and how to withdraw and complain.
  case dpdpItemised = "dpdp-itemised"
  /// How to complain to the controller itself.
  case ukComplaint = "uk-complaint-to-controller"
  /// That others protect data as the app does.
  case appleThirdParties = "apple-third-party-protection"
  /// Whom to ask about privacy in an app of Google Play.
  case playContact = "play-privacy-contact"
  /// How an account and its data are deleted.
  case playDeletion = "play-deletion"

  /// The disclosures that every law knows in one form or another.
  package static let core: [Disclosure] = [
    .controllerIdentity, .contactChannel, .postalAddress, .officer, .dataCategories, .purposes,
    .legalBasis, .recipients, .internationalTransfers, .retention, .rights, .consentWithdrawal,
    .complaint, .automatedDecisions, .sources, .security, .children, .cookies, .changes,
    .effectiveDate, .doNotTrack, .sale,
  ]
}
