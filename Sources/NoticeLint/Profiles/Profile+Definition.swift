extension Profile {
  /// What the profile stands for.
  package var definition: ProfileDefinition {
    switch self {
    case .core: Self.coreDefinition
    case .gdpr: Self.gdprDefinition
    case .ukGDPR: Self.ukGDPRDefinition
    case .ccpa: Self.ccpaDefinition
    case .caloppa: Self.caloppaDefinition
    case .coppa: Self.coppaDefinition
    case .usStates: Self.usStatesDefinition
    case .lgpd: Self.lgpdDefinition
    case .pipeda: Self.pipedaDefinition
    case .quebec: Self.quebecDefinition
    case .fadp: Self.fadpDefinition
    case .appi: Self.appiDefinition
    case .pipa: Self.pipaDefinition
    case .pipl: Self.piplDefinition
    case .dpdp: Self.dpdpDefinition
    case .appStore: Self.appStoreDefinition
    case .googlePlay: Self.googlePlayDefinition
    case .all: Self.allDefinition
    }
  }

  /// What the profile asks for.
  package var demands: [ProfileDemand] { definition.demands }
}
