extension Disclosure {
  /// The parts of which a disclosure needs some to be made; none for most.
  package var facets: [String] {
    switch self {
    case .rights:
      ["access", "correction", "deletion", "portability", "restriction", "objection"]
    case .cookieDurations: ["lifetime", "third-party-access"]
    case .ccpaRights: ["right-to-know", "right-to-delete", "right-to-correct"]
    case .ccpaRequestMethods: ["methods", "verification", "authorized-agents"]
    case .coppaOperators: ["name", "postal-address", "telephone-number", "email-address"]
    case .coppaPractices: ["collection", "use", "disclosure"]
    case .coppaParentRights: ["review", "deletion", "refusal"]
    case .pipedaOpenness: ["accountable-person", "way-to-get-access", "kinds-of-data"]
    case .quebecConfidentialityPolicy: ["policy", "amendments"]
    case .piplCrossBorder: ["recipient", "contact", "purpose"]
    case .dpdpItemised: ["items", "purpose", "withdrawal", "complaint-to-the-board"]
    default: []
    }
  }

  /// How many of its ``facets`` make the disclosure: two of the rights, all of the others.
  package var facetsNeeded: Int { self == .rights ? 2 : facets.count }

  /// The facet of ``rights`` that is a disclosure of its own; laws differ in how many rights they ask for.
  var facetOfRights: String? {
    switch self {
    case .rightAccess: "access"
    case .rightRectification: "correction"
    case .rightErasure: "deletion"
    case .rightPortability: "portability"
    case .rightRestriction: "restriction"
    case .rightObjection: "objection"
    default: nil
    }
  }

  /// The disclosure that this one says more about. Where that one is absent, its lack has been found
  /// already; where it is denied, there is nothing more to say.
  package var whole: Disclosure? {
    switch self {
    case .rightAccess, .rightRectification, .rightErasure, .rightRestriction, .rightObjection,
      .rightPortability, .ccpaRights, .coppaParentRights, .caloppaReview:
      .rights
    case .legitimateInterestNamed: .legalBasis
    case .transferSafeguards, .fadpDestination, .piplCrossBorder: .internationalTransfers
    case .decisionLogic: .automatedDecisions
    case .cookieDurations, .pipaAutomaticCollection: .cookies
    case .ccpaSoldOrShared, .ccpaMinors: .sale
    case .ccpaCollected: .dataCategories
    case .ccpaDisclosed, .pipaOutsourcing, .appleThirdParties, .lgpdResponsibilities: .recipients
    case .coppaPractices, .coppaRetentionPolicy, .minorContentRemoval: .children
    case .quebecPersonInCharge, .lgpdOfficer, .pipaOfficer: .officer
    default: nil
    }
  }
}
