/// What a profile must know of an organisation before it can say which disclosures it asks for.
///
/// The configuration's `answers` settle them; otherwise the notice's text does.
package enum ProfileQuestion: String, CaseIterable, Sendable {
  /// Whether a data protection officer is appointed.
  case officerAppointed = "officer-appointed"
  /// Whether a representative in the Union or the United Kingdom is appointed.
  case representativeAppointed = "representative-appointed"
  /// Whether others decide together with the organisation.
  case jointControllers = "joint-controllers"
  /// Whether data are processed on the basis of consent.
  case consent
  /// Whether data are processed for a legitimate interest.
  case legitimateInterest = "legitimate-interest"
  /// Whether data are given to others.
  case recipients
  /// Whether data leave the country or the economic area.
  case internationalTransfers = "international-transfers"
  /// Whether decisions are made by machines alone.
  case automatedDecisions = "automated-decisions"
  /// Whether data come from others than the persons themselves.
  case indirectCollection = "indirect-collection"
  /// Whether special categories of data are processed.
  case specialCategories = "special-categories"
  /// Whether the service is directed to children, or knows of them.
  case children
  /// Whether cookies or other trackers are used.
  case cookies
  /// Whether data are sold or shared for advertising.
  case sale
  /// Whether others may follow a person across sites.
  case crossSiteTracking = "cross-site-tracking"
  /// Whether something is offered in exchange for data.
  case financialIncentives = "financial-incentives"
  /// Whether sensitive data are used for more than what needs no right to limit.
  case sensitiveUses = "sensitive-uses"
  /// Whether sensitive or biometric data are sold.
  case sensitiveSale = "sensitive-sale"
  /// Whether data are given to others for their direct marketing.
  case marketingDisclosure = "marketing-disclosure"
  /// Whether readers are offered to review and change what is held about them.
  case reviewOffered = "review-offered"
  /// Whether data of ten million consumers or more are handled in a year.
  case tenMillionConsumers = "ten-million-consumers"
  /// Whether data are used jointly with named others, as Japanese law knows it.
  case jointUse = "joint-use"
  /// Whether functions identify, locate or profile persons.
  case profilingTechnology = "profiling-technology"
}
